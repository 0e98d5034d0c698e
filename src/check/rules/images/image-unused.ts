import type { ContentFolder } from "../../read/content.ts";
import { embeddedImages, imageExtensions } from "../../read/images.ts";
import type { Rule } from "../../rule.ts";

/** The paths of the images that pages show. */
const shown = new WeakMap<ContentFolder, Set<string>>();
function shownIn(content: ContentFolder): Set<string> {
	const known = shown.get(content);
	if (known) return known;
	const pages = content.files.filter(({ isPage, text }) => isPage && text!.includes("media/"));
	const paths = new Set(pages.flatMap((file) => [...embeddedImages(file, content)].map(({ path }) => path)));
	shown.set(content, paths);
	return paths;
}

export const imageUnused: Rule = {
	id: "image-unused",
	title: "An image that no page shows",
	why: "It travels with every copy of the atlas, without its credit and its licence, which stand where it is shown.",
	repair: "Show it on a page, with its credit, or delete it.",
	severity: "warning",
	example: { file: "media/library.png", renamed: "media/reading-room.png", besideOriginal: true },
	*check({ path, extension }, content) {
		if (!path.startsWith("media/") || !imageExtensions.includes(extension.toLowerCase())) return;
		if (shownIn(content).has(path)) return;
		yield {
			message: "No page shows this image, and it would travel with every copy without its credit.",
			suggestion: `Show it: \`![What it shows](../${path} "Photo: Name, CC BY 4.0")\`; or delete the file.`,
		};
	},
};
