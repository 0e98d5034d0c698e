import type { Source, SourceRef } from "../schemas/source.ts";

/** A source with its footnote number, which counts from 1 in the order of the file. */
export interface NumberedSource extends Source {
	number: number;
	/** The id of its entry in the page's list of sources: `source-uil-profile`. */
	anchor: string;
}

export const numbered = (sources: readonly Source[]): NumberedSource[] =>
	sources.map((source, index) => ({ ...source, number: index + 1, anchor: `source-${source.id}` }));

/** Resolves a reference to its sources, in the order of the list. */
export function cited(ref: SourceRef | undefined, sources: readonly NumberedSource[]): NumberedSource[] {
	const ids = new Set([ref].flat());
	return sources.filter((source) => ids.has(source.id));
}

/** Matches a whole tag, which is skipped, or a citation in the text between tags. */
const tagOrCitation = /<(?:"[^"]*"|'[^']*'|[^'">])*>|\[\^([a-z0-9-]+)\]/g;

/**
 * Replaces each footnote reference `[^id]` in the text with a link to that source. A reference to no listed source stays as
 * written; the checker reports it.
 *
 * @param html  rendered Markdown
 */
export function linkCitations(html: string, sources: readonly NumberedSource[]): string {
	const byId = new Map(sources.map((source) => [source.id, source]));
	return html.replace(tagOrCitation, (match, id?: string) => {
		const source = id ? byId.get(id) : undefined;
		return source ? `<sup class="cite"><a href="#${source.anchor}">${source.number}</a></sup>` : match;
	});
}
