import { cpSync, createReadStream, existsSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Copies the images of the content folder as they are: the checker has seen to their kind and weight. */
export function media(content: string): AstroIntegration {
	const folder = join(content, "media");
	return {
		name: "media",
		hooks: {
			"astro:server:setup": ({ server }) => {
				server.middlewares.use("/media", (request, response, next) => {
					const file = join(folder, basename(decodeURIComponent(request.url ?? "").replace(/[?#].*$/, "")));
					if (!existsSync(file)) return next();
					createReadStream(file).pipe(response);
				});
			},
			"astro:build:done": ({ dir }) => {
				if (existsSync(folder)) cpSync(folder, join(fileURLToPath(dir), "media"), { recursive: true });
			},
		},
	};
}
