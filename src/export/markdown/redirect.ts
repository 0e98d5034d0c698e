import { addressText } from "../../redirects.ts";
import type { Redirect } from "../../schemas/redirect.ts";
import { blocksIn, document, plain, type VersionLanguage } from "./text.ts";

/** The Markdown version of a redirect, for programs that have kept the old address. */
export const redirectMarkdown = ({ to, reason }: Redirect, language: VersionLanguage): string =>
	document(
		`# ${to ? `Moved to ${blocksIn(language).link({ name: addressText(to), path: to.file })}` : "Gone"}`,
		plain(reason),
	);
