import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { checkContent } from "../../../src/check/check-content.ts";
import { exampleContent, exampleDay } from "../../../src/check/example-content.ts";
import { readContent } from "../../../src/check/read/read-content.ts";
import { githubReport } from "../../../src/check/report/github.ts";
import { textReport as asText } from "../../../src/check/report/text.ts";
import { buildsFolder } from "../../builds.ts";
import { buildUnchecked } from "./hostile/build.ts";

// What a pull request from a stranger could bring, each laid out as real files in a content folder of its own.

const content = join(buildsFolder, "pull-request", "content");
const place = (path: string) => {
	mkdirSync(dirname(join(content, path)), { recursive: true });
	return join(content, path);
};
const put = (path: string, bytes: string | Uint8Array) => writeFileSync(place(path), bytes);
const link = (path: string, target: string) => symlinkSync(target, place(path));
const original = (path: string) => Buffer.from(exampleContent.get(path)!).toString();
function change(path: string, right: string, wrong: string) {
	if (!original(path).includes(right)) throw new Error(`"${right}" does not stand in ${path}.`);
	put(
		path,
		original(path).replace(right, () => wrong),
	);
}
const city = (wrong: string, right = "summary:") => change("cities/aville.md", right, wrong);
const words = (text: string) => put("themes/reading.md", `${original("themes/reading.md")}\n${text}\n`);
const page = (text: string) => put("pages/about.mdx", `${original("pages/about.mdx")}\n${text}\n`);

beforeEach(() => {
	rmSync(content, { recursive: true, force: true });
	for (const [path, bytes] of exampleContent) put(path, bytes);
});

const report = () => checkContent(readContent(content, exampleDay), (path) => `content/${path}`);

/** A PNG that claims a size, in as few bytes as one takes. */
function png(width: number, height: number): Buffer {
	const bytes = Buffer.from(exampleContent.get("media/library.png")!);
	bytes.writeUInt32BE(width, 16);
	bytes.writeUInt32BE(height, 20);
	return bytes;
}
const jpeg = Buffer.from(
	"ffd8ffe000104a46494600010100000100010000ffc00011 08ffffffff03012200021101031101".replace(" ", ""),
	"hex",
);
const webp = Buffer.concat([
	Buffer.from("RIFF\x20\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0", "latin1"),
	Buffer.from("ffffffffffff", "hex"),
]);
const avif = Buffer.concat([
	Buffer.from("\0\0\0\x20ftypavif\0\0\0\0avifmif1\0\0\0\x14ispe\0\0\0\0", "latin1"),
	Buffer.from("7fffffff7fffffff", "hex"),
]);
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

/** Nine levels of ten aliases: a thousand million strings, if anybody counted them. */
const laughs = `a: &a [${Array(10).fill("ha")}]\n${[..."bcdefghi"].map((c, i) => `${c}: &${c} [${Array(10).fill(`*${"abcdefgh"[i]}`)}]`).join("\n")}\n`;

