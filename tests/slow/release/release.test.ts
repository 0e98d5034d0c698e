import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checksumFile, type Download } from "../../../src/edition.ts";
import { digestOf } from "../../../src/integrations/file-digest.ts";
import { LinkChecker } from "../../../src/integrations/site-integrity.ts";
import { type Language, pageState, siteLanguages, splitLanguage } from "../../../src/languages.ts";
import { format, wordsFor } from "../../../src/words/index.ts";
import { fromDisk, host, launch, visit } from "../../browser/harness.ts";
import { buildSite, buildsFolder } from "../../builds.ts";
import { program } from "../../programs.ts";
import { type CrawledPage, crawl, differences } from "./crawl.ts";
import { cycloneDx } from "./cyclonedx.ts";
import { kiwix } from "./kiwix.ts";
import { makeRelease, type TestRelease, unpacked } from "./release.ts";

let first: TestRelease;
beforeAll(async () => {
	first = await makeRelease("first");
}, 1_200_000);
const zimFile = (language: Language = "en") => first.path("zim", language);
/** The languages that have an artifact of a kind. */
const languagesOf = (kind: Download["kind"]) =>
	first.files.flatMap((file) => (file.kind === kind && file.language ? [file.language] : []));

// Builds, and Java, take their time on a machine with other work.
describe("A release", { timeout: 1_200_000 }, () => {
	test("is the same byte for byte when it is made twice from the same commit", async () => {
		const second = await makeRelease("second");
		// zimwriterfs gives each file a random number.
		const fixed = ({ files }: TestRelease) => files.filter(({ kind }) => kind !== "zim");
		expect(fixed(second)).toEqual(fixed(first));
		expect([...new Set(fixed(first).map(({ kind }) => kind))]).toEqual(["site", "pages", "data", "book", "parts"]);
		for (const { name } of fixed(first)) {
			expect(readFileSync(join(second.folder, name)).equals(readFileSync(join(first.folder, name))), name).toBe(true);
		}
	});

	test("has the sums of its files beside it", () => {
		const sums = readFileSync(join(first.folder, "SHA256SUMS"), "utf8").trimEnd().split("\n");
		const computed = first.files.map(({ name }) => {
			const hash = createHash("sha256").update(readFileSync(join(first.folder, name)));
			return `${hash.digest("hex")}  ${name}`;
		});
		expect(sums.length).toBeGreaterThanOrEqual(3);
		expect(sums).toEqual(computed);
	});

	test("says each step that it takes, with its result", () => {
		expect(first.output).toMatch(/^1\/\d+ The site \.\.\. \d+ pages/m);
		expect(first.output).toMatch(/^2\/\d+ The site as an archive \.\.\. learning-cities-atlas-[\d.]+\.zip, [\d.]+ MB/m);
	});

	test("is offered by a site built after it, with sizes and sums", async () => {
		const content = join(buildsFolder, "with-downloads-content");
		cpSync("tests/fixtures/two-cities", content, { recursive: true });
		mkdirSync(join(content, "fr/themes"), { recursive: true });
		writeFileSync(join(content, "fr/themes/reading.md"), "---\ntitle: La lecture\n---\n\nLe sujet est la lecture.\n");
		const { dist } = await buildSite({
			name: "with-downloads",
			content,
			env: { RELEASE_DIR: first.folder, ...(first.commit && { SOURCE_COMMIT: first.commit }) },
		});
		const page = readFileSync(join(dist, "offline.html"), "utf8");
		const kindOf = (name: string) => name.replace(/^.*\./, "").toUpperCase();
		// Those in the languages that this site has.
		const offered = first.files.filter(({ language = "en" }) => ["en", "fr"].includes(language));
		const french = readFileSync(join(dist, "fr/offline.html"), "utf8");
		for (const { name, sha256 } of offered) {
			expect(page).toContain(`href="downloads/${name}"`);
			expect(french).toContain(`href="../downloads/${name}"`);
			const size = format.kilobytes(statSync(join(dist, "downloads", name)).size, "en-GB");
			expect(page.replace(/\s+/g, " ")).toContain(`>${name}</a> <span class="quiet">(${kindOf(name)}, ${size})</span>`);
			expect(page).toContain(sha256);
			expect(
				createHash("sha256")
					.update(readFileSync(join(dist, "downloads", name)))
					.digest("hex"),
			).toBe(sha256);
		}
		expect(statSync(join(dist, "downloads", "SHA256SUMS")).size).toBe(checksumFile(first.files).length);
	});

	test("of another commit is refused by the build, which says what to do", async () => {
		const { exitCode, output } = await buildSite({
			name: "with-downloads",
			content: "tests/fixtures/two-cities",
			env: { RELEASE_DIR: first.folder, SOURCE_COMMIT: "0123456789ab" },
			mayFail: true,
		});
		expect(exitCode).not.toBe(0);
		expect(output).toMatch(/this build is version \S+ of commit 0123456789ab: run npm run release again/);
	});

	test("holds every profile and interview in its book, with notes that lead to sources", () => {
		const entries = new Map(
			unpacked(first.bytes("book", "en")).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]),
		);
		expect([...entries][0]).toEqual(["mimetype", "application/epub+zip"]);
		// An EPUB is known by its bytes 30 to 58, which must not be compressed.
		expect(first.bytes("book", "en").subarray(30, 58).toString()).toBe("mimetypeapplication/epub+zip");
		const data = (name: string): { id: string; hasProfile?: boolean }[] =>
			JSON.parse(readFileSync(join(first.folder, "site", "data", name), "utf8"));
		const profiles = data("cities.json").filter(({ hasProfile }) => hasProfile);
		const files = [
			...profiles.map(({ id }) => `cities-${id}.xhtml`),
			...data("interviews.json").map(({ id }) => `interviews-${id}.xhtml`),
		];
		expect(files.length).toBeGreaterThan(100);
		for (const file of files) {
			expect(entries.get("book/contents.xhtml"), file).toContain(`href="${file}"`);
			const chapter = entries.get(`book/${file}`)!;
			const notes = [...chapter.matchAll(/<a [^>]*href="#([^"]+)"[^>]* epub:type="noteref"/g)];
			// An interview with one source may name it once, at its end.
			if (file.startsWith("cities-")) expect(notes.length, file).toBeGreaterThan(0);
			expect(chapter, file).toContain('<li epub:type="footnote" id="');
			for (const [, id] of notes) expect(chapter, file).toContain(`epub:type="footnote" id="${id}"`);
		}
	});

	test("has a book in each language with enough texts, of chapters in that language", () => {
		expect(languagesOf("book").slice(0, 2)).toEqual(["en", "ar"]);
		expect(languagesOf("book")).toContain("zh");
		for (const [language, text] of [
			["ar", /<html [^>]*lang="ar" xml:lang="ar" dir="rtl">[\s\S]*<h1>عمّان/],
			["zh", /<html [^>]*lang="zh-Hans" xml:lang="zh-Hans" dir="ltr">[\s\S]*<h1>杭州/],
		] as const) {
			const entries = unpacked(first.bytes("book", language)).map(
				([path, bytes]) => [path, Buffer.from(bytes).toString()] as const,
			);
			const chapters = entries.filter(([path]) => /\/(?:cities|interviews)-/.test(path));
			expect(chapters.length).toBeGreaterThanOrEqual(10);
			for (const [path] of chapters) {
				const page = path.replace(/^book\/([a-z]+)-(.*)\.xhtml$/, "$1/$2.html");
				expect(pageState(page, language), path).toBe("whole");
			}
			const example = language === "ar" ? "cities-amman" : "cities-hangzhou";
			expect(chapters.find(([path]) => path === `book/${example}.xhtml`)?.[1]).toMatch(text);
		}
	});

	test("has books in which epubcheck finds nothing", ({ skip }) => {
		const jar = "/usr/share/java/epubcheck.jar";
		if (!existsSync(jar)) skip("epubcheck is not installed (on Debian: apt install epubcheck)");
		for (const language of languagesOf("book")) {
			const { stdout, stderr } = spawnSync("java", ["-jar", jar, first.path("book", language)], { encoding: "utf8" });
			expect(stdout + stderr, language).toContain("Messages: 0 fatals / 0 errors / 0 warnings / 0 infos");
		}
	});

	test("has a ZIM file in each language with all of its pages, in which zimcheck finds nothing", ({ skip }) => {
		if (!program("zim-tools")) {
			expect(first.output).toMatch(/The site for Kiwix in English \.\.\. left out: zimwriterfs is not installed/);
			skip("zimcheck is not installed (on Debian: apt install zim-tools)");
		}
		const pages = globSync("**/*.html", { cwd: join(first.folder, "site") });
		for (const language of siteLanguages) {
			const file = zimFile(language);
			expect(spawnSync("zimcheck", [file], { encoding: "utf8" }).stdout).toContain("Overall Test Status: Pass");
			const listed = spawnSync("zimdump", ["list", file], { encoding: "utf8" }).stdout.split("\n");
			const own = pages.filter((path) => splitLanguage(path).language === language);
			expect(own.length).toBeGreaterThan(500);
			expect(listed.filter((path) => path.endsWith(".html")).sort()).toEqual(own.sort());
		}
	});

	test("has an archive of the pages in each language, in which no link is broken and the manifest holds", () => {
		expect(languagesOf("pages")).toEqual(siteLanguages);
		for (const language of ["en", "ar", "zh"] as const) {
			const entries = new Map(unpacked(first.bytes("pages", language)));
			const paths = [...entries.keys()].filter((path) => path.startsWith("site/")).map((path) => path.slice(5));
			const checker = new LinkChecker();
			for (const path of paths.filter((each) => each.endsWith(".html"))) {
				expect(splitLanguage(path).language).toBe(language);
				checker.add(Buffer.from(entries.get(`site/${path}`)!).toString(), path);
			}
			expect(checker.problems(new Set(paths))).toEqual([]);
			const { files } = JSON.parse(Buffer.from(entries.get("site/manifest.json")!).toString());
			expect(Object.keys(files).length).toBeGreaterThan(500);
			for (const [path, digest] of Object.entries(files)) {
				expect(digestOf(entries.get(`site/${path}`)!), path).toEqual(digest);
			}
		}
		expect(first.bytes("pages", "ar").length).toBeLessThan(first.bytes("site").length / 3);
	});

	test("names every package it was built with, its licence and its hash, as CycloneDX asks", () => {
		const list = cycloneDx.parse(JSON.parse(first.bytes("parts").toString()));
		const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
		expect(list.components.length).toBe(Object.keys(lock.packages).length - 1);
		const astro = list.components.find(({ name }) => name === "astro")!;
		expect(astro.licenses).toEqual([{ expression: "MIT" }]);
		expect(astro.hashes![0]!.alg).toBe("SHA-512");
	});

	test("has the data as a package with its description at the top", () => {
		const entries = new Map(unpacked(first.bytes("data")));
		const descriptor = JSON.parse(Buffer.from(entries.get("datapackage.json")!).toString());
		for (const { path } of descriptor.resources) expect(entries.has(path), path).toBe(true);
	});
});

