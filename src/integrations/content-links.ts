import { defineMdastPlugin } from "satteri";

/**
 * The page behind a link that an author wrote as a path of the content folder.
 *
 * @param address  as written, such as `../cities/cork.md#policy-level` or `../media/library.jpg`
 * @param file  the file in which it stands
 * @returns `/cities/cork.html#policy-level` or `/media/library.jpg`; nothing for an address that is no such path
 */
export function pageBehind(address: string, file: URL): string | undefined {
	if (!/^(?![a-z][a-z0-9+.-]*:|[/\\#?])/i.test(address) || !URL.canParse(address, file)) return undefined;
	const { pathname, hash } = new URL(address, file);
	const [, folder, name, ending] = /([^/]+)\/([^/]+?)(\.[a-z]+)$/i.exec(pathname) ?? [];
	if (folder === "media") return `/media/${name}${ending}`;
	if (ending !== ".md" && ending !== ".mdx") return undefined;
	return folder === "pages" ? `/${name}.html${hash}` : `/${folder}/${name}.html${hash}`;
}

/**
 * Whether an address is a picture of the atlas. One that cannot be decoded would keep Astro from reading the whole text,
 * and Astro would follow one that leads elsewhere in the folders of the build.
 */
export function isPicture(address: string): boolean {
	try {
		return /^\/media\/[^/]+$/.test(decodeURI(address));
	} catch {
		return false;
	}
}

/**
 * Lets authors link to files as they lie in the content folder, where an editor and the repository's site follow the
 * link too. An image in a paragraph of its own becomes a figure, with its credit below.
 */
export const contentLinks = defineMdastPlugin({
	name: "content-links",
	link(node, ctx) {
		const page = ctx.fileURL && pageBehind(node.url, ctx.fileURL);
		if (page) ctx.setProperty(node, "url", page);
	},
	definition(node, ctx) {
		const page = ctx.fileURL && pageBehind(node.url, ctx.fileURL);
		if (page) ctx.setProperty(node, "url", page);
	},
	image(node, ctx) {
		const picture = (ctx.fileURL && pageBehind(node.url, ctx.fileURL)) ?? "";
		ctx.setProperty(node, "url", isPicture(picture) ? picture : "");
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