const attacks: [what: string, lay: () => void, sentence: RegExp][] = [
	// Code
	[
		"MDX among the cities",
		() => put("cities/beville.mdx", "import fs from 'node:fs'\n"),
		/In `cities\/` only files that end in `\.md`/,
	],
	["a script among the cities", () => put("cities/beville.js", "process.exit()"), /only files that end in `\.md`/],
	["a script beside the folders", () => put("astro.config.mjs", "export default {}"), /Nothing reads this place/],
	[
		"an import in a maintainers' page",
		() => page('import fs from "node:fs"\n'),
		/This is an `import`, and content holds no code/,
	],
	[
		"an export in a maintainers' page",
		() => page("export const x = process.exit()\n"),
		/This is an `export`, and content holds no code/,
	],
	[
		"an expression in a maintainers' page",
		() => page("{process.exit()}"),
		/This is an expression, and content holds no code/,
	],
	[
		"an expression in an attribute",
		() => page("<Map title={process.exit()} />"),
		/expression, and content holds no code/,
	],
	["a spread of attributes", () => page("<Map {...globalThis} />"), /expression, and content holds no code/],
	[
		"a script in a maintainers' page",
		() => page("<script>alert(1)</script>"),
		/`<script>` is HTML, and a maintainers' page holds/,
	],
	["an import in an author's page", () => words('import x from "node:fs"'), /is MDX, and this file is Markdown/],
	["a script in an author's page", () => words("<script>alert(1)</script>"), /`<script>alert\(1\)<\/script>` is HTML/],
	// YAML
	[
		"a function as a YAML tag",
		() => city('tagline: !!js/function "function () { process.exit() }"\nother:'),
		/YAML reads this as a tag, which facts do without/,
	],
	[
		"an object of another language as a YAML tag",
		() => city("tagline: !!python/object/apply:os.system [id]\nother:"),
		/YAML reads this as a tag/,
	],
	["a YAML tag of one's own", () => city("tagline: !secret x\nother:"), /YAML reads this as a tag/],
	[
		"an anchor and its alias",
		() => city("tagline: &x Words\nnote: *x\nother:"),
		/YAML reads this as an (?:anchor|alias)/,
	],
	["a thousand million laughs", () => city(`${laughs}tagline:`), /YAML reads this as an (?:anchor|alias)/],
	["a merge of keys", () => city("<<: { name: Other }\ntagline:"), /`<<` is no key that the atlas knows/],
	[
		"a key that would change every object",
		() => city("__proto__: { polluted: true }\ntagline:"),
		/`__proto__` is no key that the atlas knows/,
	],
	[
		"the same inside the facts",
		() => city("  __proto__: { polluted: true }\n  population:", "  population:"),
		/`__proto__` of `facts` is no key/,
	],
	[
		"a key that every object has",
		() => city("constructor: { prototype: { polluted: true } }\ntagline:"),
		/`constructor` is no key that the atlas knows/,
	],
	["brackets in brackets", () => city(`tagline: ${"[".repeat(5000)}\nother:`), /stand in one another too deeply/],
	["lists in lists", () => city(`tagline:\n${"- ".repeat(2000)}x\nother:`), /stand in one another too deeply/],
	// Paths
	[
		"an image outside of the content folder",
		() => words('![A list of names](../../../../etc/passwd "Photo: Nobody, CC BY 4.0")'),
		/There is no image/,
	],
	[
		"an image by a full path",
		() => words('![A list of names](/etc/passwd "Photo: Nobody, CC BY 4.0")'),
		/There is no image/,
	],
	[
		"an image by dots in disguise",
		() => words('![A list](%2e%2e/%2e%2e/package.json "Photo: Nobody, CC BY 4.0")'),
		/There is no image/,
	],
	["an image of the computer", () => words("![A list](file:///etc/passwd)"), /begins with `file:`/],
	[
		"a link outside of the content folder",
		() => words("[The package](../../package.json)"),
		/leads to `\.\.\/package\.json`, which does not exist/,
	],
	[
		"a link that becomes a script beside its page",
		() => words("[Words](/themes/javascript:alert%281%29)"),
		/leads to `themes\/javascript:alert\(1\)`, which does not exist/,
	],
	["a link to another host by two slashes", () => words("[Words](//canary.invalid)"), /begins with two slashes/],
	[
		"a link to another host in disguise",
		() => words("[Words](https://unesco.org@canary.invalid/)"),
		/holds a name before its host/,
	],
	[
		"a city outside of the folder",
		() => change("interviews/aville-mayor.md", "city: aville", "city: ../../secret"),
		/must be lower-case letters|no city/,
	],
	[
		"a theme outside of the folder",
		() => city("  - ../../secret", "  - reading"),
		/must be lower-case letters|no theme/,
	],
	[
		"a file name with a scheme",
		() => put("themes/javascript:alert(1).md", original("themes/reading.md")),
		/cannot be an address/,
	],
	["a file name with dots", () => put("themes/x..%2f..%2fy.md", original("themes/reading.md")), /cannot be an address/],
	["a folder inside a folder", () => put("themes/x/y.md", original("themes/reading.md")), /Nothing reads this place/],
	// Links of the file system
	[
		"a link to a file of the computer",
		() => link("cities/beville.md", "/etc/passwd"),
		/a link to another place and no file/,
	],
	["a link to a folder of the computer", () => link("cities/etc", "/etc"), /a link to another place and no file/],
	["a link among the images", () => link("media/passwd.png", "/etc/passwd"), /a link to another place and no file/],
	["a link that leads to itself", () => link("cities/beville.md", "beville.md"), /a link to another place and no file/],
	[
		"a folder of content that is a link",
		() => {
			rmSync(join(content, "interviews"), { recursive: true });
			link("interviews", "cities");
		},
		/a link to another place and no file/,
	],
	// Size
	["a text of a megabyte", () => words("Words. ".repeat(150_000)), /200 kB is the most/],
	[
		"an image of half a megabyte",
		() => put("media/library.png", Buffer.concat([png(10, 10), Buffer.alloc(500_000)])),
		/300 kB is the most/,
	],
	["quotations in quotations", () => words(`${"> ".repeat(5000)}x`), /stand in one another too deeply/],
	// Images
	[
		"a PNG of ten thousand million pixels",
		() => put("media/library.png", png(100_000, 100_000)),
		/has 100000 by 100000 pixels/,
	],
	["a PNG without a pixel", () => put("media/library.png", png(0, 0)), /has 0 by 0 pixels/],
	["a JPEG of four thousand million pixels", () => put("media/x.jpg", jpeg), /has 65535 by 65535 pixels/],
	["a WebP of 281 million million pixels", () => put("media/x.webp", webp), /has 16777216 by 16777216 pixels/],
	[
		"an AVIF of more pixels than can be counted",
		() => put("media/x.avif", avif),
		/has 2147483647 by 2147483647 pixels/,
	],
	[
		"a PNG that ends at once",
		() => put("media/library.png", png(10, 10).subarray(0, 14)),
		/does not say how large it is/,
	],
	["an SVG with a script", () => put("media/x.svg", svg), /no image that every browser can show/],
	["an SVG behind the name of a photo", () => put("media/x.png", svg), /no image that every browser can show/],
	[
		"a page behind the name of a photo",
		() => put("media/x.jpg", "<!doctype html><script>alert(1)</script>"),
		/no image that every browser can show/,
	],
	[
		"a PNG behind the name of a photo",
		() => put("media/x.jpg", png(10, 10)),
		/is a PNG image, and its name ends in `\.jpg`/,
	],
	[
		"an archive behind the name of a text",
		() => put("themes/x.md", Buffer.from("504b0304000000000102", "hex")),
		/bytes that are no text/,
	],
	// What turns lines around
	["a letter that turns the line around", () => city('tagline: "A\\u202eB"\nother:'), /marks of direction/],
	["half a letter, which breaks XML", () => city('tagline: "A\\ud800B"\nother:'), /control characters/],
];

