import { crossOrigin, everywhere, hashed, immutable, overTls } from "./headers.ts";
import { types } from "./types.ts";

const rule = (path: string, headers: Readonly<Record<string, string>>) =>
	[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");

/**
 * The file `_headers`, which Cloudflare Pages and Netlify read. Both join what several rules say of one header, so that no
 * path may get one twice. What has no rule here is revalidated each time: their default.
 */
export const headersFile = (): string =>
	`${[
		rule("/*", { ...everywhere, ...overTls }),
		...hashed.map((folder) => rule(`/${folder}*`, { "Cache-Control": immutable })),
		rule(`/${crossOrigin.folder}*`, crossOrigin.headers),
		// Hosts know the other endings.
		rule("/data/cities.geojson", { "Content-Type": types["geojson"]! }),
	].join("\n\n")}\n`;
