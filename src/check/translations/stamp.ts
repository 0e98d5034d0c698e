import { shapeOf } from "../../authoring/schema-introspection.ts";
import { setFrontMatter } from "../../front-matter/edit.ts";
import { sectionHash } from "../../model/translation.ts";
import { translation } from "../../schemas/translation.ts";
import type { ContentFolder } from "../read/content.ts";
import { hashesFrom, translationStates } from "../read/sections.ts";
import type { SourceFile } from "../read/source-file.ts";

/** A translation that says anew from which English text its sections were made. */
interface StampedFile {
	path: string;
	/** The keys of the sections of which it says so anew. */
	keys: string[];
	/** The new text; nothing where the front matter cannot be read or edited. */
	text: string | undefined;
}

/**
 * Writes into a translation that some of its sections were made from the English text of today. What it says of sections that are
 * gone is taken away. Every other byte stays as it is.
 *
 * @param isDue  chooses sections by their key and the hash that stands there by now
 * @returns nothing where there is nothing to write
 */
export function stamp(
	file: SourceFile,
	content: ContentFolder,
	isDue: (key: string, hash: string | undefined) => boolean,
): StampedFile | undefined {
	const original = content.original(file);
	if (!original) return undefined;
	const from = hashesFrom(file);
	const states = translationStates(file, original);
	const isThere = (key: string) => states.get(key) === "current" || states.get(key) === "behind";
	const keys = original.sections.map(({ key }) => key).filter((key) => isThere(key) && isDue(key, from[key]));
	const changed = original.sections.filter((each) => keys.includes(each.key) && from[each.key] !== sectionHash(each));
	const gone = Object.keys(from).filter((key) => !isThere(key) && isDue(key, from[key]));
	if (changed.length + gone.length === 0) return undefined;
	const order = [...states.keys()];
	const orderOf = (path: readonly unknown[]) => (path.length === 0 ? Object.keys(shapeOf(translation)!) : order);
	const { encoding, hasByteOrderMark } = file.decoded;
	const isReadable = file.frontMatter?.data !== undefined && encoding === "UTF-8" && !hasByteOrderMark;
	let text = isReadable ? file.text : undefined;
	const set = (path: string[], value: unknown) => {
		if (text !== undefined) text = setFrontMatter(text, path, value, orderOf);
	};
	for (const key of gone) set(["from", key], undefined);
	if (Object.keys(from).length === 0) {
		set(["from"], Object.fromEntries(changed.map((section) => [section.key, sectionHash(section)])));
	} else for (const section of changed) set(["from", section.key], sectionHash(section));
	return { path: file.path, keys: changed.map(({ key }) => key), text };
}
