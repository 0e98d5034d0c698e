import { aimsOf, at, isMet } from "./aims.ts";
import type { Size } from "./corpus.ts";
import { peers } from "./peers/index.ts";
import type { Results } from "./results.ts";
import { ratio } from "./statistics.ts";

type Cell = string | number;

export const table = (head: string[], rows: Cell[][]) =>
	[head, head.map((_, i) => (i === 0 ? "---" : "---:")), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

/** A section: heading, explanation and table. Empty without rows. */
const section = (title: string, about: string, head: string[], rows: Cell[][]) =>
	rows.length === 0 ? [] : [`## ${title}`, about, table(head, rows)];

/** The memory of a common machine, in megabytes. */
const commonMemory = 8000;

const titleOf = (name: string) => peers.find((peer) => peer.name === name)?.title ?? name;
export const seconds = (value: number | undefined) =>
	value === undefined ? "not measured" : `${value.toFixed(value < 10 ? 2 : 1)} s`;
export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
export const megabytes = (value: number | undefined) =>
	value === undefined ? "not measured" : `${Math.round(value)} MB`;

/** A value, with its ratio to that of the atlas in brackets. */
const beside = (text: string, value: number | undefined, base: number | undefined, isAtlas: boolean) => {
	const times = isAtlas ? "" : ratio(value, base);
	return times ? `${text} (${times})` : text;
};

function builds({ builds: all }: Results) {
	const coldOf = (peer: string, size: Size) => all.find((each) => each.peer === peer && each.cities === size)?.cold;
	const rows = all.map(({ peer, cities, cold, files, bytes }) => {
		const times = (figure: "processor" | "seconds") =>
			["atlas", "starlight"].map((other) =>
				peer === other ? "" : ratio(cold[figure], coldOf(other, cities)?.[figure]),
			);
		return [
			titleOf(peer),
			cities,
			seconds(cold.processor),
			...times("processor"),
			seconds(cold.seconds),
			...times("seconds"),
			megabytes(cold.megabytes),
			files,
			`${(bytes / 1e6).toFixed(1)} MB`,
		];
	});
	const shares = all
		.filter(({ peer }) => peer === "atlas")
		.flatMap(({ cities, cold }) => {
			const own = coldOf("astro", cities)?.processor;
			return own && cold.processor ? [`${Math.round((100 * own) / cold.processor)} % ${at(cities)}`] : [];
		});
	const share =
		shares.length === 0
			? ""
			: ` Astro with one template and Pagefind, on which the atlas stands, take this share of its processor time: ${shares.join(", ")}.`;
	const about = `From nothing, with the search index; "real" is the English content of this repository, "languages" the same with its translations. Processor time: user and system, of all processes together. ×: times the atlas's, and times Starlight's. Memory: the most that all processes held at once.${share}`;
	const times = ["× atlas", "× Starlight"];
	const head = [
		"system",
		"cities",
		"processor time",
		...times,
		"wall-clock time",
		...times,
		"peak memory",
		"files",
		"site",
	];
	return section("Builds", about, head, rows);
}

/** Extrapolates the size at which memory is full, from the peak memory of a small and a large build. */
function capacity({ builds: all }: Results) {
	const memoryOf = (name: string) => {
		const sizes = all
			.flatMap(({ peer, cities, cold: { megabytes: memory } }) =>
				peer === name && typeof cities === "number" && memory ? [{ cities, memory }] : [],
			)
			.sort((a, b) => a.cities - b.cities);
		return sizes.length > 1 ? { least: sizes[0]!, most: sizes.at(-1)! } : undefined;
	};
	const [own, astro] = [memoryOf("atlas"), memoryOf("astro")];
	if (!own || !astro) return [];
	const perCity = (own.most.memory - own.least.memory) / (own.most.cities - own.least.cities);
	const limit = Number((own.most.cities + (commonMemory - own.most.memory) / perCity).toPrecision(2));
	const from = ({ least, most }: typeof own) => `${megabytes(least.memory)} and ${megabytes(most.memory)}`;
	return [
		"## Where the end is",
		`At ${own.least.cities} and ${own.most.cities} cities a build holds ${from(own)}, and Astro with Pagefind alone ${from(astro)}: Pagefind keeps its one index, and Astro the entries of all pages, until the last page is written. At this rate, ${commonMemory / 1000} GB of memory are full at about ${limit} cities; nothing beyond ${own.most.cities} is measured.`,
	];
}

function devs({ devs: all }: Results) {
	const rows = all.map(({ peer, cities, ...own }) => {
		const base = all.find((each) => each.peer === "atlas" && each.cities === cities);
		const cells = (["first", "changed"] as const).flatMap((wait) =>
			(["seconds", "processor"] as const).map((figure) => {
				const value = own[wait][figure];
				return beside(seconds(value), value, base?.[wait][figure], peer === "atlas");
			}),
		);
		return [titleOf(peer), cities, ...cells];
	});
	const about =
		"`npm run dev`, in Chromium. First page: from the command, without an earlier cache, to a city's page. Change: from saving the city's file to the changed page. Processor time is the server's. In brackets: times the atlas.";
	const head = ["system", "cities", "first page", "processor time", "change", "processor time"];
	return section("While one writes", about, head, rows);
}

function aims(results: Results) {
	const rows = aimsOf(results).map((aim) => {
		const { about, value, unit, bound, atLeast, mark } = aim;
		return [
			about,
			`${Number(value.toPrecision(3))} ${unit}`,
			`${atLeast ? "at least" : "at most"} ${bound} ${unit}`,
			isMet(aim) ? "yes" : "no",
			mark === undefined ? "" : `${mark} ${unit}`,
			mark === undefined ? "" : value < mark ? "yes" : "no",
		];
	});
	const head = ["", "measured", "aim", "met", "mark to beat", "beaten"];
	return section("Aims", "Of the atlas, with full pages.", head, rows);
}

function weights({ weights: all }: Results) {
	const rows = all.map(({ peer, cities, page, bytes, requests }) => {
		const base = all.find((each) => each.peer === "atlas" && each.cities === cities && each.page === page);
		return [titleOf(peer), cities, page, beside(kilobytes(bytes), bytes, base?.bytes, peer === "atlas"), requests];
	});
	const about =
		"Over the wire with gzip, from an empty cache until nothing more is loaded, without the icon of the tab. In brackets: times the atlas.";
	return section("Pages", about, ["system", "cities", "page", "bytes", "requests"], rows);
}

function searches({ searches: all }: Results) {
	const rows = all.map(({ peer, cities, from, before, first, second }) => [
		titleOf(peer),
		cities,
		from,
		kilobytes(before),
		kilobytes(first.bytes),
		kilobytes(before + first.bytes),
		`${Math.round(first.milliseconds)} ms`,
		kilobytes(second.bytes),
		`${Math.round(second.milliseconds)} ms`,
	]);
	const about =
		"A city is searched for by its name; the time ends when a result names it. It begins with the name being typed on a page that has loaded, whose own bytes stand beside. Bytes over http with gzip, from disk as they lie there.";
	const head = ["system", "cities", "from", "page before", "first result", "both", "time", "second query", "time"];
	return section("Search", about, head, rows);
}

function checks({ checks: all }: Results) {
	const rows = all.map(({ content, seconds: time, megabytes: most, exitCode }) => [
		content,
		seconds(time),
		megabytes(most),
		exitCode,
	]);
	return section("The authors' checker", "`npm run check`.", ["content", "time", "peak memory", "exit code"], rows);
}

function lighthouse({ lighthouse: all }: Results) {
	const names = Object.keys(all[0]?.scores ?? {});
	const rows = all.map(({ page, scores, cost }) => [page, ...names.map((name) => scores[name] ?? ""), cost.join(", ")]);
	const about = "Scores of 100 on the real content, with Lighthouse's defaults: a phone on a slow network.";
	return section("Lighthouse", about, ["page", ...names, "what cost points"], rows);
}

function loads({ loads: all }: Results) {
	const rows = all.map(({ server, connections, files, seconds: time, requests, errors, ...rest }) => [
		server,
		connections,
		files,
		`${requests} in ${time.toFixed(0)} s`,
		errors,
		Math.round(rest.perSecond),
		`${rest.megabytesPerSecond.toFixed(1)} MB`,
		`${rest.half.toFixed(1)} ms`,
		`${rest.slowest.toFixed(1)} ms`,
	]);
	const about =
		"nginx with the configuration of `hosting/` and packed files (gzip), over loopback. Who asks runs on the same cores, so that a server alone answers more.";
	const head = [
		"server",
		"connections",
		"files",
		"requests",
		"errors",
		"a second",
		"bytes a second",
		"half within",
		"99 % within",
	];
	return section("Under load", about, head, rows);
}

/** Formats the results as Markdown. */
export function report(results: Results): string {
	const { date, machine, runs, versions, notRun } = results;
	const parts = [
		"# Speed, measured side by side",
		`${date}, ${machine.cores} cores (${machine.processor}), ${machine.gigabytes} GB of memory, ${machine.system}, Node ${machine.node}. Medians of ${runs} ${runs === 1 ? "run" : "runs"} in turn. \`npm run bench\` writes this page: times are of this machine on this day, and only their ratios say something elsewhere.`,
		Object.entries(versions)
			.map(([name, list]) => `- ${titleOf(name)}: ${list.join(", ")}`)
			.join("\n"),
		...aims(results),
		...builds(results),
		...capacity(results),
		...devs(results),
		...weights(results),
		...searches(results),
		...checks(results),
		...lighthouse(results),
		...loads(results),
		...(notRun.length > 0 ? ["## Not run", notRun.map((line) => `- ${line}`).join("\n")] : []),
	];
	return `${parts.join("\n\n")}\n`;
}
