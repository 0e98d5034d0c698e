import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { XMLParser } from "fast-xml-parser";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { markdownToHtml, markdownToMdast } from "satteri";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkContent } from "../../../src/check/check-content.ts";
import { contentFrom, exampleContent } from "../../../src/check/example-content.ts";
import { typographic } from "../../../src/model/sentences.ts";
import { type Hosted, host, launchBare } from "../../browser/harness.ts";
import { addresses, bodies, html, texts } from "./hostile/attempts.ts";
import { build } from "./hostile/build.ts";
import { hostileSite, pathOf } from "./hostile/site.ts";
import { type Looked, look, made, touch } from "./hostile/tree.ts";

const armed = hostileSite(true);
const minutes = { timeout: 300_000 };

let browser: Browser;
let site: Hosted;
let harmlessSite: Hosted;
let dist = "";
let paths: string[] = [];

beforeAll(async () => {
	dist = await build("hostile", armed.files);
	const harmless = await build("harmless", hostileSite(false).files);
	[browser, site, harmlessSite] = await Promise.all([launchBare(), host(dist), host(harmless)]);
	// The catalogue of errors is made from the checker and holds nothing of the content. Booklets of themes hold the same
	// cities as those of regions, by the same layout.
	paths = globSync("**/*.html", { cwd: dist })
		.map((path) => path.replaceAll("\\", "/"))
		.filter((path) => !/^(?:errors|booklets\/themes)\//.test(path));
}, 300_000);
afterAll(async () => {
	await Promise.all([browser?.close(), site?.close(), harmlessSite?.close()]);
});

const file = (path: string) => readFileSync(join(dist, path), "utf8");

interface Watched {
	context: BrowserContext;
	page: Page;
	/** What ran, and what was asked of another host. */
	happened: string[];
}

/** A page without the content policy, which would hide that something tries to run. */
async function watched(): Promise<Watched> {
	const context = await browser.newContext({ bypassCSP: true, acceptDownloads: true });
	const happened: string[] = [];
	await context.exposeFunction("__ran", (id: unknown) => happened.push(`attempt ${id} ran`));
	// Nothing leaves the machine: harness.ts gives Chromium no names of hosts.
	context.on("request", (request) => {
		const { protocol, origin } = new URL(request.url());
		if (!/^(?:data|blob):$/.test(protocol) && origin !== new URL(site.url).origin) {
			happened.push(`asked ${request.url()}`);
		}
	});
	const page = await context.newPage();
	page.on("dialog", (dialog) => {
		happened.push(`dialog ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on("popup", (popup) => happened.push(`opened ${popup.url()}`));
	return { context, page, happened };
}

/** Runs a piece of work over a list, a few at a time, each worker with a page of its own. */
async function crowd<T>(items: readonly T[], work: (watched: Watched, item: T) => Promise<void>): Promise<string[]> {
	const queue = [...items];
	const all = await Promise.all(
		Array.from({ length: 3 }, async () => {
			const one = await watched();
			for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(one, item);
			await one.context.close();
			return one.happened;
		}),
	);
	return all.flat();
}

test("the attempts are alive: put into a page as they are, they run", minutes, async () => {
	const { page, context, happened } = await watched();
	await page.goto(`${site.url}robots.txt`);
	await page.evaluate(
		(documents) => {
			for (const text of documents) {
				const frame = document.createElement("iframe");
				frame.srcdoc = text;
				document.body.append(frame);
			}
		},
		html.map((text, i) => `<!doctype html><main><div class="prose">${text.replaceAll("§", String(i))}`),
	);
	await page.waitForTimeout(1000);
	for (const frame of page.frames()) await frame.evaluate(touch).catch(() => undefined);
	await page.waitForTimeout(500);
	const ran = new Set(happened.flatMap((each) => /(?:attempt |invalid\/)(\d+)/.exec(each)?.[1] ?? [])).size;
	await context.close();
	console.log(`Of ${html.length} attempts in HTML, ${ran} run in a page without a defence.`);
	expect(ran).toBeGreaterThan(40);
});

test("of all attempts in every field, none runs and none asks another host", minutes, async () => {
	const { tried, refused, built, bodies: inTexts } = armed.counts;
	let touched = 0;
	const happened = await crowd(paths, async ({ page, happened: own }, path) => {
		const before = own.length;
		await page.goto(site.url + path);
		await page.evaluate(touch);
		touched++;
		if (page.url() !== site.url + path) own.push(`left ${path} for ${page.url()}`);
		for (let i = before; i < own.length; i++) own[i] += ` on ${path}`;
	});
	console.log(
		`${tried} attempts (${texts.length} texts, ${addresses.length} addresses, ${bodies.length} Markdown bodies in every field that takes them): ` +
			`${refused} refused by the schema, ${built} built (${inTexts} of them in texts, without the checker) on ${touched} pages, ${happened.length} ran.`,
	);
	expect(happened).toEqual([]);
	expect(tried).toBeGreaterThan(3000);
	expect(touched).toBeGreaterThan(250);
});

test("no attempt changes the structure of a page, and every text is made of Markdown", minutes, async () => {
	const { page, context } = await watched();
	await page.goto(`${site.url}robots.txt`);
	const differing: string[] = [];
	const pages = new Map<string, Looked>();
	for (const path of paths) {
		const url = site.url + path;
		const own = /^(?:cities|interviews|practices|themes|topics|booklets)\//.test(path);
		const seen = await page.evaluate(look, { html: file(path), url, made, own });
		const other = await fetch(harmlessSite.url + path);
		const like = await page.evaluate(look, { html: await other.text(), url, made, own });
		const at = seen.frame.findIndex((element, i) => element !== like.frame[i]);
		if (at >= 0 || seen.frame.length !== like.frame.length)
			differing.push(`${path}: ${seen.frame[at]} and not ${like.frame[at]}`);
		for (const each of [...seen.unexpected, ...seen.unsafe]) differing.push(`${path}: ${each}`);
		pages.set(path, seen);
	}
	await context.close();
	expect(differing).toEqual([]);

	// What was tried is not lost either: it stands there as the letters that were written.
	for (const [i] of texts.entries()) {
		const facts = armed.facts.get(pathOf("cities", i)) as { name: string; summary: string };
		const seen = pages.get(pathOf("cities", i).replace(/\.md$/, ".html"))!;
		expect(seen.h1.replace(/\s+/g, " ")).toContain(facts.name.replace(/\s+/g, " "));
		expect(seen.title).toContain(facts.name.replace(/\s+/g, " "));
		const [data] = seen.jsonLd.map((text) => JSON.parse(text));
		expect([data.name, data.description]).toEqual([facts.name, typographic(facts.summary)]);
		expectRecords(seen.records, facts.name);
	}
});

/** Each text keeps to its field of a citation, and the record ends where it should. */
function expectRecords([bibtex = "", ris = "", csl = ""]: string[], name: string) {
	expect(JSON.parse(csl)[0].title).toContain(name);
	const tags = ris.split("\n").map((line) => /^[A-Z][A-Z0-9] {2}- /.exec(line)?.[0].slice(0, 2));
	expect(tags).toEqual(["TY", "TI", "AU", "PY", "DA", "ET", "LA", "UR", "ER"]);
	let depth = 0;
	const ends = [...bibtex.matchAll(/\\[\\{}]|[{}]/g)].filter(({ 0: sign }) => {
		if (sign === "{") depth++;
		if (sign === "}") depth--;
		return sign === "}" && depth === 0;
	});
	expect([name, ends.map(({ index }) => index)]).toEqual([name, [bibtex.length - 1]]);
}

describe("Data files", () => {
	const names = () =>
		texts.map((_, i) => armed.facts.get(pathOf("cities", i)) as { name: string; coordinates: { note: string } });

	test("hold every text as it is, and no cell that a spreadsheet would run", () => {
		const defused = (text: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
		const rows: Record<string, string>[] = parseCsv(file("data/cities.csv"), { columns: true });
		expect(rows.map((row) => row["name"]).sort()).toEqual(
			names()
				.map(({ name }) => defused(name))
				.sort(),
		);
		expect(rows.map((row) => row["coordinates_note"]).sort()).toEqual(
			names()
				.map(({ coordinates }) => defused(typographic(coordinates.note)))
				.sort(),
		);
		const tables = globSync("data/*.csv", { cwd: dist });
		const cells = tables.flatMap((path) => (parseCsv(file(path)) as string[][]).flat());
		const running = cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && Number.isNaN(Number(cell)));
		console.log(`${cells.length} cells in ${tables.length} tables, ${running.length} of them a formula.`);
		expect(running).toEqual([]);
		const cities: { name: string }[] = JSON.parse(file("data/cities.json"));
		expect(cities.map(({ name }) => name).sort()).toEqual(
			names()
				.map(({ name }) => name)
				.sort(),
		);
		for (const path of globSync("**/*.{json,geojson}", { cwd: dist })) JSON.parse(file(path));
	});

	test("the feed and the sitemap are XML and hold the titles as they are", async () => {
		const { page, context } = await watched();
		for (const path of globSync("*.xml", { cwd: dist })) {
			const faults = await page.evaluate(
				(text) => new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror")?.textContent,
				file(path),
			);
			expect([path, faults]).toEqual([path, undefined]);
		}
		await context.close();
		const feed = new XMLParser({ processEntities: true, htmlEntities: true, parseTagValue: false }).parse(
			file("feed.xml"),
		);
		const titles = feed.rss.channel.item.map(({ title }: { title: string }) => title);
		const known = new Set(
			[...armed.facts.values()].flatMap(({ name, title }) => [
				typographic(String(title)),
				`${name}, Finland`,
				`${name}, Kenya`,
				`${name}, Brazil`,
			]),
		);
		expect(titles.length).toBeGreaterThan(30);
		expect(titles.filter((title: string) => !known.has(title))).toEqual([]);
	});

	test("facts stand in Markdown versions and in llms.txt without becoming tags or links", () => {
		const found: string[] = [];
		const walk = (node: { type: string; url?: string; children?: unknown[]; value?: string }, path: string) => {
			// The texts of the site itself write `<id>`.
			if (node.type === "html" && node.value !== "<id>") found.push(`${path}: ${node.value}`);
			if (node.url && !/^(?:https?:\/\/|\.\.?\/|[\w-]+[./])/.test(node.url)) found.push(`${path}: ${node.url}`);
			for (const child of node.children ?? []) walk(child as typeof node, path);
		};
		// Without the text below the facts, which a Markdown version has as its author wrote it.
		const facts = (text: string) => text.replace(/^## A point[\s\S]*?(?=^## (?:Doubts|Voices|Sources|Cities))/m, "");
		for (const path of [...globSync("{cities,interviews,themes}/*.md", { cwd: dist }), "llms.txt"])
			walk(markdownToMdast(facts(file(path))) as never, path);
		expect(found).toEqual([]);
	});
});

test("the search page shows and keeps every attempt as words", minutes, async () => {
	// A question takes the engine its time: one in five, of every kind.
	const questions = texts.filter((_, i) => i % 5 === 0).map(({ text }) => text.replaceAll("§", "9000").toWellFormed());
	const tags = new Set(
		"section h2 ol li h3 a p mark strong ul button details summary fieldset legend label input span".split(" "),
	);
	const unexpected: string[] = [];
	const looked = async (page: Page) => {
		const found = await page.evaluate(() =>
			[
				...document.querySelectorAll<HTMLElement>(
					"#search-results *, #search-message *, #search-filters *, .suggestions *",
				),
			].map(
				(element) =>
					[
						element.localName,
						(element as HTMLAnchorElement).protocol ?? "",
						element.getAttributeNames().join(" "),
					] as const,
			),
		);
		for (const [tag, protocol, attributes] of found)
			if (!tags.has(tag) || !/^(?:https?:)?$/.test(protocol) || /(?:^| )(?:on|style|srcdoc)/.test(attributes))
				unexpected.push(`${page.url()}: <${tag} ${attributes}>`);
	};
	const answered = async (page: Page) =>
		page
			.locator("#search-results:is([data-state=done], [data-state=empty], [data-state=idle])")
			.waitFor({ state: "attached" });
	const happened = await crowd(questions, async ({ page }, text) => {
		const state = new URLSearchParams({ q: text, sort: text, kind: text, theme: text, exact: text });
		await page.goto(`${site.url}search.html?${state}#${encodeURIComponent(text)}`);
		await answered(page);
		expect(await page.locator("#q").inputValue()).toBe(text.replace(/[\r\n]/g, "").trim());
		await looked(page);
	});
	// Excerpts, titles, other names and filters of the hostile pages themselves, all of them shown.
	happened.push(
		...(await crowd(["ran", "script onerror", "interview"], async ({ page }, words) => {
			await page.goto(`${site.url}search.html?q=${encodeURIComponent(words)}`);
			await answered(page);
			await page
				.locator("#search-filters input")
				.first()
				.waitFor({ state: "attached" })
				.catch(() => undefined);
			for (let more = 0; more < 2 && (await page.getByRole("button", { name: "More" }).count()); more++) {
				const shown = await page.locator("#search-results li.result").count();
				await page.getByRole("button", { name: "More" }).click();
				await page.locator("#search-results li.result").nth(shown).waitFor();
			}
			await looked(page);
			await page.evaluate(touch);
		})),
	);
	expect(unexpected).toEqual([]);
	expect(happened).toEqual([]);
});

test(
	"the list that opens while one types, the comparison and the list of cities show every attempt as words",
	minutes,
	async () => {
		const { page, context, happened } = await watched();
		await page.goto(`${site.url}about.html`);
		const field = page.locator("form[data-suggest] input").first();
		const options = page.locator("[role=option]");
		for (const [i] of texts.entries()) {
			if (i % 8) continue;
			await field.fill(`Aville ${String(i).padStart(3, "0")}`);
			await page.waitForTimeout(20);
		}
		await field.fill("Aville 001");
		await expect.poll(() => options.count()).toBeGreaterThan(0);
		expect(await options.locator(":not(span, bdi)").count()).toBe(0);

		const rows: string[][] = [];
		for (let i = 0; i < texts.length; i += 12) {
			const four = [0, 1, 2, 3].map((n) => `city=city-${String(i + n).padStart(3, "0")}`).join("&");
			const text = encodeURIComponent(texts[i]!.text.toWellFormed());
			await page.goto(`${site.url}compare.html?${four}&city=${text}#${text}`);
			await page.locator(".comparison table").waitFor();
			expect(await page.locator(".comparison").locator("script, style, img, iframe, object, embed, form").count()).toBe(
				0,
			);
			if (i % 36) continue;
			const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".download").click()]);
			rows.push(...(parseCsv(readFileSync(await download.path()), { bom: true }) as string[][]));
			await page.evaluate(touch);
		}
		expect(rows.length).toBeGreaterThan(40);
		expect(rows.flat().filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);

		for (const { text } of texts) {
			if (text.startsWith("%")) continue;
			const state = new URLSearchParams({ sort: text, region: text, theme: text, country: text });
			await page.goto(`${site.url}cities.html?${state}#${encodeURIComponent(text.toWellFormed())}`, {
				waitUntil: "domcontentloaded",
			});
		}
		expect(await page.locator("tr[data-region]").count()).toBe(texts.length);
		await page.goto(`${site.url}cities.html?theme=theme-001`);
		expect(await page.locator(".active-filters").locator("script, img, svg:not([aria-hidden])").count()).toBe(0);
		await page.evaluate(touch);
		await context.close();
		expect(happened).toEqual([]);
	},
);

test("what the checker lets pass in a text would do no harm in any renderer of Markdown", minutes, async () => {
	const path = "themes/reading.md";
	const original = Buffer.from(exampleContent.get(path)!).toString();
	const passed = bodies
		.map((text) => text.replaceAll("§", "1"))
		.filter((text) => {
			const files = new Map(exampleContent).set(path, Buffer.from(`${original}\n\n${text}\n`));
			const { problems } = checkContent(contentFrom(files), (each) => each, new Set([path]));
			return problems.every(({ severity }) => severity !== "error");
		});
	console.log(`${bodies.length} attempts in a text: the checker refuses ${bodies.length - passed.length}.`);
	expect(bodies.length - passed.length).toBeGreaterThan(250);
	const { page, context } = await watched();
	await page.goto(`${site.url}robots.txt`);
	const harmful: string[] = [];
	for (const text of passed) {
		const bare = `<div class="prose">${markdownToHtml(text).html}</div>`;
		const { unexpected, unsafe } = await page.evaluate(look, { html: bare, url: site.url, made, own: true });
		harmful.push(...unexpected, ...unsafe);
	}
	await context.close();
	expect(harmful).toEqual([]);
});
