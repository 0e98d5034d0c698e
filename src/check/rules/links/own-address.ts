import { leavesOf } from "../../read/facts.ts";
import { linkAddresses } from "../../read/links.ts";
import type { Rule } from "../../rule.ts";

// Where the environment names what is no address, the build says so: the checker does without.
const url = await import("../../../site.ts").then(
	({ site }) => site.url,
	() => "https://atlas.example.org",
);

export const ownAddress: Rule = {
	id: "own-address",
	title: "A link to this atlas by its web address",
	why: "Copies are read from disk and under other addresses. A link to the site itself would lead out of them, and nobody would notice when its page moves.",
	repair: "Write the path of the file, such as `../cities/cork.md`.",
	severity: "error",
	example: {
		file: "cities/aville.md",
		right: "../interviews/aville-mayor.md#first-step",
		wrong: `${url}/interviews/aville-mayor.html`,
	},
	*check(file) {
		const isOwn = (address: string) => address.slice(0, url.length + 1).toLowerCase() === `${url}/`;
		for (const { path, value } of leavesOf(file.data)) {
			if (typeof value !== "string" || !isOwn(value)) continue;
			yield {
				span: file.frontMatter!.valueAt(path),
				message: "The address is that of this atlas itself, which is no source and no page of a city's own.",
				suggestion: "Write the address of the page from which you know it, or take the line away.",
			};
		}
		for (const { address, span } of linkAddresses(file)) {
			if (!isOwn(address)) continue;
			const path = address.slice(url.length + 1);
			const target = path.replace(/\.html(?=#|$)/, ".md");
			yield {
				span,
				message: "The link leads to this atlas itself by its web address, and so out of every copy of it.",
				suggestion: `Write \`${/\.md(?:#|$)/.test(target) ? `../${target}` : `/${path}`}\`.`,
			};
		}
	},
};
