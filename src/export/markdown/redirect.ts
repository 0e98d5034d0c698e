import { written } from "../../redirects.ts";
import type { Moved } from "../../schemas/redirect.ts";
import { document, link, plain } from "./text.ts";

/** What stands in the place of a moved page's Markdown twin, for programs that have kept its address. */
export const movedMarkdown = ({ to, reason }: Moved): string =>
	document(`# ${to ? `Moved to ${link({ name: written(to), path: to.file })}` : "Gone"}`, plain(reason));
