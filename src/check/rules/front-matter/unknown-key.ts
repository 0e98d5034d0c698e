import { fieldsOf, type GuideField } from "../../../authoring/field-guide.ts";
import { shapeOf } from "../../../authoring/schema-introspection.ts";
import { collections } from "../../../schemas/index.ts";
import { listOptions, respelling } from "../../did-you-mean.ts";
import type { SchemaIssue } from "../../read/schema-issues.ts";
import type { Rule } from "../../rule.ts";
import { placeInWords } from "../../wording.ts";

/** Whether two issues of one kind are about keys of the same object. */
const areSiblings = (one: SchemaIssue, other: SchemaIssue) =>
	one.kind === other.kind && one.path.slice(0, -1).join() === other.path.slice(0, -1).join();

/** Whether a key is one of some fields, or of the groups within them. */
const isAmong = (key: string, fields: readonly GuideField[]): boolean =>
	fields.some((field) => field.key === key || field.forms.some((form) => isAmong(key, form)));

export const unknownKey: Rule = {
	id: "unknown-key",
	title: "A key that nobody reads",
	why: "A misspelt key is no key: what stands there would be left out in silence.",
	repair: "Write the key as the field guide does, or take it away.",
	severity: "error",
	translations: "too",
	example: { file: "cities/aville.md", right: "summary: Aville", wrong: "sumary: Aville" },
	*check({ issues, frontMatter, isTranslation, collection, originalPath }) {
		for (const issue of issues) {
			if (issue.kind !== "unknown-key") continue;
			const { path, nearest, schema } = issue;
			const keys = Object.keys(shapeOf(schema) ?? {});
			const span = frontMatter!.keyAt(path);
			const key = String(path.at(-1));
			if (isTranslation && path.length === 1 && isAmong(key, fieldsOf(collections[collection!].schema))) {
				yield {
					span,
					message: `\`${key}\` stands in \`${originalPath}\` for all languages, so nothing would read it here.`,
					suggestion: `Take it away. A translation holds texts only: ${listOptions(keys).replace(" or ", " and ")}.`,
				};
				continue;
			}
			const respelt = respelling(key, keys);
			// Two misspellings of one key: either may hold the right value.
			const rivals = issues.filter((other) => other.nearest === nearest && areSiblings(other, issue));
			yield {
				span,
				message: `${placeInWords(path)} is no key that the atlas knows, so nothing would read it.`,
				suggestion: nearest ? `Did you mean \`${nearest}\`?` : `Take it away, or use one of ${listOptions(keys, 20)}.`,
				...(respelt && respelt === nearest && rivals.length === 1 && { fix: [{ ...span, text: respelt }] }),
			};
		}
	},
};
