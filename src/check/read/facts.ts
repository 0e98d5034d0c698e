import type { KeyPath } from "../../front-matter/front-matter.ts";
import { figureLists } from "../../schemas/practice.ts";

/** The keys that hold a date or a year. */
const dateKeys = new Set(["reviewed", "listed", "checked", "accessed", "captured", "date", "end", "asOf", "year"]);

/** Whether a date or a year is due at a path. */
export const isDatePath = (path: KeyPath): boolean => dateKeys.has(String(path.at(-1)));

/** Whether the id of a source is due at a path: `source: id`, or an entry of `source: [id, id]`. */
export const isSourcePath = (path: KeyPath): boolean =>
	path.at(-1) === "source" || (path.at(-2) === "source" && typeof path.at(-1) === "number");

/** The folder whose file an id at a path names, if one is due there. */
export function folderNamedAt(path: KeyPath): "cities" | "practices" | "themes" | undefined {
	const last = path.at(-1);
	if (last === "city") return "cities";
	if (last === "practice") return "practices";
	if (path.length !== 2 || typeof last !== "number") return undefined;
	// The further cities of a practice. Under a figure, `also` holds other statements.
	return path[0] === "themes" ? "themes" : path[0] === "also" ? "cities" : undefined;
}

/** Every mention of a file of a folder among some facts, with its path. */
export function* mentionsOf(
	folder: ReturnType<typeof folderNamedAt>,
	data: unknown,
): Generator<{ path: KeyPath; id: string }> {
	for (const { path, value } of leavesOf(data)) {
		if (typeof value === "string" && folderNamedAt(path) === folder) yield { path, id: value };
	}
}

/** Whether the id of another file or of a source is due at a path. */
export const isReferencePath = (path: KeyPath): boolean => folderNamedAt(path) !== undefined || isSourcePath(path);

/** Whether a path leads into a figure: `facts.population.year`, `cost.0.year`. */
export const isInFigure = (path: KeyPath): boolean =>
	path.length > 2 && (path[0] === "facts" || (figureLists as readonly unknown[]).includes(path[0]));

/** Keys with their values among some facts. */
export type Group = Record<string, unknown>;

/** Whether a value among some facts is a group of keys, and no list. */
export const isGroup = (value: unknown): value is Group =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** A value among some facts that is neither a list nor a group. */
interface Leaf {
	path: KeyPath;
	/** The key under which it stands, by itself or in a list. */
	key: string;
	value: unknown;
}

/** The leaves of the facts of each file: a dozen rules ask for them. */
const leaves = new WeakMap<object, Leaf[]>();

/** Every value of some facts that is neither a list nor a group, with its path. */
export function leavesOf(data: unknown): readonly Leaf[] {
	const known = typeof data === "object" && data !== null ? leaves.get(data) : undefined;
	if (known) return known;
	const found: Leaf[] = [];
	// A stack, not recursion: nesting must not end the run.
	const stack: Leaf[] = [{ path: [], key: "", value: data }];
	for (let next = stack.pop(); next; next = stack.pop()) {
		const { path, key, value } = next;
		if (Array.isArray(value)) {
			for (const [i, each] of value.entries()) stack.push({ path: [...path, i], key, value: each });
		} else if (isGroup(value)) {
			for (const step of Object.keys(value)) stack.push({ path: [...path, step], key: step, value: value[step] });
		} else found.push(next);
	}
	if (typeof data === "object" && data !== null) leaves.set(data, found);
	return found;
}

/** The ids of the sources that some facts list, in their order. An entry whose id is no text is left out. */
export function sourceIds({ sources }: { sources?: unknown }): string[] {
	if (!Array.isArray(sources)) return [];
	return sources.map((source) => (source as { id?: unknown } | null)?.id).filter((id) => typeof id === "string");
}