/** Writes the entries of an archive into a folder, in the place of what it held. */
function write(entries: ReturnType<typeof unpacked>, into: string): void {
	rmSync(into, { recursive: true, force: true });
	for (const [path, bytes] of entries) {
		mkdirSync(dirname(join(into, path)), { recursive: true });
		writeFileSync(join(into, path), bytes);
	}
}

// A name with which a careless address breaks: a space, a hash, a percent sign and letters beyond ASCII.
const folder = join(buildsFolder, "a copy #1 100% für Ольга");

describe("The unpacked archive", () => {
	let entries: ReturnType<typeof unpacked>;
	let browser: Browser;
	beforeAll(async () => {
		entries = unpacked(first.bytes("site"));
		write(entries, folder);
		browser = await launch();
	});
	afterAll(() => browser.close());

	test("has fewer than 14,000 files, and four names at its top", () => {
		console.log(`${entries.length} files in ${first.bytes("site").length} bytes`);
		expect(entries.length).toBeLessThan(14_000);
		expect([...new Set(entries.map(([path]) => path.split("/")[0]))]).toEqual([
			"index.html",
			"README.txt",
			"SHA256SUMS",
			"site",
		]);
	});

	test("lists what lies around the site, and the site's manifest, with their sums", () => {
		const bytes = new Map(entries);
		const lines = Buffer.from(bytes.get("SHA256SUMS")!).toString().trimEnd().split("\n");
		expect(lines.map((line) => line.slice(66))).toEqual(["index.html", "README.txt", "site/manifest.json"]);
		for (const line of lines)
			expect(
				createHash("sha256")
					.update(bytes.get(line.slice(66))!)
					.digest("hex"),
			).toBe(line.slice(0, 64));
	});

	test("opens by a double click on index.html, with its links, style and scripts", async () => {
		const { page, problems, close } = await visit(browser, `${fromDisk(folder)}index.html`);
		await page.waitForURL("**/site/index.html");
		await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Cities" }).click();
		await page.waitForURL("**/site/cities.html");
		await page.getByRole("link", { name: "Cork", exact: true }).first().click();
		await page.waitForURL("**/site/cities/cork.html");
		expect(await page.locator("h1").textContent()).toContain("Cork");
		expect(await page.locator("fieldset[data-colours]").isVisible()).toBe(true);
		expect(problems).toEqual([]);
		await close();
	});
});

