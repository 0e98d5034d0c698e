import { embeddedImages } from "../../read/images.ts";
import type { Rule } from "../../rule.ts";

export const imageAlt: Rule = {
	id: "image-alt",
	title: "An image without words for those who do not see it",
	why: "People who listen to the page, and those whose line is too slow for pictures, get these words in its place.",
	repair: "Say in the square brackets what the image shows.",
	severity: "error",
	translations: "too",
	example: { file: "cities/aville.md", right: "![Readers at a long table in the library]", wrong: "![]" },
	*check(file, content) {
		for (const { node, span, path } of embeddedImages(file, content)) {
			const words = (node.alt ?? "").trim();
			const name = path.slice(path.lastIndexOf("/") + 1);
			const isUseless = words === name || /^(?:image|photo|picture|img|foto)\W*\d*$/i.test(words);
			if (words.length > 0 && !isUseless) continue;
			yield {
				span,
				message: words
					? `“${words}” does not say what the image shows.`
					: "The image has no words for people who do not see it.",
				suggestion: `Say what it shows: \`![Readers at a long table](${node.url} ...)\`.`,
			};
		}
	},
};
