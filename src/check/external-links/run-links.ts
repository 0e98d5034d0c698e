import { site } from "../../site.ts";
import type { ContentFolder } from "../read/content.ts";
import type { Report } from "../report/problem.ts";
import { archivedCopy } from "./archived-copy.ts";
import type { AskOptions } from "./ask.ts";
import { askAll } from "./ask-all.ts";
import { type AddressPlace, externalAddresses } from "./external-addresses.ts";
import { problemsAt } from "./problems.ts";

export interface LinksOptions extends AskOptions {
	/** The address of the archive's availability API. */
	archive: string;
	/** How many hosts are asked at once. */
	hosts: number;
}

/** Tells whoever runs a host who asks, and where to complain. */
export const userAgent = `${site.slug}/${site.version} (+${site.url}; looks whether cited pages are still there)`;

/** A report on addresses, with sentences for its end: how many there were, and what was left out. */
export interface LinksReport extends Report {
	closing: string[];
	/** Whether no host at all could be reached, so that the report says nothing about any of them. */
	isOffline: boolean;
}

/**
 * Asks for every web address of some files, and for archived copies of those that are gone.
 *
 * @param only  paths from the content folder; all of them, if it is left out
 */
export async function checkLinks(
	content: ContentFolder,
	displayPath: (path: string) => string,
	only: ReadonlySet<string> | undefined,
	options: LinksOptions,
	onProgress: (asked: number, all: number) => void,
): Promise<LinksReport> {
	const files = content.files.filter(({ path }) => only === undefined || only.has(path));
	const addresses = externalAddresses(files);
	const { states, spared } = await askAll(addresses.keys(), options, options.hosts, (asked) =>
		onProgress(asked, addresses.size),
	);
	const problems = await Promise.all(
		[...states].map(async ([address, state]) => {
			const places = addresses.get(address)!;
			const isGone = state.kind === "dead" || (state.kind === "moved" && state.isFrontPage);
			const copy = isGone ? await archivedCopy(address, options.archive, dayOf(places), options) : undefined;
			return problemsAt(address, state, places, copy, displayPath);
		}),
	);
	const inOrder = problems.flat().sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
	const counts = Object.entries(words).flatMap(([kind, word]) => {
		const { length } = [...states.values()].filter((state) => state.kind === kind);
		return length > 0 ? [`${length} ${word}`] : [];
	});
	return {
		problems: inOrder,
		files: files.length,
		closing: [
			`${states.size} of ${addresses.size} addresses were asked for${counts.length ? `: ${counts.join(", ")}` : ""}.`,
			...[...spared].map(
				([host, n]) =>
					`${host} failed or refused several times in a row, so that ${n} more of its addresses were left out.`,
			),
		],
		isOffline:
			new Set([...states.keys()].map((address) => new URL(address).host)).size > 2 &&
			[...states.values()].every((state) => state.kind === "dead" && state.host === "away"),
	};
}

const words = { same: "as they were", moved: "moved", refused: "closed to programs", dead: "dead" };

/** The day near which a copy should be: the last one on which somebody read the page. */
const dayOf = (places: readonly AddressPlace[]) =>
	places
		.flatMap(({ day }) => day ?? [])
		.sort()
		.at(-1);
