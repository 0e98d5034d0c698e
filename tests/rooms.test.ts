import { globSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

/**
 * Who may import whom: the map of the house. A room may also import from itself. `types of model` is what components
 * and layouts may take from the model: the shapes of page data, and none of its functions.
 */
const mayImport: Record<string, string[]> = {
	// What belongs to this network alone, and is replaced for another one.
	network: [],
	// What authors may write.
	schemas: ["network"],
	// What the site says: pure functions.
	model: ["schemas", "network"],
	// What the schemas and the checker's rules say of themselves, for authors.
	authoring: ["schemas", "model"],
	// What leaves the site besides pages.
	export: ["model", "schemas", "words", "site", "site-pages", "redirects", "network"],
	// Search at build time, and what the browser shares with it.
	search: ["baseline", "html"],
	words: ["network"],
	styles: [],
	components: [
		"styles",
		"words",
		"site",
		"site-pages",
		"languages",
		"edition",
		"html",
		"types of model",
		"types of export",
		"types of authoring",
	],
	// Of search only how the words of answers are written.
	layouts: [
		"baseline",
		"search",
		"languages",
		"components",
		"styles",
		"words",
		"site",
		"site-pages",
		"edition",
		"redirects",
		"csp",
		"html",
		"types of model",
		"types of export",
		"types of authoring",
		"types of schemas",
	],
	// Of search only the form of script data.
	pages: [
		"model",
		"export",
		"authoring",
		"layouts",
		"search",
		"words",
		"languages",
		"site",
		"edition",
		"redirects",
		"types of schemas",
	],
	// Of these only files that import nothing: see below.
	client: ["search", "model", "export"],
	integrations: [
		"baseline",
		"check",
		"edition",
		"environment",
		"hosting",
		"html",
		"languages",
		"output",
		"redirects",
		"schemas",
		"search",
		"site",
	],
	// The script of the editor page: the checker and the schemas in a browser.
	editor: ["schemas", "authoring", "check", "front-matter", "client", "words"],
	// The authors' checker.
	check: ["schemas", "authoring", "model", "search", "front-matter", "site", "environment"],
	// One file an npm script: it may start everything but a page.
	commands: ["authoring", "check", "environment", "hosting", "output", "release"],
	// Reads the built site, and of its sources only the shape of the data files.
	release: ["words", "site", "edition", "languages", "environment", "html", "output", "types of export"],
	// The parser of front matter, for the checker and the build.
	"front-matter": [],
	// The response headers, and the configuration of each type of host.
	hosting: ["csp", "environment", "languages"],
	// Environment variables, read in one place.
	environment: [],
	// Output folders: guarded against overwriting, and replaced by an atomic swap.
	output: ["environment", "edition"],
	// The browser baseline.
	baseline: [],
	// Text as HTML, wherever a template does not write it.
	html: [],
	site: ["package.json", "environment", "network"],
	edition: ["site", "environment", "types of schemas"],
	// The languages of the site.
	languages: ["environment", "schemas"],
	redirects: ["environment", "schemas"],
	"site-pages": ["environment", "languages", "schemas"],
	csp: [],
	"content.config": ["schemas", "content-loader", "environment", "languages"],
	// Tells each page its language.
	middleware: ["languages", "words"],
	"content-loader": ["front-matter"],
};

/** Packages that a room may name, where it may not name any. */
const packages: Record<string, RegExp> = {
	network: /^$/,
	schemas: /^zod$/,
	words: /^$/,
	client: /^$/,
	editor: /^(?:zod|mdast-util-[\w-]+|micromark-[\w-]+)$/,
	model: /^(?!astro|node:)/,
	components: /^$/,
	layouts: /^$/,
	pages: /^(?:astro|astro:content|@astrojs\/rss)$/,
	"front-matter": /^yaml$/,
};

const importing = /^\s*(?:import|export)\s(?:(?<type>type)\s)?(?:[^"';]*?\sfrom\s)?["'](?<target>[^"']+)["']/gm;

interface Import {
	file: string;
	room: string;
	target: string;
	onlyTypes: boolean;
}

/** The room of a file: the first folder below src, or the file's own name where it stands in src or outside of it. */
const roomOf = (path: string) =>
	(
		relative(join(root, "src"), path)
			.replace(/^\.\.[\\/]/, "")
			.split(/[\\/]/)[0] ?? ""
	).replace(/\.ts$/, "");

const imports: Import[] = globSync("src/**/*.{ts,astro,css}", { cwd: root }).flatMap((file) => {
	const path = join(root, file);
	return [...readFileSync(path, "utf8").matchAll(importing)].map(({ groups }) => ({
		file: file.replaceAll("\\", "/"),
		room: roomOf(path),
		target: groups!["target"]!,
		onlyTypes: groups!["type"] === "type",
	}));
});

test("every room is on the map", () => {
	const rooms = new Set(imports.map((each) => each.room));
	expect([...rooms].filter((room) => !(room in mayImport))).toEqual([]);
});

test("no room imports from a room that the map does not allow", () => {
	const strays = imports
		.filter(({ target }) => target.startsWith("."))
		.filter(({ file, room, target, onlyTypes }) => {
			const other = roomOf(resolve(root, dirname(file), target));
			const allowed = mayImport[room] ?? [];
			return other !== room && !allowed.includes(other) && !(onlyTypes && allowed.includes(`types of ${other}`));
		})
		.map(({ file, target }) => `${file} imports ${posix.normalize(target)}`);
	expect(strays).toEqual([]);
});

test("a browser script takes from other rooms only files that import nothing, so that nothing else comes along", () => {
	const taken = imports
		.filter(({ room, target }) => room === "client" && /\/(?:model|export|\.\.\/search)\//.test(target))
		.map(({ file, target }) => posix.join(posix.dirname(file), target));
	expect(taken.length).toBeGreaterThan(0);
	expect(imports.filter(({ file, onlyTypes }) => taken.includes(file) && !onlyTypes)).toEqual([]);
});

test("no room names a package that is not its business", () => {
	const strays = imports
		.filter(({ target }) => !target.startsWith("."))
		.filter(({ room, target }) => packages[room] && !packages[room].test(target))
		.map(({ file, target }) => `${file} imports ${target}`);
	expect(strays).toEqual([]);
});

test("no file imports itself by way of others, types included", () => {
	const graph = Map.groupBy(
		imports.filter(({ target }) => target.startsWith(".")),
		({ file }) => file,
	);
	const cycles = new Set<string>();
	const done = new Set<string>();
	const visit = (file: string, trail: readonly string[]) => {
		const seen = trail.indexOf(file);
		if (seen >= 0) cycles.add(trail.slice(seen).toSorted().join(" "));
		if (seen >= 0 || done.has(file)) return;
		for (const { target } of graph.get(file) ?? []) visit(posix.join(posix.dirname(file), target), [...trail, file]);
		done.add(file);
	};
	for (const file of graph.keys()) visit(file, []);
	expect([...cycles]).toEqual([]);
});

test("no two exported types share a name", () => {
	const exported = /^export (?:declare )?(?:type|interface|class|enum) (?<name>\w+)/gm;
	const types = globSync("src/**/*.{ts,astro}", { cwd: root }).flatMap((file) =>
		[...readFileSync(join(root, file), "utf8").matchAll(exported)].map(({ groups }) => ({
			file,
			name: groups!["name"]!,
		})),
	);
	const shared = [...Map.groupBy(types, ({ name }) => name)].filter(([, { length }]) => length > 1);
	expect(shared.map(([name, files]) => `${name}: ${files.map(({ file }) => file).join(", ")}`)).toEqual([]);
});

test("each file of commands is an npm script, and has its name", () => {
	const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
		scripts: Record<string, string>;
	};
	const commands = globSync("src/commands/*", { cwd: root }).map((file) => file.replaceAll("\\", "/"));
	expect(commands.length).toBeGreaterThan(5);
	const other = commands.filter((file) => !scripts[posix.basename(file, ".ts")]?.endsWith(` ${file}`));
	expect(other).toEqual([]);
});

test("a route stays thin: 40 lines at the most", () => {
	const long = globSync("src/pages/**/*.astro", { cwd: root })
		.map((file) => ({ file, lines: readFileSync(join(root, file), "utf8").trimEnd().split("\n").length }))
		.filter(({ lines }) => lines > 40);
	expect(long).toEqual([]);
});

test("there is no drawer without a noun", () => {
	expect(globSync("src/**/{utils,util,lib,helpers,misc,common,parts}{,.ts,/**}", { cwd: root })).toEqual([]);
});
