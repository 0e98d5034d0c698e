import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { folders } from "../../environment/folders.ts";
import { isTranslated, translatedTexts } from "../../schemas/translation.ts";
import { today } from "../clock.ts";
import { didYouMean, listOptions } from "../did-you-mean.ts";
import type { ContentFolder } from "../read/content.ts";
import { contentFolder, displayPath, selectPaths } from "../read/paths.ts";
import { readContent } from "../read/read-content.ts";
import type { SourceFile } from "../read/source-file.ts";
import { UsageError } from "../usage-error.ts";
import { coverageList, coverageOf, coverageTable } from "./coverage.ts";
import { languageNamed } from "./language-named.ts";
import { stamp } from "./stamp.ts";

/** What `npm run translations` may be asked for. */
interface TranslationsOptions {
	/** Whether to mark sections as made from the English text of today. */
	stamp: boolean;
	/** Sections of English entries that changed and say the same: `cities/cork#summary`. */
	same: readonly string[];
	/** Languages to list; with `stamp`, files, folders or sections: `zh/cities/cork.md#summary`. */
	names: readonly string[];
}

/**
 * Prints how far the texts are translated, or marks translations.
 *
 * @returns the exit code: 0, or 1 where a file could not be marked
 * @throws {UsageError} for a name that matches nothing
 */
export function runTranslations({ stamp: isStamp, same, names }: TranslationsOptions): number {
	if (same.length > 0 && (isStamp || names.length > 0)) {
		throw new UsageError(
			"Write --same alone, before each section: --same cities/cork#summary --same cities/cork#tagline",
		);
	}
	const root = contentFolder(folders.content);
	const content = readContent(root, today());
	if (same.length > 0)
		return write(
			same.flatMap((name) => sameSection(name, content)),
			content,
			root,
		);
	if (isStamp) {
		const chosen = names.length > 0 ? names : [""];
		return write(
			chosen.flatMap((name) => sectionsOf(name, root, content)),
			content,
			root,
		);
	}
	const entries = coverageOf(content);
	const languages = names.map((name) => languageNamed(name));
	console.log(languages.map((language) => coverageList(entries, language)).join("\n\n") || coverageTable(entries));
	return 0;
}

/** A translation, and which of its sections are to be marked. */
interface Chosen {
	file: SourceFile;
	isDue: Parameters<typeof stamp>[2];
}

/** Of the translations of a name, the sections that have no mark, or one section whatever it was made from. */
function sectionsOf(name: string, root: string, content: ContentFolder): Chosen[] {
	const [path = "", key] = name.split("#");
	const only = path ? selectPaths([path], root, content) : undefined;
	const files = content.files.filter((file) => file.isTranslation && (only?.has(file.path) ?? true));
	if (files.length === 0 && name) {
		throw new UsageError(`"${path}" is no translation. Translations stand in folders such as content/zh/cities.`);
	}
	if (key !== undefined) expectSection(files, key, path);
	return files.map((file) => ({
		file,
		isDue: (each, hash) => (key === undefined ? hash === undefined : each === key),
	}));
}

/** A section in every language in which something says from which English text it was made. */
function sameSection(name: string, content: ContentFolder): Chosen[] {
	const [path = "", key] = name.split("#");
	const [collection = "", id = "", ...rest] = path
		.replaceAll("\\", "/")
		.replace(/^(?:\.\/)?content\/|\.mdx?$/g, "")
		.replace(/\.mdx?$/, "")
		.split("/");
	if (!key || rest.length > 0 || !isTranslated(collection)) {
		throw new UsageError(
			`Write a page and its section, such as cities/cork#summary. Pages of ${listOptions(Object.keys(translatedTexts)).replaceAll("`", "").replace(" or ", " and ")} are translated.`,
		);
	}
	const original = content.files.find((file) => file.isPage && file.collection === collection && file.id === id);
	if (!original) {
		const nearest = didYouMean(id, content.ids(collection));
		throw new UsageError(
			`There is no page ${collection}/${id}.${nearest ? ` Did you mean ${collection}/${nearest}?` : ""}`,
		);
	}
	expectSection([original], key, path);
	return content.files
		.filter((file) => file.isTranslation && file.originalPath === original.path)
		.map((file) => ({ file, isDue: (each, hash) => each === key && hash !== undefined }));
}

/** @throws {UsageError} where none of some files has a section */
function expectSection(files: readonly SourceFile[], key: string, path: string): void {
	const known = new Set(files.flatMap(({ sections }) => sections.map((section) => section.key)));
	if (known.has(key)) return;
	const nearest = didYouMean(key, known);
	throw new UsageError(
		`${path} has no section "${key}". ${nearest ? `Did you mean ${path}#${nearest}?` : `It has ${listOptions([...known], 20).replaceAll("`", "")}.`}`,
	);
}

/** Marks each file once, however many of its sections were named. @returns the exit code */
function write(chosen: readonly Chosen[], content: ContentFolder, root: string): number {
	const stamped = [...Map.groupBy(chosen, ({ file }) => file)].flatMap(
		([file, all]) => stamp(file, content, (key, hash) => all.some(({ isDue }) => isDue(key, hash))) ?? [],
	);
	const shown = displayPath(root);
	let failed = 0;
	for (const { path, keys, text } of stamped) {
		if (text === undefined) {
			failed++;
			console.error(
				`${shown(path)} was left as it is, since it cannot be read safely. Run: npm run check -- ${shown(path)}`,
			);
			continue;
		}
		writeFileSync(join(root, path), text);
		console.log(`${shown(path)}: ${keys.join(", ") || "marks of sections that are gone were taken away"}`);
	}
	if (stamped.length === 0) console.log("Nothing was left to mark.");
	return failed > 0 ? 1 : 0;
}
