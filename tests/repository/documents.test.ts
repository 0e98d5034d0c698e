import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const documents = ["README.md", "CONTRIBUTING.md", "SECURITY.md", ...globSync("docs/*.md")].map((path) => ({
	path: path.replaceAll("\\", "/"),
	text: readFileSync(path, "utf8"),
}));
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

/** What authors may add to the content folder. */
const optional = ["content/media/", "content/moved.txt", "content/addresses.txt"];

/** Paths in examples, which name no file of the repository. */
const invented = /aville|espoo|<|…|\*|\/x\.md$|sao-paulo|old\.html|new\.html|a-talk|library\.jpg/;

describe.each(documents.map(({ path, text }) => [path, text] as const))("%s", (path, text) => {
	test("names npm scripts that exist", () => {
		const named = [...text.matchAll(/npm (?:run ([a-z:]+)|(start|test)\b)/g)].map(([, run, short]) => (run ?? short)!);
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
	});

	test("names files that exist", () => {
		const files = [
			...text.matchAll(/`((?:src|tests|content|docs|hosting|public|templates|\.ci|\.github)\/[^`\s]*)`/g),
		].map(([, file]) => file!);
		expect(files.filter((file) => !invented.test(file) && !optional.includes(file) && !existsSync(file))).toEqual([]);
	});

	test("links to files and sections that exist", () => {
		const links = [...text.matchAll(/\]\((?!https?:|\.\.\/\.\.\/(?:issues|security)\/)([^)\s"]+)/g)].map(
			([, link]) => link!,
		);
		const broken = links.filter((link) => {
			const [file = "", section] = link.split("#");
			if (invented.test(file) || file.startsWith("../cities/")) return false;
			const target = file === "" ? path : join(dirname(path), file);
			if (!existsSync(target)) return true;
			const heading = (line: string) =>
				line
					.replace(/^#+ /, "")
					.toLowerCase()
					.replace(/[^\w\- ]/g, "")
					.replaceAll(" ", "-");
			return (
				section &&
				!readFileSync(target, "utf8")
					.split("\n")
					.filter((line) => line.startsWith("#"))
					.map(heading)
					.includes(section)
			);
		});
		expect(broken).toEqual([]);
	});

	test("gives vitest projects and paths that exist", () => {
		const config = readFileSync("vitest.config.ts", "utf8");
		for (const [, project, paths = ""] of text.matchAll(/--project (\w+)((?: tests\/[\w/.-]+)*)/g)) {
			expect(config).toContain(`name: "${project}"`);
			expect(paths.split(" ").filter((file) => file !== "" && !existsSync(file))).toEqual([]);
		}
	});
});

const textOf = (path: string) => documents.find((document) => document.path === path)!.text;

test("the README is at most 120 lines long, and its map names every room", () => {
	const readme = textOf("README.md");
	expect(readme.trimEnd().split("\n").length).toBeLessThanOrEqual(120);
	const rooms = globSync("src/*/").map((folder) => `\`${folder.replaceAll("\\", "/").replace(/\/?$/, "/")}\``);
	expect(rooms.length).toBeGreaterThan(15);
	expect(rooms.filter((room) => !readme.includes(room))).toEqual([]);
});

test("every variable of the environment that the code reads is in the table of docs/publishing.md, and no other", () => {
	const code = globSync("src/{environment,*}*.ts").concat(globSync("src/environment/*.ts"));
	const read = new Set(
		code.flatMap((file) =>
			[...readFileSync(file, "utf8").matchAll(/(?:env\["|env,\s*")([A-Z_]+)"/g)].map(([, name]) => name!),
		),
	);
	const documented = [...textOf("docs/publishing.md").matchAll(/^\| (`[A-Z_`, ]+`) \|/gm)].flatMap(([, names]) =>
		[...names!.matchAll(/[A-Z_]+/g)].map(String),
	);
	expect(documented.toSorted()).toEqual([...read].toSorted());
});

test("each walk of docs/developing.md goes through rooms that it has not left", () => {
	const walks = textOf("docs/developing.md").split("## Walks through")[1]!.split(/^## /m)[0]!.split(/^\*\*/m).slice(1);
	expect(walks).toHaveLength(7);
	for (const walk of walks) {
		const branches = walk.split(/^ {3}- /m);
		// The first branch after the common beginning goes on from there; each of the others does too.
		const [common = "", ...others] = branches;
		for (const way of others.length > 0 ? others.map((other) => common + other) : [common]) {
			// Rooms that two others share are visited from both.
			const rooms = [...way.matchAll(/`src\/([\w-]+)[/.]/g)]
				.map(([, room]) => room!)
				.filter((room) => room !== "search" && room !== "front-matter");
			const entered = rooms.filter((room, i) => room !== rooms[i - 1]);
			expect(entered.filter((room, i) => entered.indexOf(room) < i)).toEqual([]);
		}
	}
});
