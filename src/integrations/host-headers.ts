import { writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { headersFile } from "../hosting/headers-file.ts";

/** Writes the headers for hosts that read them from the site's folder. They serve no such file, so no manifest lists it. */
export function hostHeaders(): AstroIntegration {
	return {
		name: "host-headers",
		hooks: {
			"astro:build:done": ({ dir }) => writeFileSync(new URL("_headers", dir), headersFile()),
		},
	};
}
