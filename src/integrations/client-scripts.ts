import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { build } from "esbuild";
import { targets } from "../baseline.ts";

const folder = new URL("../client/", import.meta.url);

/** The files directly in src/client are entry points, one a script; the folders below hold their modules. */
const entryPoints = () =>
	readdirSync(folder)
		.filter((name) => name.endsWith(".ts"))
		.map((name) => fileURLToPath(new URL(name, folder)));

/**
 * Bundles each entry point of src/client into a classic script, `/client/<name>.js`, since browsers refuse module scripts
 * from `file://`. Pages load it by `<script defer src>`; `portableLinks` makes that URL relative. The dev server bundles
 * anew, and unminified, for each request.
 */
export function clientScripts(): AstroIntegration {
	const bundle = async (minify: boolean) => {
		const { outputFiles } = await build({
			entryPoints: entryPoints(),
			bundle: true,
			write: false,
			minify,
			format: "iife",
			target: targets,
			charset: "utf8",
			legalComments: "none",
			outdir: "client",
		});
		return new Map(outputFiles.map((file) => [basename(file.path), file.text]));
	};
	return {
		name: "client-scripts",
		hooks: {
			"astro:server:setup": ({ server }) => {
				server.middlewares.use("/client/", (request, response, next) => {
					void bundle(false).then((files) => {
						const text = files.get(basename(request.url ?? "").replace(/\?.*$/, ""));
						if (text === undefined) return next();
						response.setHeader("content-type", "text/javascript; charset=utf-8");
						response.end(text);
					}, next);
				});
			},
			"astro:build:done": async ({ dir }) => {
				const out = new URL("client/", dir);
				mkdirSync(out, { recursive: true });
				for (const [name, text] of await bundle(true)) writeFileSync(new URL(name, out), text);
			},
		},
	};
}
