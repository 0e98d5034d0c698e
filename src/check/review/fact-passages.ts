import type { KeyPath } from "../../front-matter/front-matter.ts";
import { isGroup } from "../read/facts.ts";
import type { SourceFile } from "../read/source-file.ts";
import { listedSources, namedSources } from "./named-source.ts";
import { type ComparedPassage, numbersIn } from "./passages.ts";

/** Keys under which something is told in sentences: of these only the numbers are a claim. */
const proseKeys = new Set([
	"summary",
	"tagline",
	"description",
	"caveat",
	"note",
	"notes",
	"text",
	"point",
	"answer",
	"problem",
]);

/** Keys under which the atlas says something of itself, which no source has to bear out. */
const ownKeys = new Set([
	...["name", "title", "aliases", "names", "city", "also", "themes", "areas", "sdgs", "words", "leaveOut", "add"],
	...["leftOut", "completeness", "website", "source", "sources", "reviewed", "listed"],
]);

/** The values of a list or a group that belong to one statement: all but its source and statements within it. */
function* valuesOf(value: unknown, key: string): Generator<{ key: string; words: string }> {
	if (isGroup(value)) {
		for (const [inner, each] of Object.entries(value)) {
			if (inner !== "source" && !isStatement(each)) yield* valuesOf(each, key ? `${key}.${inner}` : inner);
		}
	} else yield { key, words: [value].flat().map(wordsOf).join(", ") };
}

const wordsOf = (value: unknown): string => (value === undefined || value === null ? "" : String(value));

/** Whether a value of a statement is one by itself: it has a source of its own, or is a list of such. */
const isStatement = (value: unknown) =>
	Array.isArray(value) ? value.some((each) => isGroup(each)) : isGroup(value) && "source" in value;

/**
 * Everything that stands among a file's facts, in its order: each value of a key and each entry of a list, with the sources of
 * the group in which it stands. A figure, a person, an award or a source is one passage, as `value: 48210, unit: people`.
 */
export function factPassages(file: SourceFile): ComparedPassage[] {
	const { frontMatter, collection, isTranslation } = file;
	// From which English text a translation was made is told apart.
	const { from: _, ...texts } = file.data;
	const data = isTranslation ? texts : file.data;
	const listed = listedSources(file);
	const passages: ComparedPassage[] = [];
	const add = (path: KeyPath, values: { key: string; words: string }[], ids: readonly string[], isClaim: boolean) => {
		const texts = values.map(({ key, words }) => (key ? `${key}: ${words}` : words));
		const isProse = (key: string) => proseKeys.has(key || String(path.findLast((step) => typeof step === "string")));
		const id = path[0] === "sources" ? values.find(({ key }) => key === "id")?.words : undefined;
		passages.push({
			name: path.filter((step) => typeof step === "string").join("."),
			text: texts.join(", ").replace(/\s+/g, " ").trim(),
			line: file.placeOf(frontMatter!.valueAt(path).start).line,
			sources: namedSources(ids, listed),
			// The order of keys says nothing.
			raw: texts.toSorted().join(", "),
			claim: values
				.map(({ key, words }) => (isProse(key) ? numbersIn(words) : isClaim ? `${key} ${words}` : ""))
				.filter(Boolean)
				.join(", "),
			...(id !== undefined && { id }),
			isReplaceable: path[0] !== "sources" && (typeof path.at(-1) !== "number" || values.some(({ key }) => key !== "")),
		});
	};
	const visit = (value: unknown, path: KeyPath, inherited: readonly string[]) => {
		if (isGroup(value)) {
			const isOwn = ownKeys.has(String(path[0]));
			const ids = "source" in value ? [value["source"] ?? []].flat().map(String) : isOwn ? [] : inherited;
			const isOne = path.length > 0 && ("source" in value || "absent" in value || typeof path.at(-1) === "number");
			if (isOne) {
				const isClaim = "absent" in value || ids.length > 0;
				add(path, [...valuesOf(value, "")], ids, isClaim);
			}
			for (const [key, each] of Object.entries(value)) {
				if (!isOne || (key !== "source" && isStatement(each))) visit(each, [...path, key], ids);
			}
		} else if (Array.isArray(value)) {
			for (const [i, each] of value.entries()) visit(each, [...path, i], inherited);
		} else {
			const ids = ownKeys.has(String(path[0])) ? [] : inherited;
			add(path, [{ key: "", words: wordsOf(value) }], ids, ids.length > 0);
		}
	};
	// A voice rests on its sources as a whole.
	visit(data, [], collection === "interviews" && !isTranslation ? listed.map(({ id }) => id) : []);
	return passages;
}
