import { safeFixes } from "../check/fix/fix.ts";
import type { ContentOutlines } from "../check/outline.ts";
import { ContentFolder } from "../check/read/content.ts";
import { SourceFile } from "../check/read/source-file.ts";
import { type RuleFinding, runRules } from "../check/run-rules.ts";
import { type CollectionName, collections } from "../schemas/index.ts";

/** A mistake in the file, with its place as every report of the checker gives it. */
export interface FileProblem extends RuleFinding {
	line: number;
	column: number;
	/** Whether its repair leaves no doubt. */
	fixable: boolean;
}

const encoder = new TextEncoder();

/** The content folder around the file that is edited, as outlines. */
export class Workspace {
	readonly #others: Map<string, SourceFile>;
	readonly #translations: ReadonlySet<string>;
	readonly #routes: readonly string[];
	readonly #today: string;

	/** @param today  the date against which dates are checked, `YYYY-MM-DD` */
	constructor({ files, routes, translations }: ContentOutlines, today: string) {
		this.#others = new Map(files.map(([path, outline]) => [path, new SourceFile(path, encoder.encode(outline))]));
		this.#translations = new Set(translations);
		this.#routes = routes;
		this.#today = today;
	}

	has(path: string): boolean {
		return this.#others.has(path) || this.#translations.has(path);
	}

	/** Puts a whole file in the place of its outline: the English one of a translation that is edited. */
	put(file: SourceFile): void {
		this.#others.set(file.path, file);
	}

	/** The English file of a translation, where there is one. */
	original({ isTranslation, originalPath }: SourceFile): SourceFile | undefined {
		return isTranslation ? this.#others.get(originalPath) : undefined;
	}

	/** The ids of a collection with the names of their pages, by name. */
	names(collection: CollectionName): [id: string, name: string][] {
		return [...this.#others.values()]
			.filter((file) => file.collection === collection && file.isPage)
			.map((file): [string, string] => [file.id, String(file.data["name"] ?? file.data["title"] ?? file.id)])
			.sort(([, a], [, b]) => a.localeCompare(b));
	}

	/** The content folder with a file in it. */
	folderWith(file: SourceFile): ContentFolder {
		const files = [...new Map(this.#others).set(file.path, file).values()];
		files.sort((a, b) => (a.path < b.path ? -1 : 1));
		return new ContentFolder(files, this.#today, this.#routes);
	}

	/** Runs the checker on a file. The problems stand in the order of its text. */
	check(file: SourceFile): FileProblem[] {
		const content = this.folderWith(file);
		const findings = runRules(file, content);
		const fixable = new Set(safeFixes(findings, content));
		return findings.map((finding) => ({
			...finding,
			...(finding.span ? file.placeOf(finding.span.start) : { line: 1, column: 1 }),
			fixable: fixable.has(finding),
		}));
	}
}

/** The collections whose pages can be written here. Pages of the maintainers are MDX, which only the build reads. */
export const editable = (Object.keys(collections) as CollectionName[]).filter(
	(name) => collections[name].hasPages && collections[name].extension === ".md",
);

/** Whether a path is that of a translation: `fr/cities/bouake.md`. */
export const isTranslationPath = (path: string): boolean => new SourceFile(path, new Uint8Array()).isTranslation;
