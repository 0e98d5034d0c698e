import type { Words } from "./en.ts";
import * as format from "./format.ts";

/** What a reader meets as a voice: an interview, a speech or a statement. Lists and titles print these fields of it. */
interface Voice {
	kind: keyof Words["interview"]["kinds"];
	/** When it was given; where no source says so, `published` may be there, the date of its source. Both in ISO form. */
	date?: string | undefined;
	published?: string | undefined;
	speakers: readonly { name: string; role: string }[];
	city: { name: string; country: { name: string } };
}

/** The date of a voice, or that of its source, and the word that tells the two apart: `2016`, `published 2017`, `undated`. */
export function voiceDate({ date, published }: Voice, t: Words["interview"], locale: string): string {
	if (date) return format.date(date, locale);
	return published ? t.published(format.date(published, locale)) : t.undated;
}

/**
 * A voice as a line of a list: `Hangzhou, China · statement by Mayor Hongming Zhang · published 2017`.
 *
 * @param hideCity  for the page of the city itself: the line begins with the kind
 */
export function voiceLine(voice: Voice, t: Words["interview"], locale: string, hideCity = false): string {
	const { kind, speakers, city } = voice;
	const who = t.from[kind](format.list(speakers.map(t.speaker), locale));
	const begin = hideCity ? [who.charAt(0).toUpperCase() + who.slice(1)] : [`${city.name}, ${city.country.name}`, who];
	return [...begin, voiceDate(voice, t, locale)].join(" · ");
}

/** How many voices there are of each kind: `8 interviews`, `9 speeches`, `37 statements`. */
export const voiceKinds = (voices: readonly Pick<Voice, "kind">[], t: Words): string[] =>
	Object.entries(t.interview.count).flatMap(([kind, count]) => {
		const { length } = voices.filter((voice) => voice.kind === kind);
		return length > 0 ? [count(length)] : [];
	});

/** How many voices there are, by kind: `54 voices: 8 interviews, 9 speeches, 37 statements`, or `2 speeches` for one kind. */
export function voiceCount(voices: readonly Pick<Voice, "kind">[], t: Words): string {
	const kinds = voiceKinds(voices, t);
	return kinds.length === 1 ? kinds[0]! : [t.count.voices(voices.length), kinds.join(", ")].filter(Boolean).join(": ");
}
