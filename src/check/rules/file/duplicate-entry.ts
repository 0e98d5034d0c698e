import type { ContentFolder } from "../../read/content.ts";
import type { SourceFile } from "../../read/source-file.ts";
import type { Rule } from "../../rule.ts";
import { asSlug } from "../../slug.ts";

/** What a name may have behind it: "Cork City" is Cork. */
const kind = /-(?:city|town|municipality)$/;

/** The names of an entry, each with what parts it from others of that name: a city's country, an interview's date. */
function keysOf({ collection, data, name: ownName, isPage }: SourceFile): string[] {
	if (!isPage || !ownName || !collection || collection === "pages") return [];
	const { name, names, aliases, country } = data;
	if (collection !== "cities" || typeof name !== "string") return [`${collection} ${asSlug(ownName)}`];
	const local = (Array.isArray(names) ? names : []).map((each: { text?: unknown } | null) => each?.text);
	const words = [name, ...local, ...(Array.isArray(aliases) ? aliases : [])];
	// A name in letters that no slug has is compared as it stands.
	return words.map((each) => `${country} ${asSlug(String(each)).replace(kind, "") || String(each).normalize("NFKC")}`);
}

/** The files of a content folder by each of their keys. */
const indexes = new WeakMap<ContentFolder, Map<string, SourceFile[]>>();
function indexOf(content: ContentFolder): Map<string, SourceFile[]> {
	const known = indexes.get(content);
	if (known) return known;
	const index = new Map<string, SourceFile[]>();
	for (const file of content.files) for (const key of keysOf(file)) index.set(key, [...(index.get(key) ?? []), file]);
	indexes.set(content, index);
	return index;
}

export const duplicateEntry: Rule = {
	id: "duplicate-entry",
	title: "The same page twice",
	why: "Readers who find one of two pages about the same thing miss what the other says.",
	repair: "Move everything into one of the files and delete the other.",
	severity: "error",
	example: { file: "themes/reading.md", renamed: "themes/reading-books.md", besideOriginal: true },
	*check(file, content) {
		const key = "name" in file.data ? "name" : "title";
		const others = keysOf(file).flatMap((each) => indexOf(content).get(each) ?? []);
		const other = others.find(({ path }) => path !== file.path);
		if (!other) return;
		const isSame = file.name !== undefined && other.name !== undefined && asSlug(file.name) === asSlug(other.name);
		yield {
			span: file.frontMatter!.valueAt([key]),
			message: isSame
				? `\`${other.path}\` has the same ${key}${"country" in file.data ? " and country" : ""}: the page exists already.`
				: `\`${other.path}\` bears one of the names of this city in the same country: the page exists already.`,
			suggestion: `Move what is new into one of the two files and delete the other. If they differ, say so in \`${key}\`${isSame ? "" : ", `names` and `aliases`"}.`,
		};
	},
};
