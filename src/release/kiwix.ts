import { splitLanguage } from "../languages.ts";

/** The comments of ht://Dig between which Kiwix's indexer skips text. */
const [off, on] = ["<!--htdig_noindex-->", "<!--/htdig_noindex-->"];

/** Pages without an entry in Kiwix's index: they repeat other pages, or are for authors. */
const notIndexed = /^(?:booklets|errors)\/|^(?:errors|field-guide|search|404)\.html$/;

/**
 * Adapts a page for the ZIM file:
 *
 * - marks header, footer and citation records, so that Kiwix's indexer skips them;
 * - removes the content security policy (CSP), which would block the toolbar that Kiwix injects;
 * - tells the script that verifies checksums that it runs in Kiwix, which alters each page on delivery.
 *
 * @param path  the page's file from the site's root
 */
export function forKiwix(html: string, path: string): string {
	const marked = html
		.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
		.replace(/<body[^>]*>/, (tag) => tag + off)
		.replace(/<main[^>]*>/, (tag) => tag + on)
		.replace("</main>", `${off}</main>`)
		.replace(/<section class="citing[\s\S]*?<\/section>/, (section) => off + section + on)
		.replace(" data-check ", ' data-check data-inside="kiwix" ');
	return notIndexed.test(splitLanguage(path).path)
		? marked.replace("</title>", '</title><meta name="robots" content="noindex">')
		: marked;
}
