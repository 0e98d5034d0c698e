/** What Kiwix's full-text index, that of htdig, leaves out. */
const [off, on] = ["<!--htdig_noindex-->", "<!--/htdig_noindex-->"];

/** Pages that repeat others, or are for authors: they are read, and not found before the others. */
const aside = /^(?:booklets|errors)\/|^(?:errors|field-guide|search|404)\.html$/;

/**
 * A page of the site as it goes into the ZIM file:
 *
 * - Kiwix's search finds what the page says, and not its header, its footer and the records of how to cite it;
 * - without the page's policy, which would refuse the toolbar that Kiwix writes into each page;
 * - the page that compares a copy with its manifest knows that it cannot, since Kiwix serves every page altered.
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
	return aside.test(path) ? marked.replace("</title>", '</title><meta name="robots" content="noindex">') : marked;
}
