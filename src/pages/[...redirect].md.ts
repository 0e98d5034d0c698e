import { redirectMarkdown } from "../export/markdown/redirect.ts";
import { originalLanguage } from "../languages.ts";
import { redirectedPages } from "../redirects.ts";
import type { Redirect } from "../schemas/redirect.ts";
import { versionLanguage } from "./_markdown.ts";

/** Only pages of content exist as Markdown too. */
const hasMarkdownVersion = ({ from }: Redirect) => /^(?:cities|interviews|practices|themes|topics)\//.test(from.file);

export const getStaticPaths = () =>
	redirectedPages
		.filter(hasMarkdownVersion)
		.map((page) => ({ params: { redirect: page.from.file.replace(/\.html$/, "") }, props: { page } }));

export const GET = ({ props: { page } }: { props: { page: Redirect } }) =>
	new Response(redirectMarkdown(page, versionLanguage(originalLanguage)));
