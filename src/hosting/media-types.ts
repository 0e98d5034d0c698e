/** Media types (`Content-Type`) by file extension, for all files of the site. */
export const mediaTypes: Readonly<Record<string, string>> = {
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

/** The media type of any other extension: the chunks of the search index. */
export const defaultMediaType = "application/octet-stream";
