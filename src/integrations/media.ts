import { cpSync, createReadStream, existsSync, lstatSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { folders } from "../environment/folders.ts";

/** What becomes part of the site: pictures and the folders around them. A link may lead out of the content folder, and any other file may be a page or a host's settings. */
function isPicture(path: string): boolean {
	const found = lstatSync(path, { throwIfNoEntry: false });
	if (basename(path).startsWith(".")) return false;
	return Boolean(found?.isDirectory() || (found?.isFile() && /\.(?:jpe?g|png|webp|avif)$/.test(path)));
}

/** Copies the pictures of the content folder as they are: the checker has seen to their kind and weight. */
export function media(): AstroIntegration {
	const folder = join(folders.content, "media");
	return {
		name: "media",
		hooks: {
			"astro:server:setup": ({ server }) => {
				server.middlewares.use("/media", (request, response, next) => {
					const file = join(folder, basename(decodeURIComponent(request.url ?? "").replace(/[?#].*$/, "")));
					if (!isPicture(file)) return next();
					createReadStream(file).pipe(response);
				});
			},
			"astro:build:done": ({ dir }) => {
				if (!existsSync(folder)) return;
				cpSync(folder, join(fileURLToPath(dir), "media"), { recursive: true, filter: isPicture });
			},
		},
	};
}
