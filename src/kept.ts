import { createHash, hash } from "node:crypto";
import { globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { deserialize, serialize } from "node:v8";

const root = resolve(import.meta.dirname, "..");

/**
 * Where builds and checks of a content folder keep what they may need again. Each folder has a place of its own: entries of
 * the same name in two folders would count as duplicates.
 *
 * @param content  the folder, as it was named
 */
export const cacheOf = (content: string): string =>
	process.env["CACHE_DIR"] ?? join(root, "node_modules/.astro", encodeURIComponent(content));

/** A hash of all that is made with, beside the content: what was made with other code or packages is not used again. */
export function codeDigest(): string {
	const files = globSync(["src/**/*", "astro.config.mjs", "package.json", "package-lock.json"], { cwd: root })
		.filter((path) => statSync(join(root, path)).isFile())
		.sort();
	return hash("sha256", files.map((path) => `${path}\0${hash("sha256", readFileSync(join(root, path)))}`).join("\n"));
}

/** The hash of the code that runs, taken when something kept is first read or written. */
let code: string | undefined;

/** What is costly to make, kept from one build or check to the next. */
export interface Kept<T> {
	/**
	 * What was kept under a key.
	 *
	 * @param key  as it stands in a file's name: a hash of everything that the thing is made of, unless the thing says so itself
	 */
	get(key: string): T | undefined;
	/** Reads all that is kept, where there is time for it before it is asked for. */
	readAll(): void;
	set(key: string, value: T): void;
	/** Throws away what has not been asked for. */
	tidy(): void;
}

/**
 * Keeps things in a folder. What is damaged, or was made with other code, is as good as gone, and where nothing can be
 * written, nothing is kept.
 */
export function keptIn<T>(folder: string): Kept<T> {
	const asked = new Set<string>();
	const read = new Map<string, T | undefined>();
	function sum(bytes: Uint8Array): Buffer {
		code ??= codeDigest();
		return createHash("sha256").update(code).update(bytes).digest();
	}
	const trying = <R>(act: () => R): R | undefined => {
		try {
			return act();
		} catch {
			return undefined;
		}
	};
	const fromDisk = (key: string): T | undefined =>
		trying(() => {
			const file = readFileSync(join(folder, key));
			const bytes = file.subarray(32);
			return sum(bytes).equals(file.subarray(0, 32)) ? deserialize(bytes) : undefined;
		});
	return {
		get(key) {
			asked.add(key);
			const known = read.get(key) ?? fromDisk(key);
			read.delete(key);
			return known;
		},
		readAll() {
			for (const key of trying(() => readdirSync(folder)) ?? []) read.set(key, fromDisk(key));
		},
		set(key, value) {
			const bytes = serialize(value);
			const part = join(folder, `${key}.${process.pid}`);
			trying(() => {
				mkdirSync(folder, { recursive: true });
				writeFileSync(part, Buffer.concat([sum(bytes), bytes]));
				// Whole or not at all: another build may be reading.
				renameSync(part, join(folder, key));
			});
		},
		tidy() {
			read.clear();
			trying(() => {
				for (const name of readdirSync(folder)) if (!asked.has(name)) rmSync(join(folder, name), { force: true });
			});
		},
	};
}
