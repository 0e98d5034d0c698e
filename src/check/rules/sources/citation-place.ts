import type { Rule } from "../../rule.ts";

export const citationPlace: Rule = {
	id: "citation-place",
	title: "A source cited inside of a link, of code or of an image",
	why: "A mark is a link of its own. Inside of another the browser cuts both, and in code it is not meant as one.",
	repair: "Put the mark behind the link, the code or the image.",
	severity: "error",
	translations: "too",
	example: {
		file: "cities/aville.md",
		right: "[mayor](../interviews/aville-mayor.md#first-step)",
		wrong: "[mayor[^city-plan]](../interviews/aville-mayor.md#first-step)",
	},
	*check(file, content) {
		const { body, text } = file;
		const ids = new Set(content.sourceIds(file));
		let end = 0;
		for (const { node, span } of body.nodes) {
			const what = { link: "a link", linkReference: "a link", inlineCode: "code", code: "code", image: "an image" }[
				node.type
			];
			if (!what || span.start < end) continue;
			end = span.end;
			for (const { index, 0: mark, 1: id = "" } of text!.slice(span.start, span.end).matchAll(/\[\^([^[\]\r\n]*)\]/g)) {
				if (!ids.has(id)) continue;
				yield {
					span: { start: span.start + index, end: span.start + index + mark.length },
					message: `The mark \`${mark}\` stands inside of ${what}, which it would cut in two.`,
					suggestion: `Put \`${mark}\` behind ${what === "code" ? "the code" : what.replace(/^an?/, "the")}.`,
				};
			}
		}
	},
};
