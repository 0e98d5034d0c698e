import type * as z from "zod";
import { type CollectionName, collections } from "../schemas/index.ts";
import { translation } from "../schemas/translation.ts";
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

/** A collection in the field guide, or the translations of all. */
export interface GuideSection {
	collection: CollectionName | "translations";
	/** Where its files stand below `content/`. */
	folder: string;
	description: string;
	extension: string;
	body: "required" | "optional";
	fields: GuideField[];
}

/** The longest vocabulary that is listed. */
const maxChoices = 20;

/** The field guide, read from the schemas: one section for each collection, and one for translations. */
export const guide = (): GuideSection[] => [
	...(Object.keys(collections) as CollectionName[]).map((collection): GuideSection => {
		const { schema, ...form } = collections[collection];
		return { collection, folder: collection, ...form, ...described(schema) };
	}),
	{
		collection: "translations",
		folder: "language/folder",
		extension: ".md",
		body: "optional",
		...described(translation),
	},
];

const described = (schema: z.ZodType) => ({ description: descriptionOf(schema), fields: fieldsOf(schema) });

/** The keys of an object schema, in its order. */
export function fieldsOf(schema: z.ZodType): GuideField[] {
	return Object.entries(shapeOf(schema) ?? {}).map(([key, field]) => {
		const description = descriptionOf(field);
		const element = elementOf(field);
		const inner = element ?? unwrap(field);
		// A list of groups may be one branch of a union, beside the reason why there is none.
		const lists = branchesOf(inner).filter((branch) => shapeOf(elementOf(branch) ?? branch) && elementOf(branch));
		const groups = [inner, ...branchesOf(inner)]
			.map((branch) => (lists.includes(branch) ? elementOf(branch)! : branch))
			.filter((branch) => shapeOf(branch));
		const vocabulary = vocabularyOf(inner) ?? [];
		return {
			key,
			description: description || (element ? descriptionOf(element) : ""),
			required: !isOptional(field),
			kind: groups.length ? "group" : vocabulary.length ? "choice" : typeOf(inner) === "number" ? "number" : "text",
			many: element !== undefined || lists.length > 0,
			choices: vocabulary.length <= maxChoices ? vocabulary : [],
			forms: groups.map(fieldsOf),
		};
	});
}
