import type * as z from "zod";
import { branchesOf, branchFor, shapeOf } from "../../authoring/schema-introspection.ts";
import type { KeyPath } from "../../front-matter/front-matter.ts";
import { city } from "../../schemas/city.ts";

type Statement = Record<string, unknown>;

/** A statement of a figure (`facts.population`, or an entry of its `also`) that says too much or too little. */
export interface FigureFault {
	path: KeyPath;
	/** The end of a sentence about it: "gives no figure and does not say why". */
	message: string;
	hasFigure: boolean;
}

/** The keys that say what a figure is, or why there is none. */
export const figureKeys = ["value", "band", "absent"];

const isGroup = (value: unknown): value is Statement =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** The schemas of a city's figures: each is a union of a figure and an absence. */
const figures = new Map(Object.entries(shapeOf(city.shape.facts) ?? {}));

/**
 * The statements of figures that are at fault as a whole. zod has a sentence about most of them, and not always one that
 * an author can use: it speaks of unknown keys, or of a union of which no branch fits.
 */
export function figureFaults({ facts }: { facts?: unknown }): FigureFault[] {
	if (!isGroup(facts)) return [];
	return Object.entries(facts).flatMap(([figure, value]) => {
		const schema = figures.get(figure);
		if (!schema || !isGroup(value)) return [];
		const also = Array.isArray(value["also"]) ? value["also"] : [];
		return [
			...faultsOf(value, ["facts", figure], schema),
			...also.flatMap((entry: unknown, i) => faultsOf(entry, ["facts", figure, "also", i], schema)),
		];
	});
}

function faultsOf(statement: unknown, path: KeyPath, schema: z.ZodType): FigureFault[] {
	if (!isGroup(statement)) return [];
	const has = (key: string) => statement[key] !== undefined;
	const takesBand = branchesOf(schema).some((branch) => shapeOf(branch)?.["band"]);
	const hasFigure = has("value") || (has("band") && takesBand);
	const fault = (message: string) => [{ path, message, hasFigure }];
	if (has("absent")) {
		if (has("value") || has("band")) return fault("gives a figure and also says that it is `absent`");
		if (path.includes("also")) return fault("says that it is `absent`, and only figures stand under `also`");
		const isAbsence = shapeOf(branchFor(schema, statement))?.["absent"];
		return isAbsence ? [] : fault("says that it is `absent`, and has keys that only a figure has");
	}
	if (has("value") && has("band")) return fault("gives a `value` and also a `band`");
	return hasFigure ? [] : fault("gives no figure and does not say why");
}
