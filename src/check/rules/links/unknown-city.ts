import { didYouMean, respeltId } from "../../did-you-mean.ts";
import { mentionsOf } from "../../read/facts.ts";
import type { Rule } from "../../rule.ts";

export const unknownCity: Rule = {
	id: "unknown-city",
	title: "A city that has no page",
	why: "The page would lead readers to a city that is not there, and the site could not be built.",
	repair: "Write the file name of the city from content/cities/, without .md, or add the city first.",
	severity: "error",
	example: { file: "interviews/aville-mayor.md", right: "city: aville", wrong: "city: avile" },
	*check({ data, collection, frontMatter }, content) {
		const known = content.ids("cities");
		const named = [...mentionsOf("cities", data)].map(({ id, path }) => ({
			id,
			span: () => frontMatter!.valueAt(path),
		}));
		// A list of names has a key for each city.
		const { cities } = data;
		const listed = collection === "names" && typeof cities === "object" && cities !== null ? Object.keys(cities) : [];
		for (const { id, span: spanOf } of [
			...named,
			...listed.map((id) => ({ id, span: () => frontMatter!.keyAt(["cities", id]) })),
		]) {
			if (known.has(id)) continue;
			// Places are looked up for the few that need them.
			const span = spanOf();
			const nearest = didYouMean(id, known);
			const respelt = respeltId(id, known);
			yield {
				span,
				message: `There is no city \`${id}\`: \`cities/${id}.md\` does not exist.`,
				suggestion: nearest
					? `Did you mean \`${nearest}\`?`
					: 'Write the name of a file in `cities/` without `.md`, or add the city first with `npm run new -- city "Name" --country FI`.',
				...(respelt && { fix: [{ ...span, text: respelt }] }),
			};
		}
	},
};
