import { type CollectionName, collectionNames, optionalLists, pageOf } from "../../schemas/index.ts";
import { sourceIds } from "./facts.ts";
import type { SourceFile } from "./source-file.ts";

/** The content folder as a whole: rules ask it for the other files. It reads none itself, so that it works in a browser too. */
export class ContentFolder {
	/** Sorted by path. */
	readonly files: SourceFile[];
	/** The date of the check, `YYYY-MM-DD`. */
	readonly today: string;
	/** The routes of the site as files of the built one: `cities.html`, `cities/[id].html`, `robots.txt`. */
	readonly routes: readonly string[];
	readonly #byPath: Map<string, SourceFile>;
	readonly #ids = new Map<string, Set<string>>();

	constructor(files: SourceFile[], today: string, routes: readonly string[]) {
		this.files = files;
		this.today = today;
		this.routes = routes;
		this.#byPath = new Map(files.map((file) => [file.path, file]));
		for (const name of collectionNames) this.#ids.set(name, new Set());
		for (const { collection, id, extension, expectedExtension, isTranslation } of files) {
			if (collection && extension === expectedExtension && !isTranslation) this.#ids.get(collection)!.add(id);
		}
	}

	/** The path of every file, sorted. */
	get paths(): string[] {
		return this.files.map(({ path }) => path);
	}

	/** The ids of a collection. */
	ids(collection: CollectionName): Set<string> {
		return this.#ids.get(collection)!;
	}

	file(path: string): SourceFile | undefined {
		return this.#byPath.get(path);
	}

	/** The English file of a translation, where there is one. */
	original({ isTranslation, originalPath }: SourceFile): SourceFile | undefined {
		const file = isTranslation ? this.file(originalPath) : undefined;
		return file?.isPage ? file : undefined;
	}

	/** The ids of the sources that the marks of a file may name. Those of a translation stand in its English file. */
	sourceIds(file: SourceFile): string[] {
		return sourceIds((this.original(file) ?? file).data);
	}

	/** The file that a link leads to: the one that it names, or the one from which its page is made. */
	targetFile({ file, page }: { file?: string; page?: string }): SourceFile | undefined {
		if (page === undefined) return this.file(file ?? "");
		this.#pages ??= new Map(
			this.files.filter(({ isPage }) => isPage).map((each) => [pageOf(each.collection!, each.id), each]),
		);
		return this.#pages.get(page);
	}
	#pages: Map<string, SourceFile> | undefined;

	/** The files with the same key as a file, itself included. An index is made once for each function. */
	filesWithSame(keyOf: (file: SourceFile) => string, file: SourceFile): readonly SourceFile[] {
		const index = this.#indexes.get(keyOf) ?? Map.groupBy<string, SourceFile>(this.files, keyOf);
		this.#indexes.set(keyOf, index);
		return index.get(keyOf(file)) ?? [];
	}
	readonly #indexes = new Map<unknown, Map<string, SourceFile[]>>();

	/** The pages that are known before the site is built, as files from its root: routes without a parameter, and entries. */
	get pageAddresses(): Set<string> {
		this.#pageAddresses ??= new Set([
			...this.routes.filter((route) => !route.includes("[")),
			...optionalLists.filter((name) => this.ids(name).size > 0).map((name) => `${name}.html`),
			...this.files.filter(({ isPage }) => isPage).map(({ collection, id }) => pageOf(collection!, id)),
		]);
		return this.#pageAddresses;
	}
	#pageAddresses: Set<string> | undefined;
}
