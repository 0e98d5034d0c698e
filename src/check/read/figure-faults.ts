import { branchesOf, shapeOf } from "../../authoring/schema-introspection.ts";
import type { Path } from "../../front-matter/front-matter.ts";
import { city } from "../../schemas/city.ts";

/** A statement of a figure (`facts.population`, or an entry of its `also`) that says too much or too little. */
export interface FigureFault {
	path: Path;
	/** The end of a sentence about it: "gives no figure and does not say why". */
	message: string;
	hasFigure: boolean;
}

type Statement = Record<string, unknown>;
const isGroup = (value: unknown): value is Statement =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** The keys that say what a figure is, or why there is none. */
export const figureKeys = ["value", "band", "absent"];

/** The figures of a city that may be given as a band. */
const banded = new Map(
	Object.entries(shapeOf(city.shape.facts) ?? {}).map(([figure, schema]) => [
		figure,
		branchesOf(schema).some((branch) => shapeOf(branch)?.["band"]),
	]),
);

/**
 * The statements of figures that are at fault as a whole. zod compares the keys of a statement only where each of them is
 * right by itself, and an author should read of all mistakes at once.
 */
export function figureFaults({ facts }: { facts?: unknown }): FigureFault[] {
	if (!isGroup(facts)) return [];
	return Object.entries(facts).flatMap(([figure, value]) => {
		if (!banded.has(figure) || !isGroup(value)) return [];
		const also = Array.isArray(value["also"]) ? value["also"] : [];
		return [
			{ path: ["facts", figure], statement: value },
			...also.map((each: unknown, i) => ({ path: ["facts", figure, "also", i], statement: each })),
		].flatMap(({ path, statement }) => {
			if (!isGroup(statement)) return [];
			const has = (key: string) => statement[key] !== undefined;
			const hasFigure = has("value") || (has("band") && banded.get(figure)!);
			const message = faultOf(has, hasFigure);
			return message ? [{ path, message, hasFigure }] : [];
		});
	});
}

function faultOf(has: (key: string) => boolean, hasFigure: boolean): string | undefined {
	if (has("absent")) {
		return has("value") || has("band") ? "gives a figure and also says that it is `absent`" : undefined;
	}
	if (has("value") && has("band")) return "gives a `value` and also a `band`";
	return hasFigure ? undefined : "gives no figure and does not say why";
}
