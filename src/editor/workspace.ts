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
	readonly #others: SourceFile[];
	readonly #routes: readonly string[];
	readonly #today: string;

	/** @param today  the date against which dates are checked, `YYYY-MM-DD` */
	constructor({ files, routes }: ContentOutlines, today: string) {
		this.#others = files.map(([path, outline]) => new SourceFile(path, encoder.encode(outline)));
		this.#routes = routes;
		this.#today = today;
	}

	has(path: string): boolean {
		return this.#others.some((file) => file.path === path);
	}

	/** The ids of a collection with the names of their pages, by name. */
	names(collection: CollectionName): [id: string, name: string][] {
		return this.#others
			.filter((file) => file.collection === collection && file.isPage)
			.map((file): [string, string] => [file.id, String(file.data["name"] ?? file.data["title"] ?? file.id)])
			.sort(([, a], [, b]) => a.localeCompare(b));
	}

	/** The content folder with a file in it. */
	folderWith(file: SourceFile): ContentFolder {
		const files = [...this.#others.filter(({ path }) => path !== file.path), file];
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
