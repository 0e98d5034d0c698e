import type { Rule } from "../../rule.ts";

/** The largest file that an image may be. */
export const maxImageBytes = 300_000;

export const imageWeight: Rule = {
	id: "image-weight",
	title: "An image that is too heavy",
	why: "Many readers pay for each megabyte, and carry the whole atlas on a stick.",
	repair: "Scale it to 1600 pixels at the most and save it with less quality, until it is below 300 kB.",
	severity: "error",
	example: { file: "media/library.png", stored: "too-large" },
	*check({ path, bytes }) {
		if (!path.startsWith("media/") || bytes.length <= maxImageBytes) return;
		yield {
			message: `The image weighs ${Math.round(bytes.length / 1000)} kB, and ${maxImageBytes / 1000} kB is the most that readers should have to load.`,
			suggestion: "Scale it to 1600 pixels at the most, and save it as JPEG or WebP with less quality.",
		};
	},
};
