import type { Rule } from "../../rule.ts";

export const byteOrderMark: Rule = {
	id: "byte-order-mark",
	title: "A byte-order mark at the start",
	why: "Some editors begin a file with three bytes that nobody sees. Other programs then miss the first line.",
	repair: "Run `npm run check -- --fix`, or save the file as “UTF-8”, not as “UTF-8 with BOM”.",
	severity: "error",
	translations: "too",
	example: { file: "cities/aville.md", stored: "utf-8-with-mark" },
	*check(file) {
		if (!file.isText || !file.decoded.hasByteOrderMark || file.decoded.encoding !== "UTF-8") return;
		yield {
			message: "The file begins with a byte-order mark, which nobody sees and some programs stumble over.",
			suggestion: "Save it as UTF-8 without a mark (BOM).",
			fix: [],
		};
	},
};
