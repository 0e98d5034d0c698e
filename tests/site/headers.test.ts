import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { contentSecurityPolicy } from "../../src/csp.ts";
import { commonHeaders, hashedFolders, immutable, tlsHeaders } from "../../src/hosting/headers.ts";
import { mediaTypes } from "../../src/hosting/media-types.ts";

const dist = inject("dist");
const files = globSync("**/*", { cwd: dist })
	.map((path) => path.replaceAll("\\", "/"))
	.filter((path) => statSync(join(dist, path)).isFile());

/** The rules of `_headers`, as the hosts read it. */
const rules = readFileSync(join(dist, "_headers"), "utf8")
	.trimEnd()
	.split("\n\n")
	.map((block) => {
		const [path = "", ...lines] = block.split("\n");
		return { path, headers: lines.map((line) => /^ {2}([\w-]+): (.*)$/.exec(line)!.slice(1) as [string, string]) };
	});

/** All that the rules say of a file: hosts join what stands in several. */
const sent = (file: string) =>
	rules
		.filter(({ path }) => (path.endsWith("*") ? `/${file}`.startsWith(path.slice(0, -1)) : path === `/${file}`))
		.flatMap(({ headers }) => headers);

test("the file for hosts says of each file of the site what the table says, and of no header two things", () => {
	for (const file of files) {
		const names = sent(file).map(([name]) => name);
		expect(new Set(names).size, file).toBe(names.length);
		const isHashed = hashedFolders.some((folder) => file.startsWith(folder));
		expect(Object.fromEntries(sent(file)), file).toMatchObject({
			...commonHeaders,
			...tlsHeaders,
			...(isHashed && { "Cache-Control": immutable }),
		});
		if (!isHashed) expect(names).not.toContain("Cache-Control");
	}
});

test("it keeps to what the hosts read: a hundred rules, 2000 characters a line, and a star at the end only", () => {
	expect(rules.length).toBeLessThanOrEqual(100);
	expect(rules.filter(({ path }) => !/^\/[^*]*\*?$/.test(path))).toEqual([]);
	const longest = Math.max(...rules.flatMap(({ headers }) => headers.map((header) => header.join(": ").length)));
	expect(longest).toBeLessThan(2000);
});

test("what is kept for a year has a hash in its name", () => {
	const hashedFiles = files.filter((file) => hashedFolders.some((folder) => file.startsWith(folder)));
	expect(hashedFiles.length).toBeGreaterThan(5);
	expect(
		hashedFiles.filter(
			(file) =>
				!/(?:\.[\w-]{8}\.css|\/(?:[a-z]{2}|unknown)_[0-9a-f]{6,}\.pf_(?:index|filter)|\/(?:[a-z]{2}|unknown)_[0-9a-z]{5,}\.pf_fragment)$/.test(
					file,
				),
		),
	).toEqual([]);
});

test("the policy of the header is that of each page, and keeps the page out of frames besides", () => {
	expect(commonHeaders["Content-Security-Policy"]).toBe(`${contentSecurityPolicy}; frame-ancestors 'none'`);
	const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy.replaceAll("'", "&#39;")}">`;
	const pages = files.filter((file) => file.endsWith(".html"));
	const plain = meta.replaceAll("&#39;", "'");
	expect(
		pages.filter((file) => !readFileSync(join(dist, file), "utf8").replaceAll("&#39;", "'").includes(plain)),
	).toEqual([]);
});

test("every kind of file of the site has its type, but for the parts of the search index", () => {
	const endings = new Set(
		files.filter((file) => !/(?:^|\/)pagefind\//.test(file)).map((file) => file.replace(/^.*[./]/, "")),
	);
	expect([...endings].filter((ending) => !(ending in mediaTypes))).toEqual(["_headers"]);
});

test("the manifest does not list what hosts do not send", () => {
	expect(JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8")).files).not.toHaveProperty("_headers");
});
