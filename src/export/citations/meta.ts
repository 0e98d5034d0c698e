import type { Publication } from "../../model/publication.ts";
import type { Reference } from "./reference.ts";

/**
 * Dublin Core metadata for a page's head, which Zotero and library catalogues read. Without a `DC.creator`: Zotero
 * would split the atlas into a first and a last name. Highwire's `citation_title` is not used either, since it makes a
 * journal article of every page. `z:extra` is Zotero's own: what stands there reaches the item's Extra field.
 */
export const citationMeta = (
	{ title, container, version, dated, url, language, note }: Reference,
	licence: Publication["contentLicence"],
): [name: string, content: string][] => [
	["DC.title", title],
	["DC.publisher", container],
	["DC.date", dated.day],
	["DC.language", language],
	["DC.identifier", url],
	["DC.rights", licence.url],
	["z:extra", [`Version ${version}.`, note].filter(Boolean).join(" ")],
];
