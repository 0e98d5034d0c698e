import { mentionsOf } from "../../read/facts.ts";
import type { Rule } from "../../rule.ts";

export const selfReference: Rule = {
	id: "self-reference",
	title: "A practice that names itself",
	why: "A practice cannot have been taken over from itself, and a city is no further city beside itself.",
	repair: "Name the other practice or city, or take the line away.",
	severity: "error",
	example: {
		file: "practices/aville-book-bus.md",
		right: "practice: aville-open-sundays",
		wrong: "practice: aville-book-bus",
	},
	*check({ collection, id: own, data, frontMatter }) {
		if (collection !== "practices") return;
		for (const { path, id } of mentionsOf("practices", data)) {
			if (id !== own) continue;
			yield {
				span: frontMatter!.valueAt(path),
				message: `\`${id}\` is this practice itself.`,
				suggestion: "Name the other practice, or take the key away.",
			};
		}
		for (const { path, id } of mentionsOf("cities", data)) {
			if (path[0] !== "also" || id !== data["city"]) continue;
			yield {
				span: frontMatter!.valueAt(path),
				message: `\`${id}\` stands under \`also\`, and is the city of this practice already.`,
				suggestion: "Take this line away.",
			};
		}
	},
};
