import { mkdirSync, writeFileSync } from "node:fs";
import type { AstroIntegration } from "astro";
import { today } from "../check/clock.ts";
import { type ContentOutlines, outlineOf } from "../check/outline.ts";
import { readContent } from "../check/read/read-content.ts";
import { folders } from "../environment/folders.ts";
import { collections } from "../schemas/index.ts";
import { deliver } from "../search/script-data.ts";

/** The scripts of the editor page by their paths: the outlines of all files, and each file that can be written there, as it is. */
function* scripts(): Generator<[path: string, code: string]> {
	const { files, routes } = readContent(folders.content, today());
	const outlines: ContentOutlines = {
		routes,
		files: files.filter(({ isTranslation }) => !isTranslation).map((file) => [file.path, outlineOf(file)]),
	};
	yield ["write/outlines.js", JSON.stringify(outlines)];
	for (const { path, text, isPage, extension, collection } of files) {
		if (isPage && extension === ".md" && collections[collection!].hasPages)
			yield [`write/${path.slice(0, -extension.length)}.js`, JSON.stringify(text)];
	}
}

/** Writes what the editor page loads: the content's files as script data, since a page from disk can read nothing else. */
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
