import { type Dirent, globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CollectionName, collectionNames, pageOf } from "../../schemas/index.ts";
import { UsageError } from "../usage-error.ts";
import { symbolicLink } from "./decode.ts";
import { SourceFile } from "./source-file.ts";

/** The content folder, read as a whole: rules ask it for the other files. */
export class ContentFolder {
	/** Sorted by path. */
	readonly files: SourceFile[];
	/** The date of the check, `YYYY-MM-DD`. */
	readonly today: string;
	readonly #byPath: Map<string, SourceFile>;
	readonly #ids = new Map<string, Set<string>>();

	constructor(files: SourceFile[], today: string) {
		this.files = files;
		this.today = today;
		this.#byPath = new Map(files.map((file) => [file.path, file]));
		for (const name of collectionNames) this.#ids.set(name, new Set());
		for (const { collection, id, extension, expectedExtension } of files) {
			if (collection && extension === expectedExtension) this.#ids.get(collection)!.add(id);
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
			...routes().filter((route) => !route.includes("[")),
			...this.files.filter(({ isPage }) => isPage).map(({ collection, id }) => pageOf(collection!, id)),
		]);
		return this.#pageAddresses;
	}
	#pageAddresses: Set<string> | undefined;
}

/** The routes of src/pages as files of the built site: `cities.html`, `cities/[id].html`, `robots.txt`. */
const routes = () =>
	globSync("**/*.{astro,ts}", { cwd: join(import.meta.dirname, "../../pages") }).map((route) =>
		route
			.replaceAll("\\", "/")
			.replace(/\.astro$/, ".html")
			.replace(/\.ts$/, ""),
	);

/** @throws {UsageError} where the file is there and cannot be read */
function bytesOf(file: string): Buffer {
	try {
		return readFileSync(file);
	} catch (error) {
		throw new UsageError(
			`${file} cannot be read (${(error as Error).message}). Give yourself the right to read it, or copy it anew: the disk may have a fault.`,
		);
	}
}

/**
 * Reads every file under a folder, whatever its ending. Names that begin with a dot are the system's own. Symbolic links are
 * not followed: they could lead out of the folder.
 *
 * @param before  the last reading: a file with the same bytes is taken from it, with what has been parsed of it
 * @throws {UsageError} where a file cannot be read
 */
export function readContent(folder: string, today: string, before?: ContentFolder): ContentFolder {
	const files: SourceFile[] = [];
	const walk = (under: string) => {
		const entries: Dirent[] = readdirSync(join(folder, under), { withFileTypes: true });
		for (const entry of entries) {
			if (entry.name.startsWith(".")) continue;
			const path = under ? `${under}/${entry.name}` : entry.name;
			if (entry.isDirectory()) walk(path);
			else {
				const bytes = entry.isFile() ? bytesOf(join(folder, path)) : symbolicLink;
				const known = before?.file(path);
				const isSame = known !== undefined && Buffer.compare(known.bytes, bytes) === 0;
				files.push(isSame ? known : new SourceFile(path, bytes));
			}
		}
	};
	walk("");
	files.sort((a, b) => (a.path < b.path ? -1 : 1));
	return new ContentFolder(files, today);
}
