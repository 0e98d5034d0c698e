import type { Search } from "./peer.ts";

export const pagefindVersion = "1.6.0";

/** The search page of systems without one: Pagefind's user interface, as in its documentation. */
export const searchPage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Search</title>
<link href="/pagefind/pagefind-ui.css" rel="stylesheet"><script src="/pagefind/pagefind-ui.js"></script></head>
<body><div id="search"></div>
<script>addEventListener("DOMContentLoaded", () => new PagefindUI({ element: "#search", showImages: false }));</script>
</body></html>
`;

export const search: Search = {
	address: "search.html",
	field: "#search .pagefind-ui__search-input",
	results: "#search .pagefind-ui__result-link",
};

/** A minimal page template. The parameters are expressions of the template language. */
export const pageTemplate = (title: string, description: string, content: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<meta name="description" content="${description}"></head>
<body><header><a href="/">Home</a> <a href="/cities/">Cities</a> <a href="/search.html">Search</a></header>
<main data-pagefind-body><h1>${title}</h1>
${content}
</main></body></html>
`;
