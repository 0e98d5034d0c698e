import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { manifestFiles } from "../edition.ts";
import { type Language, splitLanguage } from "../languages.ts";
import { site } from "../site.ts";
import { type Files, filesIn, sha256 } from "./files.ts";

/** Matches the files that pages of every language need. The other files at the site's root belong to the English pages. */
const shared = /^(?:(?:assets|client|data|media)\/|favicon\.svg$|icon-48\.png$)/;

/** Match the links of a page and of a Markdown version: what stands before the file, the file, and what stands behind it. */
const links = { html: /(\s(?:href|action)=")([^"?#]+)([^"]*")/g, md: /(\]\()([^)?#\s]+)([^)]*\))/g };

/** Matches addresses that do not begin in the file's own folder. */
const absolute = /^(?:[a-z][a-z0-9+.-]*:|\/)/i;

/**
 * Leads links to files that a copy of the site lacks to the published site.
 *
 * @param path  the file that has the links, from the site's root
 * @param isThere  whether the copy has a file
 */
export function publishedLinks(text: string, path: string, isThere: (file: string) => boolean): string {
	return text.replace(
		links[path.endsWith(".html") ? "html" : "md"],
		(link, start: string, file: string, end: string) => {
			const target = posix.join(posix.dirname(path), file);
			return absolute.test(file) || isThere(target) ? link : `${start}${site.url}/${target}${end}`;
		},
	);
}

/**
 * The part of a built site that is in one language: the pages in it, the files that they need, and a manifest of them. Links to pages in
 * other languages lead to the published site, and the search does not offer English pages that are not there.
 */
export function languageFiles(dist: string, language: Language): Files {
	const files = filesIn(dist, (path) => splitLanguage(path).language === language || shared.test(path));
	const encoder = new TextEncoder();
	for (const [path, bytes] of files) {
		if (!/\.(?:html|md|txt)$/.test(path)) continue;
		const text = publishedLinks(Buffer.from(bytes).toString(), path, (file) => files.has(file));
		// The search page of the English pages offers none in another language, which the copy would lack.
		files.set(path, encoder.encode(text.replace("/client/search-translated.js", "/client/search.js")));
	}
	const manifest = JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8"));
	const listed = Object.keys(manifest.files).filter((path) => files.has(path));
	const digests = listed.map((path) => {
		const bytes = files.get(path)!;
		return [path, { bytes: bytes.length, sha256: sha256(bytes) }];
	});
	const own = manifestFiles({ ...manifest, files: Object.fromEntries(digests) });
	for (const [path, text] of Object.entries(own)) files.set(path, encoder.encode(text));
	return files;
}
