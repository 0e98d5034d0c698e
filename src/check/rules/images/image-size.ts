import { imageSizeOf } from "../../read/image-size.ts";
import { imageKind } from "../../read/images.ts";
import type { Rule } from "../../rule.ts";

/** The longest side that an image may have. */
const maxPixels = 4000;

export const imageSize: Rule = {
	id: "image-size",
	title: "An image of too many pixels",
	why: "A file of a few bytes may claim a billion pixels, for which every reader's computer would need memory.",
	repair: "Scale it to 1600 pixels at the most, and save it anew.",
	severity: "error",
	example: { file: "media/library.png", stored: "enormous" },
	*check({ path, bytes }) {
		const kind = path.startsWith("media/") && imageKind(bytes);
		if (!kind) return;
		const size = imageSizeOf(bytes, kind.name);
		if (size && size.width > 0 && size.height > 0 && size.width <= maxPixels && size.height <= maxPixels) return;
		yield {
			message: size
				? `The image says that it has ${size.width} by ${size.height} pixels, and each side may have 1 to ${maxPixels}.`
				: `The file begins as a ${kind.name} image and does not say how large it is: it is damaged.`,
			suggestion: "Open it with a program for pictures, scale it to 1600 pixels at the most, and save it anew.",
		};
	},
};
