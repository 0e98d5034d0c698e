import { defineMdastPlugin } from "satteri";

/**
 * Resolves a relative link between content files to the URL of its page.
 *
 * @param address  as the author wrote it, such as `../cities/cork.md#policy-level` or `../media/library.jpg`
 * @param file  the file that has the link
 * @returns a root-relative URL, `/cities/cork.html#policy-level` or `/media/library.jpg`; `undefined` for any other address
 */
function resolveContentLink(address: string, file: URL): string | undefined {
	if (!/^(?![a-z][a-z0-9+.-]*:|[/\\#?])/i.test(address) || !URL.canParse(address, file)) return undefined;
	const { pathname, hash } = new URL(address, file);
	const [, folder, name, ending] = /([^/]+)\/([^/]+?)(\.[a-z]+)$/i.exec(pathname) ?? [];
	if (folder === "media") return `/media/${name}${ending}`;
	if (ending !== ".md" && ending !== ".mdx") return undefined;
	return folder === "pages" ? `/${name}.html${hash}` : `/${folder}/${name}.html${hash}`;
}

/**
 * Whether a root-relative URL is that of a file in `media/`. Others are refused: Astro throws on an image URL that cannot be
 * decoded, and reads an image from any other folder of the build.
 */
export function isMediaUrl(address: string): boolean {
	try {
		return /^\/media\/[^/]+$/.test(decodeURI(address));
	} catch {
		return false;
	}
}

/**
 * Resolves links between content files, which authors write as relative paths, so that editors and the repository's host
 * follow them too. An image alone in its paragraph becomes a `<figure>`, with its title, the credit, as `<figcaption>`.
 */
export const contentLinks = defineMdastPlugin({
	name: "content-links",
	link(node, ctx) {
		const page = ctx.fileURL && resolveContentLink(node.url, ctx.fileURL);
		if (page) ctx.setProperty(node, "url", page);
	},
	definition(node, ctx) {
		const page = ctx.fileURL && resolveContentLink(node.url, ctx.fileURL);
		if (page) ctx.setProperty(node, "url", page);
	},
	image(node, ctx) {
		const url = (ctx.fileURL && resolveContentLink(node.url, ctx.fileURL)) ?? "";
		ctx.setProperty(node, "url", isMediaUrl(url) ? url : "");
		const parent = ctx.parent(node);
		if (!node.title || parent?.type !== "paragraph" || parent.children.length !== 1) return;
		ctx.setProperty(parent, "data", { hName: "figure" });
		ctx.appendChild(parent, {
			type: "emphasis",
			data: { hName: "figcaption" },
			children: [{ type: "text", value: node.title }],
		});
		ctx.setProperty(node, "title", null);
	},
});
