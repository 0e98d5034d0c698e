import type { KeyPath } from "../../front-matter/front-matter.ts";
import { figureIds, isYear } from "../../schemas/figures.ts";
import { isDatePath, leavesOf } from "./facts.ts";

/** The paths of figures that are themselves years. */
const yearPaths = new Set(figureIds.filter(isYear).map((id) => `facts.${id}.value`));

/** Every date of some facts, as text in ISO form, with its path. What is written in another form is left out. */
export function* datesOf(data: unknown): Generator<{ path: KeyPath; date: string }> {
	for (const { path, value } of leavesOf(data)) {
		const date = String(value);
		if (!/^\d{4}(?:-\d\d){0,2}$/.test(date)) continue;
		if (isDatePath(path) || yearPaths.has(path.join("."))) yield { path, date };
	}
}
