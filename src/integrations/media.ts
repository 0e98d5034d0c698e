import { cpSync, createReadStream, existsSync, lstatSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { folders } from "../environment/folders.ts";

/**
 * Whether a path is copied: an image, or a directory. Symbolic links are not, since they may lead out of the content folder,
 * and neither are other types of files, such as HTML or the configuration of a host.
 */
function isCopied(path: string): boolean {
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (basename(path).startsWith(".")) return false;
	return Boolean(stats?.isDirectory() || (stats?.isFile() && /\.(?:jpe?g|png|webp|avif)$/.test(path)));
}

/** Copies the images of the content folder unchanged, and serves them in dev. The checker limits their types and sizes. */
export function media(): AstroIntegration {
	const folder = join(folders.content, "media");
	return {
		name: "media",
		hooks: {
			"astro:server:setup": ({ server }) => {
				server.middlewares.use("/media", (request, response, next) => {
					const file = join(folder, basename(decodeURIComponent(request.url ?? "").replace(/[?#].*$/, "")));
					if (!isCopied(file)) return next();
					createReadStream(file).pipe(response);
				});
			},
			"astro:build:done": ({ dir }) => {
				if (!existsSync(folder)) return;
				cpSync(folder, join(fileURLToPath(dir), "media"), { recursive: true, filter: isCopied });
			},
		},
	};
}
