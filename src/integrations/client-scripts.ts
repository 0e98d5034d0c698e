import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { build, type Plugin } from "esbuild";
import { editorTargets, targets } from "../baseline.ts";

const folder = new URL("../client/", import.meta.url);
const editor = new URL("../editor/", import.meta.url);

/** The files directly in src/client are entry points, one a script; the folders below hold their modules. */
const entryPoints = () =>
	readdirSync(folder)
		.filter((name) => name.endsWith(".ts"))
		.map((name) => fileURLToPath(new URL(name, folder)));

/**
 * Rules that the editor does without: on what nobody opens there (images, whole folders, links, `moved.txt`, pages of the
 * maintainers), those that need the texts of other files, a map of the world or the site's address, and one that only warns.
 */
const rulesElsewhere =
	/(?:image-(?:size|type|unused|weight)|moved-line|folder-empty|page-missing|file-link|mdx-code|topic-sentence|own-address|person-form|place-plausible)\.ts$/;

/** Which rules look at translations too, or at nothing else, as their files say. */
const forTranslations = /^\ttranslations: "(?<which>too|only)"/m;

/**
 * What nothing calls in the editor, a twentieth of the script: the files by which zod turns schemas into JSON Schema (and tells
 * their limits), and by which yaml reads the words of YAML 1.1 and writes tokens.
 */
const unusedInBrowser =
	/[\\/](?:zod[\\/]v4[\\/]core[\\/](?:to-json-schema|json-schema-(?:processors|generator))|yaml-1\.1[\\/](?:schema|binary|omap|pairs|set|timestamp)|parse[\\/]cst-(?:visit|stringify|scalar))\.js$/;

/** The short way of reading front matter pays over hundreds of files. The editor has one open, and leaves it to the parser. */
const plainYamlInBrowser = "export const readPlainYaml = () => undefined;";

/**
 * Brings the checker into the browser: with a parser of Markdown that runs there, without the rules on other files, and without
 * the texts of the catalogue, to which each message links. Both are a twentieth of the script.
 *
 * @param isForTranslations  whether it is for translations, which other rules look at
 */
const checkerInBrowser = (isForTranslations: boolean): Plugin => ({
	name: "checker-in-browser",
	setup({ onResolve, onLoad }) {
		const parser = fileURLToPath(new URL("parse-markdown.ts", editor));
		onResolve({ filter: /\/parse-markdown\.ts$/ }, () => ({ path: parser }));
		onLoad({ filter: /[\\/]plain-yaml\.ts$/ }, () => ({ contents: plainYamlInBrowser, loader: "js" }));
		onLoad({ filter: /[\\/]zod[\\/]v4[\\/]core[\\/]memoizer\.js$/ }, () => ({
			loader: "js",
		}));
		onLoad({ filter: unusedInBrowser }, () => ({ contents: "", loader: "empty" }));
		onLoad({ filter: /[\\/]check[\\/]rules[\\/][a-z-]+[\\/][a-z-]+\.ts$/ }, ({ path }) => {
			const text = readFileSync(path, "utf8");
			const which = forTranslations.exec(text)?.groups?.["which"];
			const isElsewhere = rulesElsewhere.test(path) || (isForTranslations ? which === undefined : which === "only");
			const contents = isElsewhere
				? text.replace(/^[\s\S]*^export const (\w+): Rule = [\s\S]*$/m, "export const $1 = {};")
				: text.replace(/^\t(?:title|why|repair|example): [\s\S]*?,\n(?=\t[a-z*])/gm, "");
			return { contents, loader: "ts" };
		});
	},
});

/**
 * Bundles each entry point of src/client, and those of the editor, into a classic script, `/client/<name>.js`, since browsers refuse
 * module scripts from `file://`. Pages load it by `<script defer src>`; `portableLinks` makes that URL relative. The dev server
 * bundles anew, and unminified, for each request.
 */
export function clientScripts(): AstroIntegration {
	const bundle = async (minify: boolean) => {
		const common = {
			bundle: true,
			write: false,
			minify,
			format: "iife",
			charset: "utf8",
			legalComments: "none",
			outdir: "client",
		} as const;
		const bundles = await Promise.all([
			build({ ...common, entryPoints: entryPoints(), target: targets }),
			...["write", "translate"].map((task) =>
				build({
					...common,
					entryPoints: [fileURLToPath(new URL(`${task}.ts`, editor))],
					target: editorTargets,
					plugins: [checkerInBrowser(task === "translate")],
				}),
			),
		]);
		const files = bundles.flatMap(({ outputFiles }) => outputFiles);
		return new Map(files.map((file) => [basename(file.path), file.text]));
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
