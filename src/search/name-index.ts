import type { LanguageRules } from "./data-files.ts";
import { otherHanForms } from "./han.ts";
import { type NameKind, nameKinds } from "./name-kinds.ts";
import type { SearchPage } from "./page-text.ts";
import { nameKeys } from "./tokens.ts";

/**
 * The names of the atlas in alphabetical order, cut into chunks of which a query reads those that its words may stand in.
 *
 * Each line of a chunk is a name as `nameKeys` writes it, a tab, and the pages that bear it: each a letter of `nameKinds` and the
 * page's position, in base 36, among all indexed pages by their paths.
 */
export interface NameIndex {
	/** The first name of each chunk. */
	starts: string[];
	chunks: string[];
	/** All names, each once. */
	keys: Set<string>;
}

/** The length of a chunk in characters, beyond which the next one begins. */
const chunkLength = 12_000;

type NamedPage = Pick<SearchPage, "path" | "title" | "names" | "otherNames" | "people">;

/** What a page stands for, by its path from the folder of its language. */
export function kindOf(path: string): Exclude<NameKind, "person"> {
	const [folder] = path.split("/");
	if (folder === "cities") return "city";
	if (folder === "countries") return "country";
	if (folder === "regions") return "region";
	if (folder === "themes") return "theme";
	if (folder === "topics") return "topic";
	return folder === "practices" ? "practice" : "page";
}

/**
 * Makes the name index of the indexed pages.
 *
 * @param pages  sorted by path
 * @param rules  of their language; none of English
 */
export function nameIndex(pages: readonly NamedPage[], rules?: LanguageRules): NameIndex {
	const bearers = new Map<string, Set<string>>();
	const add = (name: string, kind: NameKind, position: number) => {
		for (const key of nameKeys(name, rules)) {
			if ([...key].length < 2) continue;
			const own = bearers.get(key) ?? new Set();
			bearers.set(key, own.add(nameKinds[kind] + position.toString(36)));
		}
	};
	for (const [position, { path, title, names, otherNames, people }] of pages.entries()) {
		for (const name of [...(names.length > 0 ? names : [title]), ...otherNames]) {
			for (const form of [name, ...otherHanForms(name)]) add(form, kindOf(path), position);
		}
		for (const person of people) add(person, "person", position);
	}
	const starts: string[] = [];
	const chunks: string[][] = [];
	let length = chunkLength;
	for (const [key, own] of [...bearers].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const line = `${key}\t${[...own].join(" ")}`;
		if (length + line.length > chunkLength) {
			starts.push(key);
			chunks.push([]);
			length = 0;
		}
		chunks.at(-1)!.push(line);
		length += line.length;
	}
	return { starts, chunks: chunks.map((lines) => lines.join("\n")), keys: new Set(bearers.keys()) };
}
