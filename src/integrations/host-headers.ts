import { writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { headersFile } from "../hosting/headers-file.ts";

/** Writes `_headers`, from which some hosts read the response headers. They do not serve the file, so the manifest leaves it out. */
export function hostHeaders(): AstroIntegration {
	return {
		name: "host-headers",
		hooks: {
			"astro:build:done": ({ dir }) => writeFileSync(new URL("_headers", dir), headersFile()),
		},
	};
}
