import { didYouMean } from "../../did-you-mean.ts";
import type { ContentFolder } from "../../read/content.ts";
import { linkAddresses, schemeOf, targetOf } from "../../read/links.ts";
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
		for (const { kind, address, span } of linkAddresses(file)) {
			if (kind !== "link" || schemeOf(address) || /^[\\/]{2}/.test(address.trim())) continue;
			const { file: path, page } = targetOf(address, file);
			const isEmpty = address.trim() === "";
			if (!isEmpty && (page === undefined ? content.file(path!)?.isPage : mayExist(page, content))) continue;
			const known = page === undefined ? content.paths : content.pageAddresses;
			const nearest = isEmpty ? undefined : didYouMean(page ?? path!, known);
			const better = nearest && (page === undefined ? relative(file.path, nearest) : `/${nearest}`);
			yield {
				span,
				message: isEmpty ? "The link has no address." : `The link leads to \`${page ?? path}\`, which does not exist.`,
				suggestion: /^www\./i.test(address)
					? `Did you mean \`https://${address}\`?`
					: better
						? `Did you mean \`${better}\`?`
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

/** Whether a page may exist. Lists by country and the like are made by the build: only an entry or a plain route can be looked up. */
const mayExist = (page: string, content: ContentFolder) =>
	content.pageAddresses.has(page) ||
	!/^(?:(?:cities|interviews|themes)\/)?[^/]*\.html$|[:\\\s\p{Cc}]|^\.\.?\//u.test(page);
