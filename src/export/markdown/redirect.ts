import { addressText } from "../../redirects.ts";
import type { Redirect } from "../../schemas/redirect.ts";
import { document, link, plain } from "./text.ts";

/** The Markdown version of a redirect, for programs that have kept the old address. */
export const redirectMarkdown = ({ to, reason }: Redirect): string =>
	document(`# ${to ? `Moved to ${link({ name: addressText(to), path: to.file })}` : "Gone"}`, plain(reason));
