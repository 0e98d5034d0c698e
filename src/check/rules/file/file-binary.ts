import type { Rule } from "../../rule.ts";

export const fileBinary: Rule = {
	id: "file-binary",
	title: "A file that is no text",
	why: "Documents of a word processor, pictures and archives cannot be read as Markdown, whatever their name says.",
	repair: "Save the text as plain text. A picture belongs into content/media/.",
	severity: "error",
	translations: "too",
	example: { file: "cities/aville.md", stored: "binary" },
	*check({ decoded, collection }) {
		if (!collection || decoded.unreadable !== "binary") return;
		yield {
			message: "The file holds bytes that are no text: it may be a document of a word processor, or a picture.",
			suggestion: "Save it as plain text in UTF-8. A picture belongs into `media/`.",
		};
	},
};
