import { existsSync } from "node:fs";
import { join } from "node:path";
import { folders } from "./environment/folders.ts";
import { collections, linkedPages, pageOf } from "./schemas/index.ts";

/** The files of the pages that a content folder may lack, by their files in the built site. */
const optional = new Map(
	linkedPages.map((id) => [pageOf("pages", id), join(folders.content, "pages", `${id}${collections.pages.extension}`)]),
);

/**
 * Whether the site has a page, so that a link may lead there. A fork need not write the pages on the atlas itself.
 *
 * @param path  the page's file from the site's root: `about.html`
 */
export function hasPage(path: string): boolean {
	const file = optional.get(path);
	return file === undefined || existsSync(file);
}
