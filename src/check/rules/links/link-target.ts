import { collections } from "../../../schemas/index.ts";
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
			const nearest = isEmpty ? undefined : nearestOf(page ?? path!, known);
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

/** The nearest path: of the files of its folder by their names, of which a long folder is no part, or else of all. */
function nearestOf(path: string, known: Iterable<string>): string | undefined {
	const paths = [...known];
	const folder = path.slice(0, path.lastIndexOf("/") + 1);
	const names = paths.filter((each) => each.startsWith(folder)).map((each) => each.slice(folder.length));
	const [stem, end] = [/\.(?:mdx?|html)$/, ""] as const;
	const nearest = didYouMean(
		path.slice(folder.length).replace(stem, end),
		names.map((each) => each.replace(stem, end)),
	);
	const same = names.find((each) => each.replace(stem, end) === nearest);
	return same ? folder + same : names.length === 0 ? didYouMean(path, paths) : undefined;
}

/** The path from one file of the content folder to another, as authors write it. */
const relative = (from: string, to: string) => {
	const [folder] = from.split("/");
	return to.startsWith(`${folder}/`) ? to.slice(folder!.length + 1) : `../${to}`;
};

/** Whether a page is one that is known, or one that the build makes, such as the list of a country. */
function mayExist(page: string, content: ContentFolder): boolean {
	if (content.pageAddresses.has(page)) return true;
	const [folder = ""] = page.split("/");
	if (Object.hasOwn(collections, folder)) return false;
	// Pages of the maintainers, whose route begins with a parameter, are entries.
	return content.routes.some((route) => {
		const pattern = route.replace(/[.*+?^${}()|\\]/g, "\\$&").replace(/\[[^\]]*\]/g, "[^/]+");
		return /[^[]\[/.test(route) && new RegExp(`^${pattern}$`).test(page);
	});
}
