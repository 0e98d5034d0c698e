import { didYouMean, respeltId } from "../../did-you-mean.ts";
import type { Rule } from "../../rule.ts";

export const unknownCity: Rule = {
	id: "unknown-city",
	title: "A city that has no page",
	why: "The page would lead readers to a city that is not there, and the site could not be built.",
	repair: "Write the file name of the city from content/cities/, without .md, or add the city first.",
	severity: "error",
	example: { file: "interviews/aville-mayor.md", right: "city: aville", wrong: "city: avile" },
	*check({ data, frontMatter }, content) {
		const { city } = data;
		const known = content.ids("cities");
		if (typeof city !== "string" || known.has(city)) return;
		const nearest = didYouMean(city, known);
		const respelt = respeltId(city, known);
		const span = frontMatter!.valueAt(["city"]);
		yield {
			span,
			message: `There is no city \`${city}\`: \`cities/${city}.md\` does not exist.`,
			suggestion: nearest
				? `Did you mean \`${nearest}\`?`
				: 'Write the name of a file in `cities/` without `.md`, or add the city first with `npm run new -- city "Name" --country FI`.',
			...(respelt && { fix: [{ ...span, text: respelt }] }),
		};
	},
};
