// The query in the page's address: `?q=cork&kind=city&sort=name&exact`.
import { eachFilter, type FilterKey, filterKeys, type Query } from "./query.ts";

/** The names of the filters' values, by their ids. */
type Values = Readonly<Record<FilterKey, Readonly<Record<string, string>>>>;

/** The id of a value. Addresses of earlier releases hold names: `country=Ireland`. */
function idOf(value: string, values: Readonly<Record<string, string>>): string {
	if (value in values) return value;
	const id = Object.keys(values).find((key) => values[key] === value || key === value.toLowerCase());
	return id ?? value;
}

/** Reads a query from a query string. */
export function readQuery(queryString: string, values: Values): Query {
	const params = new URLSearchParams(queryString);
	const sort = params.get("sort");
	return {
		text: (params.get("q") ?? "").trim(),
		sort: sort === "name" || sort === "date" ? sort : "relevance",
		chosen: eachFilter((key) => params.getAll(key).map((value) => idOf(value, values[key]))),
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
