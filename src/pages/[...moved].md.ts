import { movedMarkdown } from "../export/markdown/redirect.ts";
import { movedPages } from "../redirects.ts";
import type { Moved } from "../schemas/redirect.ts";

/** Only pages of content have a twin in Markdown. */
const isTwinned = ({ from }: Moved) => /^(?:cities|interviews|themes)\//.test(from.file);

export const getStaticPaths = () =>
	movedPages
		.filter(isTwinned)
		.map((page) => ({ params: { moved: page.from.file.replace(/\.html$/, "") }, props: { page } }));

export const GET = ({ props: { page } }: { props: { page: Moved } }) => new Response(movedMarkdown(page));