let refused = 0;

describe("A hostile pull request is refused, with a sentence:", () => {
	test.each(attacks)("%s", (_, lay, sentence) => {
		lay();
		const { problems } = report();
		const errors = problems.filter(({ severity }) => severity === "error");
		expect(errors.map(({ message }) => message).join("\n")).toMatch(sentence);
		expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
		refused++;
	});

	test("all of them", () => {
		console.log(`${attacks.length} attacks of a pull request, ${refused} refused.`);
		expect(refused).toBe(attacks.length);
	});
});

test.runIf(process.platform === "linux")("a file's name cannot give orders to the machine that checks it", () => {
	put("cities/x\n::stop-commands::y\n::error file=README.md::z.md", original("cities/aville.md"));
	const found = report();
	const lines = githubReport(found).split("\n");
	expect(lines.length).toBe(found.problems.length);
	expect(
		lines.filter((line) => !/^::(?:error|warning) file=content\/[^:,]*,line=\d+,col=\d+,title=[a-z-]+::/.test(line)),
	).toEqual([]);
	words("A \u001b[2J\u001b]0;title\u0007 B");
	expect(asText(report(), { colour: false })).not.toMatch(/\p{Cc}(?<!\n)/u);
});

describe("No text keeps the checker busy", () => {
	const long = 30_000;
	const fill = (unit: string) => unit.repeat(Math.floor(long / Buffer.byteLength(unit)));
	const units = [
		"[",
		"](",
		"![",
		"*",
		"_a ",
		"**a ",
		"`",
		"<",
		"<a ",
		"<!--",
		"&",
		"&#",
		"{",
		"\\",
		"|",
		"~",
		"#",
		">",
		"- ",
		"a ",
		" ",
		"\t",
		"[^",
		"[^a]",
		"[a]: b\n",
		"http://",
		"a@b.",
		"1. ",
		"x\n",
		"\n",
		"é",
		"-",
		"---\n",
		"{#",
		"”",
		"(",
		"=\n",
		"$",
		":",
		"www.",
	];

	test.each([
		["a page", (unit: string) => words(fill(unit))],
		["a fact", (unit: string) => city(`tagline: "${fill(unit).replace(/["\\\n\t]/g, ".")}"\nother:`)],
		["a key", (unit: string) => city(`${fill(unit).replace(/\n/g, ".").slice(0, 60_000)}: x\ntagline:`)],
	])("%s that repeats one sign thousands of times", { timeout: 300_000 }, (_, lay) => {
		let slowest = { unit: "", ms: 0 };
		for (const unit of units) {
			lay(unit);
			const started = performance.now();
			report();
			const ms = performance.now() - started;
			if (ms > slowest.ms) slowest = { unit, ms };
		}
		console.log(
			`${units.length} signs; the slowest, ${JSON.stringify(slowest.unit)}, took ${Math.round(slowest.ms)} ms.`,
		);
		expect(slowest.ms).toBeLessThan(20_000);
	});
});

