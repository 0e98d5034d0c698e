import type { KeyPath } from "../../front-matter/front-matter.ts";

/** The keys that hold a date or a year. */
const dateKeys = new Set(["reviewed", "accessed", "captured", "date", "end", "asOf", "year"]);

/** Whether a date or a year is due at a path. */
export const isDatePath = (path: KeyPath): boolean => dateKeys.has(String(path.at(-1)));

/** Whether the id of a source is due at a path: `source: id`, or an entry of `source: [id, id]`. */
export const isSourcePath = (path: KeyPath): boolean =>
	path.at(-1) === "source" || (path.at(-2) === "source" && typeof path.at(-1) === "number");

/** Whether the id of a city, a theme or a source is due at a path. */
export const isReferencePath = (path: KeyPath): boolean =>
	(path[0] === "city" && path.length === 1) || (path[0] === "themes" && path.length === 2) || isSourcePath(path);

/** Whether a path leads into a figure: `facts.population.year`. */
export const isInFigure = (path: KeyPath): boolean => path[0] === "facts" && path.length > 2;

/** Every value of some facts that is neither a list nor a group, with its path. */
export function* leavesOf(data: unknown): Generator<{ path: KeyPath; value: unknown }> {
	// A stack, not recursion: nesting must not end the run.
	const stack: { path: KeyPath; value: unknown }[] = [{ path: [], value: data }];
	for (let next = stack.pop(); next; next = stack.pop()) {
		const { path, value } = next;
		if (typeof value !== "object" || value === null) {
			yield next;
			continue;
		}
		const steps = Array.isArray(value) ? value.map((each, i) => [i, each] as const) : Object.entries(value);
		for (const [step, each] of steps) stack.push({ path: [...path, step], value: each });
	}
}

/** The ids of the sources that some facts list, in their order. An entry whose id is no text is left out. */
export function sourceIds({ sources }: { sources?: unknown }): string[] {
	if (!Array.isArray(sources)) return [];
	return sources.map((source) => (source as { id?: unknown } | null)?.id).filter((id) => typeof id === "string");
}
