import { slug } from "../../schemas/text.ts";
import { respelling } from "../did-you-mean.ts";

/** The id that is `written` in another spelling. One that is itself of the wrong form is what has to change, not its mentions. */
export function respeltId(written: string, ids: Iterable<string>): string | undefined {
	const id = respelling(written, ids);
	return slug.safeParse(id).success ? id : undefined;
}
