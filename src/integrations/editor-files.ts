import { mkdirSync, writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { today } from "../check/clock.ts";
import { outlinesOf } from "../check/outline.ts";
import { readContent } from "../check/read/read-content.ts";
import { folders } from "../environment/folders.ts";
import { collections } from "../schemas/index.ts";
import { isTranslated } from "../schemas/translation.ts";
import { deliver } from "../search/script-data.ts";

/** The scripts of the editor pages by their paths: the outlines of all files, and each file that they open, as it is. */
function* scripts(): Generator<[path: string, code: string]> {
	const content = readContent(folders.content, today());
	yield ["write/outlines.js", JSON.stringify(outlinesOf(content))];
	for (const { path, text, isText, extension, collection } of content.files) {
		// Pages of the maintainers are MDX: they are translated here, and written elsewhere.
		if (isText && (isTranslated(collection!) || collections[collection!].hasPages))
			yield [`write/${path.slice(0, -extension.length)}.js`, JSON.stringify(text)];
	}
}

/** Writes what the editor pages load: the content's files as script data, since a page from disk can read nothing else. */
export function editorFiles(): AstroIntegration {
	return {
		name: "editor-files",
		hooks: {
			"astro:server:setup": ({ server }) => {
				server.middlewares.use("/write/", (request, response, next) => {
					const path = `write/${(request.url ?? "").replace(/^\/|\?.*$/g, "")}`;
					const [, code] = path.endsWith(".js") ? ([...scripts()].find(([each]) => each === path) ?? []) : [];
					if (code === undefined) return next();
					response.setHeader("content-type", "text/javascript; charset=utf-8");
					response.end(deliver(path, code));
				});
			},
			"astro:build:done": ({ dir }) => {
				for (const [path, code] of scripts()) {
					const file = new URL(path, dir);
					mkdirSync(new URL(".", file), { recursive: true });
					writeFileSync(file, deliver(path, code));
				}
			},
		},
	};
}
