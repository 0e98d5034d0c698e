import type { Source, SourceRef } from "../schemas/source.ts";

/** A source with its footnote number, which counts from 1 in the order of the file. */
export interface NumberedSource extends Source {
	number: number;
	/** The id of its entry in the page's list of sources: `source-uil-profile`. */
	anchor: string;
	/** The ids of the citations of it in the text, from which its entry leads back: `cite-3`, `cite-3-2`. */
	mentions: { anchor: string }[];
}

/** @param html  rendered Markdown that cites the sources as `[^id]` */
export function numbered(sources: readonly Source[], html = ""): NumberedSource[] {
	const ids = [...html.matchAll(tagOrCitation)].map(([, id]) => id);
	return sources.map((source, index) => ({
		...source,
		number: index + 1,
		anchor: `source-${source.id}`,
		mentions: ids
			.filter((id) => id === source.id)
			.map((_, nth) => ({ anchor: nth === 0 ? `cite-${index + 1}` : `cite-${index + 1}-${nth + 1}` })),
	}));
}

/** Resolves a reference to its sources, in the order of the list. */
export function cited(ref: SourceRef | undefined, sources: readonly NumberedSource[]): NumberedSource[] {
	const ids = new Set([ref].flat());
	return sources.filter((source) => ids.has(source.id));
}

/** Facts as an author writes them, with each `source` resolved to the `sources` that it names. */
export type Sourced<T> = T extends readonly (infer Item)[]
	? Sourced<Item>[]
	: T extends object
		? { [K in keyof T as K extends "source" ? "sources" : K]: K extends "source" ? NumberedSource[] : Sourced<T[K]> }
		: T;

/** Resolves every `source` in some facts, at any depth. A group without one, such as an absence, has no `sources`. */
export function withSources<T>(facts: T, sources: readonly NumberedSource[]): Sourced<T> {
	if (Array.isArray(facts)) return facts.map((each) => withSources(each, sources)) as Sourced<T>;
	if (typeof facts !== "object" || facts === null) return facts as Sourced<T>;
	return Object.fromEntries(
		Object.entries(facts).map(([key, value]) =>
			key === "source" ? ["sources", cited(value as SourceRef, sources)] : [key, withSources(value, sources)],
		),
	) as Sourced<T>;
}

/** Matches a whole tag, which is skipped, or a citation in the text between tags. */
const tagOrCitation = /<(?:"[^"]*"|'[^']*'|[^'">])*>|\[\^([a-z0-9-]+)\]/g;

/**
 * Replaces each footnote reference `[^id]` in the text with a link to that source, which has the id of its mention. A reference
 * to no listed source stays as written; the checker reports it. One directly behind another has the class `next`.
 *
 * @param html  rendered Markdown
 * @param sources  numbered with the same HTML
 */
export function linkCitations(html: string, sources: readonly NumberedSource[]): string {
	const byId = new Map(sources.map((source) => [source.id, { ...source, left: [...source.mentions] }]));
	const linked = html.replace(tagOrCitation, (match, id?: string) => {
		const source = id ? byId.get(id) : undefined;
		if (!source) return match;
		const mention = source.left.shift();
		return `<sup class="cite"><a${mention ? ` id="${mention.anchor}"` : ""} href="#${source.anchor}">${source.number}</a></sup>`;
	});
	return linked.replaceAll('</sup><sup class="cite">', '</sup><sup class="cite next">');
}
