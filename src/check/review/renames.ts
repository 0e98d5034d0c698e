import type { SourceFile } from "../read/source-file.ts";

/** Beyond this many pairs of files, only those with the same bytes are found. */
const maxPairs = 10_000;

/**
 * The files that took another name: of those that are gone and those that are new, each with the one that has the same bytes,
 * or else most of its lines, and half of them at least.
 *
 * @returns the old file by the new one
 */
export function renamedFiles(gone: readonly SourceFile[], added: readonly SourceFile[]): Map<SourceFile, SourceFile> {
	const isCheap = gone.length * added.length <= maxPairs;
	const lines = new Map((isCheap ? [...gone, ...added] : []).map((file) => [file, linesOf(file)]));
	const candidates = added.flatMap((file) =>
		gone
			.filter((old) => old.extension === file.extension)
			.map((old) => ({ file, old, share: hasSameBytes(old, file) ? 1 : shareOf(lines.get(old), lines.get(file)) })),
	);
	const renamed = new Map<SourceFile, SourceFile>();
	const taken = new Set<SourceFile>();
	for (const { file, old, share } of candidates.sort((a, b) => b.share - a.share)) {
		if (share < 0.5 || renamed.has(file) || taken.has(old)) continue;
		renamed.set(file, old);
		taken.add(old);
	}
	return renamed;
}

const hasSameBytes = (one: SourceFile, other: SourceFile) => Buffer.compare(one.bytes, other.bytes) === 0;

/** The lines with more than a word: `themes:` and `---` stand in every file. */
const linesOf = ({ text = "" }: SourceFile) =>
	new Set(
		text
			.split(/\r\n?|\n/)
			.map((line) => line.trim())
			.filter((line) => /\s/.test(line) && !line.startsWith("#")),
	);

function shareOf(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): number {
	const most = Math.max(one.size, other.size);
	return most === 0 ? 0 : [...one].filter((line) => other.has(line)).length / most;
}
