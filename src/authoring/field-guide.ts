import type * as z from "zod";
import { type CollectionName, collections } from "../schemas/index.ts";
import {
	branchesOf,
	descriptionOf,
	elementOf,
	isOptional,
	shapeOf,
	typeOf,
	unwrapped,
	vocabularyOf,
} from "./schema-introspection.ts";

/** A key that an author may write, as the field guide shows it. All of it is read from the schema. */
export interface GuideField {
	key: string;
	/** The schema's own sentence about it. */
	description: string;
	required: boolean;
	/** What stands there: a text, a number, one word of a vocabulary, or a group of further keys. */
	kind: "text" | "number" | "choice" | "group";
	/** Whether it is a list of such values. */
	many: boolean;
	/** The vocabulary, where it is short enough to be read; nothing for lists such as all countries. */
	choices: string[];
	/** The keys of a group. Two lists where the author chooses between two groups, such as a figure or its absence. */
	forms: GuideField[][];
}

export interface GuideSection {
	collection: CollectionName;
	description: string;
	extension: string;
	body: "required" | "optional";
	fields: GuideField[];
}

/** How many words of a vocabulary are listed. */
const mostChoices = 20;

/** The whole guide: one section for each folder of the content. */
export const guide = (): GuideSection[] =>
	(Object.keys(collections) as CollectionName[]).map((collection) => {
		const { schema, extension, body } = collections[collection];
		return { collection, description: descriptionOf(schema), extension, body, fields: fieldsOf(schema) };
	});

/** The keys of an object's schema, in its order. */
export function fieldsOf(schema: z.ZodType): GuideField[] {
	return Object.entries(shapeOf(schema) ?? {}).map(([key, field]) => {
		const description = descriptionOf(field);
		const element = elementOf(field);
		const inner = element ?? unwrapped(field);
		const groups = [inner, ...branchesOf(inner)].filter((branch) => shapeOf(branch));
		const vocabulary = vocabularyOf(inner) ?? [];
		return {
			key,
			description: description || (element ? descriptionOf(element) : ""),
			required: !isOptional(field),
			kind: groups.length ? "group" : vocabulary.length ? "choice" : typeOf(inner) === "number" ? "number" : "text",
			many: element !== undefined,
			choices: vocabulary.length <= mostChoices ? vocabulary : [],
			forms: groups.map(fieldsOf),
		};
	});
}
