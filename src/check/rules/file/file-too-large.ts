import { maxTextBytes } from "../../read/decode.ts";
import type { Rule } from "../../rule.ts";

const maxSize = `${maxTextBytes / 1000} kB`;

export const fileTooLarge: Rule = {
	id: "file-too-large",
	title: "A file that is too large",
	why: "Readers on slow lines wait for every page, and a text of this length is a book or an accident.",
	repair: "Keep to one page: link to long documents instead of copying them.",
	severity: "error",
	translations: "too",
	example: { file: "themes/reading.md", stored: "too-large" },
	*check({ decoded, collection, bytes }) {
		if (!collection || decoded.unreadable !== "too-large") return;
		yield {
			message: `The file holds ${Math.round(bytes.length / 1000)} kB, and ${maxSize} is the most that a page may hold. It was not read any further.`,
			suggestion: "Shorten it, and link to long documents instead of copying them.",
		};
	},
};