test("a build that goes past the checker runs no code, and carries nothing but pictures along", {
	timeout: 300_000,
}, async () => {
	const ran = join(buildsFolder, "pull-request", "ran");
	rmSync(ran, { force: true });
	const write = `fs.writeFileSync(${JSON.stringify(ran)}, "x")`;
	page(
		`import fs from "node:fs"\n\nexport const x = ${write}\n\n{${write}}\n\nWords {${write}} <b title={${write}}>b</b>\n\n<script>{\`alert(1)\`}</script>\n\n[Here](/javascript:alert%281%29)`,
	);
	words("![A list](../../../../../../etc/passwd)\n\n![A list](../media/passwd.png)");
	put("media/.htaccess", "Options +Indexes");
	put("media/x.svg", svg);
	put("media/x.html", svg);
	link("media/passwd.png", "/etc/passwd");
	link("media/etc", "/etc");
	const { dist, exitCode, output } = await buildUnchecked("pull-request", content);
	expect([exitCode, output.match(/\[ERROR\].*/g)]).toEqual([0, null]);
	expect(existsSync(ran)).toBe(false);
	expect(readdirSync(join(dist, "media"))).toEqual(["library.png"]);
	const about = readFileSync(join(dist, "about.html"), "utf8");
	expect(about).toContain("import fs from");
	expect(about).not.toMatch(/<script>|<b title|href="(?:\.\/)?javascript/);
	const theme = readFileSync(join(dist, "themes/reading.html"), "utf8");
	expect(theme).not.toContain("etc/passwd");

	city('tagline: !!js/function "function () { process.exit() }"\nother:');
	const second = await buildUnchecked("pull-request", content);
	expect(second.exitCode).not.toBe(0);
	expect(second.output).toMatch(/The front matter of .* cannot be read/);
});