describe("It is one book", { timeout: 300_000 }, () => {
	const fromFile = (url: URL) => readFile(url, "utf8").catch(() => undefined);
	let onDisk: Map<string, CrawledPage>;
	beforeAll(async () => {
		onDisk = await crawl(`${fromDisk(folder)}site/`, fromFile);
	}, 300_000);

	test("from disk and on a host: the same pages, headings, texts and links, and every page is reached", async () => {
		const hosted = await host(join(first.folder, "site"), "/some/sub-path/");
		const overHttp = await crawl(hosted.url, async (url) => {
			const response = await fetch(url);
			return response.ok ? response.text() : undefined;
		});
		await hosted.close();
		expect(differences(overHttp, onDisk)).toEqual([]);
		const altered = { ...onDisk.get("cities/cork.html")!, headings: [] };
		expect(differences(onDisk, new Map(onDisk).set("cities/cork.html", altered))).toEqual([
			"cities/cork.html: headings",
		]);
		const pages = globSync("**/*.html", { cwd: join(first.folder, "site"), exclude: ["404.html"] });
		expect([...overHttp.keys()].sort()).toEqual(pages.sort());
		const links = [...overHttp.values()].reduce((sum, { addresses }) => sum + addresses.length, 0);
		console.log(`${overHttp.size} pages and ${links} addresses in them are the same over http and from disk`);
	});

	test("in the ZIM file and in the archive of English pages: the same pages, headings, texts and links", async ({
		skip,
	}) => {
		if (!program("zim-tools")) skip("zimdump is not installed (on Debian: apt install zim-tools)");
		const inside = join(buildsFolder, "unpacked-zim");
		rmSync(inside, { recursive: true, force: true });
		mkdirSync(inside, { recursive: true });
		expect(spawnSync("zimdump", ["dump", `--dir=${inside}`, zimFile()]).status).toBe(0);
		const archive = join(buildsFolder, "unpacked-english");
		write(unpacked(first.bytes("pages", "en")), archive);
		const english = await crawl(`${fromDisk(archive)}site/`, fromFile);
		expect(differences(await crawl(fromDisk(inside), fromFile), english)).toEqual([]);
	});

	test.for(["ar", "zh"] as const)(
		"in Kiwix: the file in %s names its language, and its search answers in it",
		async (language, { skip }) => {
			if (!program("zim-tools") || !program("Kiwix")) skip("kiwix-serve or zimwriterfs is not installed");
			const served = await kiwix(zimFile(language));
			try {
				const catalogue = await (await fetch(`${served.url}catalog/v2/entries`)).text();
				expect(catalogue).toContain(`<language>${wordsFor(language).offline.zim.language}</language>`);
				const [, book] = /<link type="text\/html" href="[^"]*\/([^"/]+)"/.exec(catalogue)!;
				const [query, page] = language === "ar" ? ["مكتبات", "themes/libraries"] : ["杭州", "cities/hangzhou"];
				const found = await fetch(
					`${served.url}search?content=${book}&books.name=${book}&pattern=${encodeURIComponent(query)}`,
				);
				expect(await found.text()).toContain(`${language}/${page}.html`);
			} finally {
				served.close();
			}
		},
	);

	test("in Kiwix: its start page, a city's page and its full-text search answer", async ({ skip }) => {
		if (!program("zim-tools") || !program("Kiwix")) {
			skip("kiwix-serve or zimwriterfs is not installed (on Debian: apt install kiwix-tools zim-tools)");
		}
		const served = await kiwix(zimFile());
		try {
			// The catalogue knows under which path this version of kiwix-serve puts a book.
			const catalogue = await (await fetch(`${served.url}catalog/v2/entries`)).text();
			const { date } = JSON.parse(readFileSync(join(first.folder, "release.json"), "utf8"));
			expect(catalogue).toContain("<language>eng</language>");
			if (program("faketime")) expect(catalogue).toContain(`<dc:issued>${date}T`);
			const [, path] = /<link type="text\/html" href="([^"]+)"/.exec(catalogue)!;
			const start = await fetch(new URL(path!, served.url));
			expect(await start.text()).toContain("<title>Learning Cities Atlas</title>");
			const city = await (await fetch(new URL("cities/cork.html", start.url))).text();
			expect(city).toContain("<title>Cork, Ireland · Learning Cities Atlas</title>");
			const book = path!.replace(/^.*\//, "");
			const found = await fetch(`${served.url}search?content=${book}&books.name=${book}&pattern=EcCoWeLL`);
			const results = await found.text();
			expect(results).toContain("cities/cork.html");
			// Each excerpt is of what the page says, and of none that authors alone read.
			expect(results).not.toMatch(/An independent project|@misc|BibTeX|booklets\/|errors\//);
			const offline = await (await fetch(new URL("offline.html", start.url))).text();
			expect(offline).toContain('data-inside="kiwix"');
		} finally {
			served.close();
		}
	});
});
