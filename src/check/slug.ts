import { fold } from "../search/tokens.ts";

/** The slug of a name, or an empty text where it has no letter of which one could be made: "São Paulo" becomes `sao-paulo`. */
export const asSlug = (name: string): string =>
	fold(name.normalize("NFKC"))
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "");
