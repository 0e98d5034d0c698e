import { didYouMean } from "../../did-you-mean.ts";
import { embeddedImages } from "../../read/images.ts";
import type { Rule } from "../../rule.ts";

export const imageMissing: Rule = {
	id: "image-missing",
	title: "An image that is not there",
	why: "The build would end, or readers would see an empty frame.",
	repair: "Put the image into content/media/ and write its path: `../media/name.jpg`.",
	severity: "error",
	example: { file: "cities/aville.md", right: "../media/library.png", wrong: "../media/libary.png" },
	*check(file, content) {
		for (const { span, path, image } of embeddedImages(file, content)) {
			if (image?.path.startsWith("media/")) continue;
			const known = content.paths.filter((each) => each.startsWith("media/"));
			const nearest = didYouMean(path, known);
			yield {
				span,
				message: image ? `\`${path}\` is not in the folder for images.` : `There is no image \`${path}\`.`,
				suggestion: nearest
					? `Did you mean \`../${nearest}\`?`
					: "Put the image into `media/` and write `../media/` and its name.",
			};
		}
	},
};
