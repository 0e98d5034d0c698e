import type { Source, SourceRef } from "../schemas/source.ts";

/** A source with the number under which its page cites it, from 1, in the order of the file. */
export interface NumberedSource extends Source {
	number: number;
	/** The fragment at which it stands on its page: `source-uil-profile`. */
	anchor: string;
}

export const numbered = (sources: readonly Source[]): NumberedSource[] =>
	sources.map((source, index) => ({ ...source, number: index + 1, anchor: `source-${source.id}` }));

/** The numbered sources that a reference names, in the order of the list. */
export function cited(ref: SourceRef | undefined, sources: readonly NumberedSource[]): NumberedSource[] {
	const ids = new Set([ref].flat());
	return sources.filter((source) => ids.has(source.id));
}

/** A tag, passed over whole, or a citation in the text between tags. */
const tagOrCitation = /<(?:"[^"]*"|'[^']*'|[^'">])*>|\[\^([a-z0-9-]+)\]/g;

/**
 * Turns each `[^id]` in the text of a page into a link to that source. One that names no listed source stays as it is;
 * the checker reports it.
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
