import { shapeOf } from "../authoring/schema-introspection.ts";
import { setFrontMatter } from "../front-matter/edit.ts";
import { type CollectionName, collections } from "../schemas/index.ts";
import { newFacts } from "./fields.ts";

/**
 * The file of a new page: its name, what the schema needs and leaves no choice about, and nothing that its author would have to
 * take away.
 *
 * @param today  the day for `reviewed`
 */
export function newPage(collection: CollectionName, name: string, today: string): Uint8Array {
	const { schema } = collections[collection];
	const known = "name" in (shapeOf(schema) ?? {}) ? { name } : { title: name };
	let text = "---\n---\n";
	for (const [key, value] of Object.entries(newFacts(schema, known, today)))
		text = setFrontMatter(text, [key], value, () => []) ?? text;
	return new TextEncoder().encode(text);
}
