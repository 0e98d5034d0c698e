// Generates the table in the section on speed of docs/developing.md from results.

import type { Size } from "./corpus.ts";
import { kilobytes, megabytes, seconds, table } from "./report.ts";
import type { Results, Timing } from "./results.ts";

const columns = { atlas: "this atlas", starlight: "Starlight", astro: "Astro + Pagefind" };
type Column = keyof typeof columns;

/** The table. Rows without a value of the atlas are left out. */
export function speedTable({ builds, devs, weights, searches }: Results): string {
	const row = (about: string, cell: (peer: Column) => string | undefined) => {
		const cells = (Object.keys(columns) as Column[]).map((peer) => cell(peer) ?? "");
		return cells[0] ? [[about, ...cells]] : [];
	};
	const cold = (size: Size, peer: Column) => builds.find((each) => each.peer === peer && each.cities === size)?.cold;
	const both = (timing: Timing | undefined) =>
		[timing?.seconds, timing?.processor].flatMap((value) => (value === undefined ? [] : seconds(value))).join(", ");
	const devOf = (peer: Column) => devs.find((each) => each.peer === peer && each.cities === "real");
	const rows = [
		...row("build of the real content: wall-clock, processor time", (peer) => both(cold("real", peer))),
		...row("the same in six languages", (peer) => both(cold("languages", peer))),
		...row("build of 1,000 invented cities", (peer) => both(cold(1000, peer))),
		...row("build of 10,000 of them", (peer) => both(cold(10_000, peer))),
		...row("peak memory of that build", (peer) => cold(10_000, peer) && megabytes(cold(10_000, peer)?.megabytes)),
		...row("from `npm run dev` to a city's page", (peer) => both(devOf(peer)?.first)),
		...row("from saving a city to its changed page", (peer) => both(devOf(peer)?.changed)),
		...row("a city's page of 10,000, over the wire", (peer) => {
			const city = weights.find((each) => each.peer === peer && each.cities === 10_000 && each.page === "city");
			return city && `${kilobytes(city.bytes)}, ${city.requests} ${city.requests === 1 ? "file" : "files"}`;
		}),
		...row("first search result in 10,000, page included", (peer) => {
			const found = searches.find((each) => each.peer === peer && each.cities === 10_000 && each.from === "http");
			return found && `${kilobytes(found.before + found.first.bytes)}, ${seconds(found.first.milliseconds / 1000)}`;
		}),
	];
	return table(["", ...Object.values(columns)], rows);
}

/** The section on speed of a document, with its heading. */
export const speedSection = (document: string): string =>
	/^## Speed\n.*?(?=^## |$(?![\s\S]))/ms.exec(document)?.[0] ?? "";

/** Replaces the table in the section on speed. */
export function withSpeedTable(document: string, results: Results): string {
	const section = speedSection(document);
	return document.replace(section, () => section.replace(/(?:^\|.*\n)+/m, () => `${speedTable(results)}\n`));
}
