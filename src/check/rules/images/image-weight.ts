import type { Rule } from "../../rule.ts";

/** The most that an image may weigh, in bytes. */
export const mostBytes = 300_000;

export const imageWeight: Rule = {
	id: "image-weight",
	title: "An image that is too heavy",
	why: "Many readers pay for each megabyte, and carry the whole atlas on a stick.",
	repair: "Scale it to 1600 pixels at the most and save it with less quality, until it is below 300 kB.",
	severity: "error",
	example: { file: "media/library.png", stored: "too-large" },
	*check({ path, bytes }) {
		if (!path.startsWith("media/") || bytes.length <= mostBytes) return;
		yield {
			message: `The image weighs ${Math.round(bytes.length / 1000)} kB, and ${mostBytes / 1000} kB is the most that readers should have to load.`,
			suggestion: "Scale it to 1600 pixels at the most, and save it as JPEG or WebP with less quality.",
		};
	},
};
