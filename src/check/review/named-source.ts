import type { SourceFile } from "../read/source-file.ts";

/** A source as a reviewer needs it to look a statement up. What its entry lacks is missing. */
export interface NamedSource {
	id: string;
	title?: string;
	publisher?: string;
	/** When it was published, in ISO form. */
	date?: string;
	/** The address. */
	url?: string;
}

/** The sources that a file lists, in their order. */
export function listedSources({ data }: SourceFile): NamedSource[] {
	const { sources } = data;
	return (Array.isArray(sources) ? (sources as unknown[]) : []).flatMap((entry) => {
		if (typeof entry !== "object" || entry === null) return [];
		const { id, title, publisher, date, url } = entry as Record<string, unknown>;
		const texts = Object.entries({ title, publisher, date, url }).flatMap(([key, value]) =>
			value === undefined || value === null ? [] : [[key, String(value)] as const],
		);
		return [{ id: String(id), ...Object.fromEntries(texts) }];
	});
}

/** The entries of some ids; an id that is not listed is a source without an entry. */
export const namedSources = (ids: readonly string[], listed: readonly NamedSource[]): NamedSource[] =>
	ids.map((id) => listed.find((source) => source.id === id) ?? { id });

/**
 * Whether a statement of the second list rests on nothing that the first did not name. A source stays the same where its
 * address does, or its id and title: another date, publisher or id makes no new source of it.
 */
export const sourcesStoodStill = (before: readonly NamedSource[], after: readonly NamedSource[]): boolean =>
	after.every((source) => before.some((was) => isSameSource(was, source)));

const isSameSource = (one: NamedSource, other: NamedSource) =>
	(one.url !== undefined && one.url === other.url) || (one.id === other.id && one.title === other.title);
