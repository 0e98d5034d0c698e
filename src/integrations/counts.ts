import { readFileSync } from "node:fs";
import type { AstroIntegration } from "astro";

/**
 * Prints what the atlas holds as the build's last line. The numbers are those of `counts.json`, a page like any
 * other, so that the line, the file and the coverage page cannot differ.
 */
export function counts(): AstroIntegration {
	return {
		name: "counts",
		hooks: {
			"astro:build:done": ({ dir }) => {
				const { date, absences, ...counted } = JSON.parse(readFileSync(new URL("counts.json", dir), "utf8"));
				const line = countsLine(counted, absences);
				// Astro has two more lines to print after its last hook.
				process.once("exit", (code) => {
					if (code === 0) console.log(line);
				});
			},
		},
	};
}

/** `363 cities, 88 profiles, ...; absences: 1064 unknown`: each key of the file in words, with its number. */
export function countsLine(counted: Record<string, number>, absences: Record<string, number>): string {
	const things = Object.entries(counted).map(([key, n]) => {
		const words = key.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
		return `${n} ${n === 1 ? words.replace(/^(\w+?)(ie)?s\b/, (_, stem, ie) => stem + (ie ? "y" : "")) : words}`;
	});
	return `${things.join(", ")}; absences: ${Object.entries(absences)
		.map(([reason, n]) => `${n} ${reason}`)
		.join(", ")}`;
}
