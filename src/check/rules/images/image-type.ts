import { listOptions } from "../../did-you-mean.ts";
import { imageExtensions, imageKind } from "../../read/images.ts";
import type { Rule } from "../../rule.ts";

export const imageType: Rule = {
	id: "image-type",
	title: "An image of a kind that cannot be shown",
	why: "Some kinds are shown by some browsers only, and SVG files can hold scripts. A wrong ending keeps a good image from being shown.",
	repair: "Save it as JPEG, PNG, WebP or AVIF, with the ending that belongs to it.",
	severity: "error",
	example: { file: "media/library.png", renamed: "media/library.jpg" },
	*check({ path, extension, bytes, decoded }) {
		if (!path.startsWith("media/") || decoded.unreadable === "link" || /\/README\.md$/.test(path)) return;
		const kind = imageKind(bytes);
		const ending = extension.toLowerCase();
		if (kind?.endings.includes(ending) && extension === ending) return;
		yield {
			message: kind
				? `The file is a ${kind.name} image, and its name ends in \`${extension}\`.`
				: `The file is no image that every browser can show: it ends in \`${extension}\`.`,
			suggestion: kind
				? `Rename it so that it ends in ${listOptions(kind.endings)}.`
				: `Save it as a photo that ends in ${listOptions(imageExtensions)}.`,
		};
	},
};
