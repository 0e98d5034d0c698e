import { readFileSync } from "node:fs";
import type { AstroIntegration } from "astro";

/**
 * Prints what the atlas holds as the build's last line. The numbers are those of `data/counts.json`, a page like any
 * other, so that the line, the file and the coverage page cannot differ.
 */
export function counts(): AstroIntegration {
	return {
		name: "counts",
		hooks: {
			"astro:build:done": ({ dir }) => {
				const { date, absences, ...counted } = JSON.parse(readFileSync(new URL("data/counts.json", dir), "utf8"));
				const line = countsLine(counted, absences);
				// Astro has two more lines to print after its last hook.
				process.once("exit", (code) => {
					if (code === 0) console.log(line);
				});
			},
		},
	};
}

/** `363 cities, 88 profiles, ...; absences: 1064 unknown`: each key as the file writes it, in words. */
export function countsLine(counted: Record<string, number>, absences: Record<string, number>): string {
	const list = (record: Record<string, number>) =>
		Object.entries(record)
			.map(([key, n]) => `${n} ${key.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`)}`)
			.join(", ");
	return `${list(counted)}; absences: ${list(absences)}`;
}
