import { isBlankOrComment, parseRedirect, redirectForms } from "../../../schemas/redirect.ts";
import type { Rule } from "../../rule.ts";

export const movedLine: Rule = {
	id: "moved-line",
	title: "A line of moved.txt that leads nowhere",
	why: "It stands for an address that people have kept. A line of another form would stop the build, and one to a page that is not there would strand them.",
	repair:
		"Write `cities/old.html -> cities/new.html: The reason.`, or `cities/old.html: The reason.` for what has no successor.",
	severity: "error",
	example: {
		file: "themes/reading.md",
		besideOriginal: true,
		renamed: "moved.txt",
		wrong: "cities/old.html to cities/aville.html\n",
	},
	*check(file, content) {
		if (file.path !== "moved.txt" || file.text === undefined) return;
		const seen = new Set<string>();
		for (const { index, 0: line } of file.text.matchAll(/[^\r\n]+/g)) {
			if (isBlankOrComment(line)) continue;
			const span = { start: index, end: index + line.length };
			const redirect = parseRedirect(line);
			if (!redirect) {
				yield { span, message: `This line is not of the form ${redirectForms}.`, suggestion: movedLine.repair };
				continue;
			}
			const { from, to } = redirect;
			const isPage = (address: typeof from) =>
				address.file.endsWith(".html") && content.pageAddresses.has(address.file);
			const address = `${from.file}#${from.fragment}`;
			if (seen.has(address)) {
				yield {
					span,
					message: `\`${from.file}\` stands on an earlier line already.`,
					suggestion: "Keep one of the two lines.",
				};
			} else if (to?.file.endsWith(".html") && !isPage(to)) {
				yield {
					span,
					message: `There is no page \`${to.file}\`, so that readers would be sent to nothing.`,
					suggestion: "Name a page that is there, or leave out the arrow and what follows it.",
				};
			} else if (from.fragment === "" && isPage(from)) {
				yield {
					span,
					message: `\`${from.file}\` is there, so it has not moved.`,
					suggestion: "Take the line away, or the file of that page.",
				};
			}
			seen.add(address);
		}
	},
};
