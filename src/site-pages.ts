import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { folders } from "./environment/folders.ts";
import { siteLanguages } from "./languages.ts";
import { collections, linkedPages, optionalLists, pageOf } from "./schemas/index.ts";

/** The files of the pages that a content folder may lack, by their files in the built site. */
const optional = new Map(
	linkedPages.map((id) => [pageOf("pages", id), join(folders.content, "pages", `${id}${collections.pages.extension}`)]),
);

/** The folders of the lists that a site may lack, by their files in the built site. */
const listFolders = new Map<string, string>(
	optionalLists.map((name) => [`${name}.html`, join(folders.content, name)] as const),
);

/** Whether a folder holds a file that is not the system's own. */
const hasEntry = (folder: string) => existsSync(folder) && readdirSync(folder).some((name) => !name.startsWith("."));

/**
 * Whether the site has a page, so that a link may lead there. A fork need not write the pages on the atlas itself,
 * and need not have practices and topics.
 *
 * @param path  the page's file from the site's root: `about.html`
 */
export function hasPage(path: string): boolean {
	if (path === "translations.html") return siteLanguages.length > 1;
	const list = listFolders.get(path);
	if (list !== undefined) return hasEntry(list);
	const file = optional.get(path);
	return file === undefined || existsSync(file);
}
