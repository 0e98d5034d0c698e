import type * as z from "zod";
import { type CollectionName, collections } from "../schemas/index.ts";
import {
	branchesOf,
	descriptionOf,
	elementOf,
	isOptional,
	shapeOf,
	typeOf,
	unwrap,
	vocabularyOf,
} from "./schema-introspection.ts";

/** A key that an author may write, as the field guide shows it. */
export interface GuideField {
	key: string;
	/** Its `.describe()` text in the schema. */
	description: string;
	required: boolean;
	/** The type of its value: `choice` is one word of a vocabulary, `group` an object with keys of its own. */
	kind: "text" | "number" | "choice" | "group";
	/** Whether it is a list of such values. */
	many: boolean;
	/** The vocabulary of a choice. Empty for a long one, such as all countries. */
	choices: string[];
	/** The keys of a group. A union has a list for each branch, such as a figure and its absence. */
	forms: GuideField[][];
}

/** A collection in the field guide. */
export interface GuideSection {
	collection: CollectionName;
	description: string;
	extension: string;
	body: "required" | "optional";
	fields: GuideField[];
}

/** The longest vocabulary that is listed. */
const maxChoices = 20;

/** The field guide, read from the schemas: one section for each collection. */
export const guide = (): GuideSection[] =>
	(Object.keys(collections) as CollectionName[]).map((collection) => {
		const { schema, extension, body } = collections[collection];
		return { collection, description: descriptionOf(schema), extension, body, fields: fieldsOf(schema) };
	});

/** The keys of an object schema, in its order. */
export function fieldsOf(schema: z.ZodType): GuideField[] {
	return Object.entries(shapeOf(schema) ?? {}).map(([key, field]) => {
		const description = descriptionOf(field);
		const element = elementOf(field);
		const inner = element ?? unwrap(field);
		const groups = [inner, ...branchesOf(inner)].filter((branch) => shapeOf(branch));
		const vocabulary = vocabularyOf(inner) ?? [];
		return {
			key,
			description: description || (element ? descriptionOf(element) : ""),
			required: !isOptional(field),
			kind: groups.length ? "group" : vocabulary.length ? "choice" : typeOf(inner) === "number" ? "number" : "text",
			many: element !== undefined,
			choices: vocabulary.length <= maxChoices ? vocabulary : [],
			forms: groups.map(fieldsOf),
		};
	});
}
