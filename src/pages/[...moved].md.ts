import { movedMarkdown } from "../layouts/markdown/moved.ts";
import { movedPages } from "../moved.ts";
import type { Moved } from "../schemas/moved.ts";

/** Only pages of content have a twin in Markdown. */
const isTwinned = ({ from }: Moved) => /^(?:cities|interviews|themes)\//.test(from.file);

export const getStaticPaths = () =>
	movedPages
		.filter(isTwinned)
		.map((page) => ({ params: { moved: page.from.file.replace(/\.html$/, "") }, props: { page } }));

export const GET = ({ props: { page } }: { props: { page: Moved } }) => new Response(movedMarkdown(page));
