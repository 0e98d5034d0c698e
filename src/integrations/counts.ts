import { readFileSync } from "node:fs";
import type { AstroIntegration } from "astro";

/**
 * Prints a summary as the build's last line: numbers of pages, figures and absences. It reads `counts.json`, a route of the
 * site, so that the line, the file and the coverage page cannot differ.
 */
export function counts(): AstroIntegration {
	return {
		name: "counts",
		hooks: {
			"astro:build:done": ({ dir }) => {
				const { date, absences, ...totals } = JSON.parse(readFileSync(new URL("counts.json", dir), "utf8"));
				const line = countsLine(totals, absences);
				// Astro prints two more lines after its last hook.
				process.once("exit", (code) => {
					if (code === 0) console.log(line);
				});
			},
		},
	};
}

/** Formats the summary: `363 cities, 88 profiles, ...; absences: 1064 unknown`. Keys in camel case become words. */
function countsLine(totals: Record<string, number>, absences: Record<string, number>): string {
	const parts = Object.entries(totals).map(([key, n]) => {
		const words = key.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
		return `${n} ${n === 1 ? words.replace(/^(\w+?)(ie)?s\b/, (_, stem, ie) => stem + (ie ? "y" : "")) : words}`;
	});
	return `${parts.join(", ")}; absences: ${Object.entries(absences)
		.map(([reason, n]) => `${n} ${reason}`)
		.join(", ")}`;
}
