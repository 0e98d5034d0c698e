// The query in the page's address: `?q=cork&kind=City&sort=name&exact`.
import { eachFilter, filterKeys, type Query } from "./query.ts";

/** Reads a query from a query string. */
export function readQuery(queryString: string): Query {
	const params = new URLSearchParams(queryString);
	const sort = params.get("sort");
	return {
		text: (params.get("q") ?? "").trim(),
		sort: sort === "name" || sort === "date" ? sort : "relevance",
		chosen: eachFilter((key) => params.getAll(key)),
		verbatim: params.has("exact"),
	};
}

/** Writes a query as a query string. Defaults are left out. */
export function queryParams({ text, sort, chosen, verbatim }: Query): URLSearchParams {
	const params = new URLSearchParams();
	if (text) params.set("q", text);
	for (const key of filterKeys) for (const value of chosen[key]) params.append(key, value);
	if (sort !== "relevance") params.set("sort", sort);
	if (verbatim) params.set("exact", "");
	return params;
}
