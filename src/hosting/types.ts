/** The content types of everything that the site holds, by the endings of its files. */
export const types: Readonly<Record<string, string>> = {
	html: "text/html; charset=utf-8",
	css: "text/css; charset=utf-8",
	js: "text/javascript; charset=utf-8",
	json: "application/json",
	geojson: "application/geo+json",
	md: "text/markdown; charset=utf-8",
	txt: "text/plain; charset=utf-8",
	csv: "text/csv; charset=utf-8; header=present",
	xml: "application/xml; charset=utf-8",
	svg: "image/svg+xml",
	png: "image/png",
	jpg: "image/jpeg",
	jpeg: "image/jpeg",
	webp: "image/webp",
	avif: "image/avif",
	epub: "application/epub+zip",
	zip: "application/zip",
	zim: "application/x-zim",
};

/** Everything else: the parts of the search index, which only the search page reads. */
export const otherType = "application/octet-stream";
