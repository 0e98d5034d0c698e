import { aimsOf, isMet } from "./aims.ts";
import { peers } from "./peers/index.ts";
import type { Results } from "./results.ts";
import { ratio } from "./statistics.ts";

type Cell = string | number;

const table = (head: string[], rows: Cell[][]) =>
	[head, head.map((_, i) => (i === 0 ? "---" : "---:")), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

/** A heading, a sentence about what the figures are, and a table; nothing where nothing was measured. */
const section = (title: string, about: string, head: string[], rows: Cell[][]) =>
	rows.length === 0 ? [] : [`## ${title}`, about, table(head, rows)];

const titleOf = (name: string) => peers.find((peer) => peer.name === name)?.title ?? name;
const seconds = (value: number | undefined) => (value === undefined ? "" : `${value.toFixed(value < 10 ? 2 : 1)} s`);
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const megabytes = (value: number | undefined) => (value === undefined ? "not measured" : `${Math.round(value)} MB`);

/** A value, and in brackets how many times the atlas's it is. */
const beside = (text: string, value: number | undefined, base: number | undefined, isAtlas: boolean) => {
	const times = isAtlas ? "" : ratio(value, base);
	return times ? `${text} (${times})` : text;
};

function builds({ builds: all }: Results) {
	const rows = all.map(({ peer, cities, cold, rebuild, files, bytes }) => {
		const base = all.find((each) => each.peer === "atlas" && each.cities === cities);
		const isAtlas = peer === "atlas";
		const most = Math.max(cold?.megabytes ?? 0, rebuild?.megabytes ?? 0) || undefined;
		return [
			titleOf(peer),
			cities,
			beside(seconds(cold?.seconds), cold?.seconds, base?.cold?.seconds, isAtlas),
			beside(seconds(rebuild?.seconds), rebuild?.seconds, base?.rebuild?.seconds, isAtlas),
			megabytes(most),
			files,
			`${(bytes / 1e6).toFixed(1)} MB`,
		];
	});
	const about =
		"With the search index. In brackets: times the atlas. Rebuild: after one city got a sentence more. Memory: the most that all processes of a build held at once.";
	const head = ["system", "cities", "cold build", "rebuild", "peak memory", "files", "site"];
	return section("Builds", about, head, rows);
}

function aims(results: Results) {
	const rows = aimsOf(results).map((aim) => [
		aim.about,
		`${Number(aim.value.toPrecision(3))} ${aim.unit}`,
		`${aim.atLeast ? "at least" : "at most"} ${aim.bound} ${aim.unit}`,
		isMet(aim) ? "yes" : "no",
	]);
	return section("Aims", "Of the atlas, with full pages.", ["", "measured", "aim", "met"], rows);
}

/** How time grows from the smallest size to each larger one, for what was built in more than one size. */
function growth({ builds: all }: Results) {
	const rows = all.flatMap(({ peer, cities, cold }) => {
		const [least] = all.filter((each) => each.peer === peer && each.cold);
		if (!least?.cold || !cold || least.cities === cities) return [];
		const factor = `${(cold.seconds / least.cold.seconds).toFixed(1)}×`;
		return [[titleOf(peer), `${least.cities} to ${cities}`, `${(cities / least.cities).toFixed(0)}×`, factor]];
	});
	return section(
		"Growth",
		"How much longer a cold build takes with more cities.",
		["system", "cities", "more cities", "more time"],
		rows,
	);
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

/** The results as a page of Markdown. */
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
		...growth(results),
		...weights(results),
		...searches(results),
		...checks(results),
		...lighthouse(results),
		...loads(results),
		...(notRun.length > 0 ? ["## Not run", notRun.map((line) => `- ${line}`).join("\n")] : []),
	];
	return `${parts.join("\n\n")}\n`;
}
