// The question in the page's address, so that Back, a reload and a link bring it back.
import type { Question, Sort } from "./find.ts";

export const filterKeys = ["kind", "region", "country", "theme"] as const;

export function readAddress(): Question {
	const given = new URLSearchParams(location.search);
	const sort = given.get("sort");
	return {
		query: (given.get("q") ?? "").trim(),
		sort: sort === "name" || sort === "date" ? sort : ("relevance" satisfies Sort),
		choices: Object.fromEntries(filterKeys.map((key) => [key, given.getAll(key)])),
		asTyped: given.has("exact"),
	};
}

/** The query by which the address says a question: `q=cork&kind=City`. */
export function queryOf({ query, sort, choices, asTyped }: Question): URLSearchParams {
	const parts = new URLSearchParams();
	if (query) parts.set("q", query);
	for (const key of filterKeys) for (const value of choices[key] ?? []) parts.append(key, value);
	if (sort !== "relevance") parts.set("sort", sort);
	if (asTyped) parts.set("exact", "");
	return parts;
}
