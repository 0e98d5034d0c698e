import { didYouMean } from "../../did-you-mean.ts";
import type { ContentFolder } from "../../read/content.ts";
import { addresses, schemeOf, targetOf } from "../../read/links.ts";
import type { Rule } from "../../rule.ts";

export const linkTarget: Rule = {
	id: "link-target",
	title: "A link to a page that does not exist",
	why: "Readers who follow it find an error page.",
	repair: "Write the path of the file, such as `../cities/cork.md`.",
	severity: "error",
	example: {
		file: "cities/aville.md",
		right: "../interviews/aville-mayor.md#first-step",
		wrong: "../interviews/aville-major.md",
	},
	*check(file, content) {
		for (const { kind, address, span } of addresses(file)) {
			if (kind !== "link" || schemeOf(address) || /^[\\/]{2}/.test(address.trim())) continue;
			const { file: path, page } = targetOf(address, file);
			const empty = address.trim() === "";
			if (!empty && (page === undefined ? content.file(path!)?.isPage : isKnown(page, content))) continue;
			const known = page === undefined ? content.paths : content.addresses;
			const near = empty ? undefined : didYouMean(page ?? path!, known);
			const written = near && (page === undefined ? relative(file.path, near) : `/${near}`);
			yield {
				span,
				message: empty ? "The link has no address." : `The link leads to \`${page ?? path}\`, which does not exist.`,
				suggestion: /^www\./i.test(address)
					? `Did you mean \`https://${address}\`?`
					: written
						? `Did you mean \`${written}\`?`
						: "Write the path of a file of the content folder, such as `../cities/cork.md`, or an address that begins with `https://`.",
			};
		}
	},
};

/** The path from one file of the content folder to another, as authors write it. */
const relative = (from: string, to: string) => {
	const [folder] = from.split("/");
	return to.startsWith(`${folder}/`) ? to.slice(folder!.length + 1) : `../${to}`;
};

/** Lists by country and the like are made while the site is built: only what has a file or a route can be looked up. */
const isKnown = (page: string, content: ContentFolder) =>
	content.addresses.has(page) || !/^(?:(?:cities|interviews|themes)\/)?[^/]*\.html$|[:\\\s\p{Cc}]|^\.\.?\//u.test(page);
