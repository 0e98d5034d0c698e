import type * as z from "zod";
import { branchesOf, branchFor, elementOf, shapeOf } from "../../authoring/schema-introspection.ts";
import type { KeyPath } from "../../front-matter/front-matter.ts";
import { city } from "../../schemas/city.ts";
import type { CollectionName } from "../../schemas/index.ts";
import { figureLists, practice } from "../../schemas/practice.ts";
import { isGroup } from "./facts.ts";

/** A statement of a figure (`facts.population`, an entry of its `also` or of a practice's `cost`) that says too much or too little. */
export interface FigureFault {
	path: KeyPath;
	/** The end of a sentence about it: "gives no figure and does not say why". */
	message: string;
	hasFigure: boolean;
}

/** The keys that say what a figure is, or why there is none. */
export const figureKeys = ["value", "band", "absent"];

/** The schemas of a city's figures: each is a union of a figure and an absence. */
const figures = new Map(Object.entries(shapeOf(city.shape.facts) ?? {}));

/** The schemas of the entries of a practice's lists of figures. */
const entries = figureLists.map((key) => {
	const list = branchesOf(practice.shape[key]).find((branch) => elementOf(branch))!;
	return [key, elementOf(list)!] as const;
});

/**
 * The statements of figures that are at fault as a whole. zod has a sentence about most of them, and not always one that
 * an author can use: it speaks of unknown keys, or of a union of which no branch fits.
 */
export function figureFaults(collection: CollectionName, data: Record<string, unknown>): FigureFault[] {
	if (collection === "practices") return entries.flatMap(([key, schema]) => faultsInList(data[key], [key], schema));
	const { facts } = data;
	if (!isGroup(facts)) return [];
	return Object.entries(facts).flatMap(([figure, value]) => {
		const schema = figures.get(figure);
		if (!schema || !isGroup(value)) return [];
		return [
			...faultsOf(value, ["facts", figure], schema),
			...faultsInList(value["also"], ["facts", figure, "also"], schema),
		];
	});
}

const faultsInList = (list: unknown, path: KeyPath, schema: z.ZodType): FigureFault[] =>
	Array.isArray(list) ? list.flatMap((entry: unknown, i) => faultsOf(entry, [...path, i], schema)) : [];

function faultsOf(statement: unknown, path: KeyPath, schema: z.ZodType): FigureFault[] {
	if (!isGroup(statement)) return [];
	const has = (key: string) => statement[key] !== undefined;
	const takesBand = () => [schema, ...branchesOf(schema)].some((branch) => shapeOf(branch)?.["band"]);
	const hasFigure = has("value") || (has("band") && takesBand());
	const fault = (message: string) => [{ path, message, hasFigure }];
	if (has("absent")) {
		if (has("value") || has("band")) return fault("gives a figure and also says that it is `absent`");
		const list = typeof path.at(-1) === "number" ? path.at(-2) : undefined;
		if (list !== undefined)
			return fault(`says that it is \`absent\`, and only figures stand under \`${String(list)}\``);
		const isAbsence = shapeOf(branchFor(schema, statement))?.["absent"];
		return isAbsence ? [] : fault("says that it is `absent`, and has keys that only a figure has");
	}
	if (has("value") && has("band")) return fault("gives a `value` and also a `band`");
	return hasFigure ? [] : fault("gives no figure and does not say why");
}
