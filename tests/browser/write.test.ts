// The editor page: the messages of the command line in the browser, over http and from disk, and a page written by keyboard.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { problemsIn } from "../../src/check/check-content.ts";
import { contentFrom, exampleContent, translatedContent, withMistake } from "../../src/check/example-content.ts";
import type { ContentFolder } from "../../src/check/read/content.ts";
import { readContent } from "../../src/check/read/read-content.ts";
import { editable } from "../../src/editor/workspace.ts";
import { sectionHash } from "../../src/model/translation.ts";
import { proof, sample } from "../breadth.ts";
import { buildsFolder } from "../builds.ts";
import { copyEditor, editorExamples, expectedMessages, writeOutlines } from "./editor-copy.ts";
import { fromDisk, type Hosted, host, launch, visit, watch } from "./harness.ts";

const dist = inject("dist");

const copy = join(buildsFolder, "the editor of an example #1");

let browser: Browser;
beforeAll(async () => {
	copyEditor(dist, copy);
	browser = await launch();
});
afterAll(() => browser?.close());

/** What the page says about the file that is open: rule, place and sentences of each message. */
const messages = (page: Page) =>
	page
		.locator("[data-problems] .message")
		.evaluateAll((all) =>
			(all as HTMLElement[]).map(({ dataset, firstElementChild }) => [
				`${dataset["rule"]} ${dataset["place"]}`,
				firstElementChild!.textContent.trim(),
			]),
		);

/** Waits until the page has read the outlines of the content. */
const isReady = (page: Page) => page.locator("[data-pages] option").first().waitFor({ state: "attached" });

/** Opens the copy of a page. */
async function openEditor(url: string, task: "write" | "translate" = "write") {
	const context = await browser.newContext();
	const page = await context.newPage();
	const problems = watch(page, new URL(url).origin);
	await page.goto(`${url}${task}.html`);
	await isReady(page);
	return { page, problems, close: () => context.close() };
}

/** Opens a file as an author does, from the device. */
async function openFile(page: Page, path: string, bytes: Uint8Array) {
	const [name = "", folder = "", language] = path.split("/").reverse();
	if (language) await page.locator("[data-language]").selectOption(language);
	await page.locator("[data-kind]").selectOption(folder);
	await page.locator("[data-file]").setInputFiles({ name, mimeType: "text/markdown", buffer: Buffer.from(bytes) });
	await expect.poll(() => page.locator("[data-path]").textContent()).toBe(`content/${path}`);
}

const settled = (page: Page) => expect.poll(() => page.locator("[data-status]").textContent()).toMatch(/well|mend/);

const ways: [name: string, open: () => Promise<Hosted>][] = [
	["over http", () => host(copy, "/some/path/")],
	["from disk", async () => ({ url: fromDisk(copy), requests: [], close: async () => undefined })],
];

describe.each(sample(ways, 1))("The checker in the browser, %s", (_, open) => {
	let site: Hosted;
	beforeAll(async () => {
		site = await open();
	});
	afterAll(() => site?.close());

	test.each([
		["write", editorExamples.filter(({ path }) => !path.startsWith("fr/")), 45],
		["translate", editorExamples.filter(({ path }) => path.startsWith("fr/")), 8],
	] as const)(
		"to %s a page: of each example what the command line says, at its line and column",
		async (task, all, least) => {
			expect(all.length).toBeGreaterThan(least);
			const examples = sample(all, 8);
			console.log(`${examples.length} examples, ${examples.filter(({ typed }) => typed).length} of them typed`);
			const { page, problems, close } = await openEditor(site.url, task);
			const around = async (content: ContentFolder) => {
				writeOutlines(content, copy);
				await page.reload();
				await isReady(page);
			};
			for (const { id, path, bytes, typed, content, isRenamed } of examples) {
				if (isRenamed) await around(content);
				await openFile(page, path, typed === undefined ? bytes : translatedContent.get(path)!);
				if (typed !== undefined) {
					await page.evaluate((value) => {
						const field = document.querySelector<HTMLTextAreaElement>("[data-source]")!;
						field.value = value;
						field.dispatchEvent(new Event("input"));
					}, typed);
				}
				await expect.poll(() => messages(page), { message: id }).toEqual(expectedMessages(content, path));
				if (isRenamed) await around(contentFrom(exampleContent));
			}
			await close();
			expect(problems).toEqual([]);
		},
	);

	test("shows each message beside its field too, and mends what has one right answer", async () => {
		const { page, problems, close } = await openEditor(site.url);
		const { files, path } = withMistake({ file: "cities/aville.md", right: "value: 48210", wrong: 'value: "48,210"' });
		await openFile(page, path, files.get(path)!);
		const field = page.locator("#f-facts-population-value");
		await expect.poll(() => field.getAttribute("aria-invalid")).toBe("true");
		const described = (await field.getAttribute("aria-describedby"))!.split(" ").at(-1)!;
		await page.locator(`[id="${described}"]`).getByRole("button", { name: "Mend it" }).click();
		await expect
			.poll(() => page.locator("[data-status]").textContent())
			.toBe("All is well: the checker finds no mistake.");
		expect(await page.locator("[data-source]").inputValue()).toBe(Buffer.from(exampleContent.get(path)!).toString());
		expect(await field.getAttribute("aria-invalid")).toBeNull();
		await close();
		expect(problems).toEqual([]);
	});

	test("a translation is written beside the English text, and says from which text each section was made", async () => {
		const { page, problems, close } = await openEditor(site.url, "translate");
		const file = () => page.locator("[data-source]").inputValue();
		await page.locator("[data-language]").selectOption("ar");
		await page.locator("[data-kind]").selectOption("interviews");
		await page.locator("[data-which]").fill("aville-mayor");
		await page.getByRole("button", { name: "Open or begin" }).click();
		await expect.poll(() => page.locator("[data-path]").textContent()).toBe("content/ar/interviews/aville-mayor.md");
		const english = contentFrom(exampleContent).file("interviews/aville-mayor.md")!;
		expect(await page.locator(".translated .english").first().textContent()).toBe(english.data["title"]);
		const [, heading] = english.sections.filter(({ start }) => start !== undefined).map(({ key }) => key);
		const hash = Object.fromEntries(english.sections.map((section) => [section.key, sectionHash(section)]));

		await page.locator("#f-title").fill("العنوان");
		await expect.poll(file).toBe(`---\ntitle: العنوان\nfrom:\n  title: ${hash["title"]}\n---\n`);
		await page.locator(`#f-section-${heading}`).fill("الكلمات.");
		await expect.poll(file).toContain(`\n  ${heading}: ${hash[heading!]}\n---\n\n## `);
		await page.locator(`#f-section-${heading}-heading`).fill("القسم");
		await expect.poll(file).toMatch(new RegExp(`\\n---\\n\\n## القسم \\{#${heading}\\}\\n\\nالكلمات\\.\\n$`));
		await page.locator("#f-checked").check();
		await expect.poll(file).toMatch(/^checked: \d{4}-\d\d-\d\d$/m);
		const row = page.locator(".translated", { has: page.locator(`#f-section-${heading}`) });
		expect(await row.locator(".state").getAttribute("data-state")).toBe("current");
		await page.getByRole("button", { name: "Preview" }).click();
		expect((await page.locator("[data-preview] h1").textContent())!.trim()).toBe("العنوان");
		expect(await page.locator("[data-preview] article").getAttribute("lang")).toBe("ar");
		const github = new URL((await page.locator("[data-github]").getAttribute("href"))!);
		expect(github.pathname).toMatch(/\/new\/main\/content\/ar\/interviews$/);
		expect(github.searchParams.get("filename")).toBe("aville-mayor.md");
		await close();
		expect(problems).toEqual([]);
	});

	proof("a section whose English text has changed says so, until its translator has compared the two", async () => {
		const { page, problems, close } = await openEditor(site.url, "translate");
		const path = "fr/interviews/aville-mayor.md";
		const right = Buffer.from(translatedContent.get(path)!).toString();
		const [, hash] = /^ {2}title: (\S+)$/m.exec(right)!;
		await openFile(page, path, Buffer.from(right.replace(hash!, "0a0b0c0d")));
		const row = page.locator(".translated", { has: page.locator("#f-title") });
		await expect.poll(() => row.locator(".state").getAttribute("data-state")).toBe("behind");
		await row.getByRole("button").first().click();
		await expect.poll(() => row.locator(".state").getAttribute("data-state")).toBe("current");
		expect(await page.locator("[data-source]").inputValue()).toBe(right);
		await close();
		expect(problems).toEqual([]);
	});

	proof("what is typed is there again when the page was closed, until it is discarded", async () => {
		const { page, problems, close } = await openEditor(site.url);
		await page.goto(`${site.url}write.html?page=themes/reading.md`);
		await settled(page);
		await page.locator("#f-title").fill("Reading aloud");
		await expect.poll(() => page.locator("[data-kept]").textContent()).toContain("Kept in this browser");
		await page.goto(`${site.url}write.html`);
		await page.getByRole("link", { name: "themes/reading.md" }).click();
		await page.locator("#f-title").waitFor();
		expect(await page.locator("#f-title").inputValue()).toBe("Reading aloud");
		await page.getByRole("button", { name: "Discard the draft" }).click();
		await settled(page);
		expect(await page.locator("#f-title").inputValue()).not.toBe("Reading aloud");
		await close();
		expect(problems).toEqual([]);
	});
});

describe("The editor page of the site", () => {
	let site: Hosted;
	beforeAll(async () => {
		site = await host(dist);
	});
	afterAll(() => site?.close());

	test.each([
		["write", 137],
		["translate", 130],
	])("to %s, its scripts weigh at most %i kB over the wire, and no other page loads them", (task, limit) => {
		const html = readFileSync(join(dist, `${task}.html`), "utf8");
		const scripts = [...html.matchAll(/<script src="([^"]+)"/g)].map(([, src]) => src!);
		expect(scripts).toContain(`client/${task}.js`);
		const bytes = scripts.map((src) => gzipSync(readFileSync(join(dist, src))).length);
		const outlines = gzipSync(readFileSync(join(dist, "write/outlines.js"))).length;
		console.log(`Scripts to ${task}: ${bytes.reduce((a, b) => a + b)} bytes; the outlines of the content: ${outlines}`);
		expect(bytes.reduce((a, b) => a + b)).toBeLessThanOrEqual(limit * 1000);
		expect(readFileSync(join(dist, "cities/cork.html"), "utf8")).not.toContain(`client/${task}.js`);
	});

	test.each(["write?page=cities/cork.md", "translate?page=ar/cities/amman.md"])(
		"%s does nothing that the policy of the page forbids",
		async (address) => {
			const page = await browser.newPage();
			await page.addInitScript(() => {
				const broken: string[] = [];
				Object.assign(window, { broken });
				document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
					broken.push(`${violatedDirective} ${blockedURI}`),
				);
			});
			await page.goto(site.url + address.replace("?", ".html?"));
			await settled(page);
			expect(await page.evaluate("broken")).toEqual([]);
			await page.close();
		},
	);

	test("every Markdown file of the content is opened from the site's copy as it is, and downloaded byte for byte", async () => {
		const folders = editable;
		const all = folders.flatMap((folder) => readdirSync(`content/${folder}`).map((name) => `${folder}/${name}`));
		for (const path of all) {
			const script = readFileSync(join(dist, "write", path.replace(/\.md$/, ".js")), "utf8");
			const [, text] = JSON.parse(`[${/^deliver\(([\s\S]*)\);\n$/.exec(script)![1]}]`);
			expect(text).toBe(readFileSync(`content/${path}`, "utf8"));
		}
		const { page, problems, close } = await visit(browser, `${site.url}write.html`);
		for (const path of sample(
			all.filter((_, i) => i % 40 === 0),
			2,
		)) {
			await page.goto(`${site.url}write.html?page=${path}`);
			await settled(page);
			expect(await page.locator("[data-status]").textContent()).toBe("All is well: the checker finds no mistake.");
			const download = page.waitForEvent("download");
			await page.locator("[data-download]").click();
			const saved = await (await download).path();
			expect(readFileSync(saved).equals(readFileSync(`content/${path}`))).toBe(true);
		}
		await close();
		expect(problems).toEqual([]);
	});

	proof("every translation of the content is opened beside its English file, and nothing of it changes", async () => {
		const all = readContent("content", "2026-01-01").files.filter(({ isTranslation }) => isTranslation);
		expect(all.length).toBeGreaterThan(300);
		const { page, problems, close } = await visit(browser, `${site.url}translate.html`);
		for (const { path, text } of all.filter((_, i) => i % 25 === 0)) {
			await page.goto(`${site.url}translate.html?page=${path}`);
			await settled(page);
			expect(await page.locator("[data-status]").textContent(), path).toMatch(/^All is well|^To mend: 0/);
			expect(await page.locator("[data-source]").inputValue()).toBe(text);
			expect(await page.locator('.translated .state[data-state="behind"]').count(), path).toBe(0);
		}
		await page.goto(`${site.url}ar/cities/amman.html`);
		await page.locator('.translation-note a[href*="translate.html"]').click();
		await settled(page);
		expect(await page.locator("[data-path]").textContent()).toBe("content/ar/cities/amman.md");
		await close();
		expect(problems).toEqual([]);
	});

	test("“Edit this page” leads there, and the page is shown as readers will see it", async () => {
		const { page, problems, close } = await visit(browser, `${site.url}cities/cork.html`);
		const shown = await page.locator(".figures dd .amount").allTextContents();
		await page.getByRole("link", { name: "Edit this page" }).click();
		await settled(page);
		expect(await page.locator("#f-name").inputValue()).toBe("Cork");
		await page.getByRole("button", { name: "Preview" }).click();
		const preview = page.locator("[data-preview]");
		expect((await preview.locator("h1").textContent())!.trim()).toBe("Cork Corcaigh");
		expect(await preview.locator(".figures dd .amount").allTextContents()).toEqual(
			expect.arrayContaining([shown.find((amount) => amount.includes(","))!.trim()]),
		);
		expect(await preview.locator(".prose h2").allTextContents()).toContain("Vision and motivation");
		expect(await preview.locator(".prose sup.cite").count()).toBeGreaterThan(10);
		const github = new URL((await page.locator("[data-github]").getAttribute("href"))!);
		expect(github.pathname).toMatch(/\/edit\/main\/content\/cities\/cork\.md$/);
		await close();
		expect(problems).toEqual([]);
	});
});

describe("With the keyboard alone", () => {
	/** A keyboard that counts its strokes. */
	function keyboard(page: Page) {
		let strokes = 0;
		/** What was typed into fields of text. */
		const typed: string[] = [];
		const press = async (key: string) => {
			strokes++;
			await page.keyboard.press(key);
		};
		const type = async (text: string) => {
			strokes += text.length;
			await page.keyboard.type(text);
		};
		/** Goes on from field to field until one is reached, or back. */
		const to = async (selector: string, key = "Tab") => {
			for (let step = 0; step < 300; step++) {
				if (await page.evaluate((wanted) => document.activeElement!.matches(wanted), selector)) return;
				await press(key);
			}
			throw new Error(`${selector} is not reached by ${key}.`);
		};
		return {
			strokes: () => strokes,
			typed,
			press,
			to,
			async fill(fields: Record<string, string>) {
				for (const [selector, text] of Object.entries(fields)) {
					await to(selector.replace("^", ""), selector.startsWith("^") ? "Shift+Tab" : "Tab");
					if (await page.evaluate(() => document.activeElement!.matches("input, textarea"))) typed.push(text);
					if (text.startsWith("<")) await press(text.slice(1));
					else await type(text);
				}
			},
		};
	}

	const source = (n: number) => ({
		"#f-sources-add": "<Enter",
		[`#f-sources-${n}-id`]: "city-plan",
		[`#f-sources-${n}-title`]: "Learning city plan 2024",
		[`#f-sources-${n}-publisher`]: "City of Beville",
		[`#f-sources-${n}-url`]: "https://www.beville.example/plan",
		[`#f-sources-${n}-date`]: "2024",
	});

	const forms: [what: string, folder: string, name: string, fields: Record<string, string>][] = [
		[
			"a theme",
			"themes",
			"Museums",
			{
				"#f-description": "What museums do for learning.",
				"#f-section-lead": "Museums open their stores to schools and grown-ups.",
			},
		],
		[
			"a city",
			"cities",
			"Beville",
			{
				"#f-country": "Finland",
				...source(0),
				// Back to the figure, whose source is listed now.
				"^#f-facts-population-form": "A figure",
				"#f-facts-population-value": "48210",
				"#f-facts-population-year": "2024",
				"#f-facts-population-source-0": "city-plan",
				"#f-section-vision-and-motivation": "Few grown-ups in Beville took a course.",
				"#f-section-vision-and-motivation-cite-here": "<Enter",
				"#f-section-challenges-and-goals": "Half of them should by 2030.",
				"#f-section-challenges-and-goals-cite-here": "<Enter",
				"#f-section-policy-level": "The council adopted a plan.",
				"#f-section-policy-level-cite-here": "<Enter",
				"#f-section-practical-level": "Eleven libraries teach in the evening.",
				"#f-section-practical-level-cite-here": "<Enter",
			},
		],
		[
			"an interview",
			"interviews",
			"What Aville learned",
			{
				"#f-kind": "interview",
				"#f-city": "Aville",
				"#f-speakers-add": "<Enter",
				"#f-speakers-0-name": "Ada Example",
				"#f-speakers-0-role": "Mayor",
				"#f-summary": "The mayor tells what the first year brought.",
				"#f-themes-0": "Reading",
				"#f-completeness": "whole",
				...source(0),
				"#f-new-section": "The first year",
				"#f-new-section-add": "<Enter",
				".field.section > textarea:not(#f-section-lead)": "It began with one library.",
			},
		],
		[
			"a practice",
			"practices",
			"Evening classes in the library",
			{
				"#f-city": "Aville",
				"#f-summary": "Eleven libraries teach adults in the evening.",
				"#f-areas-0": "families-and-communities",
				"#f-themes-0": "Reading",
				"#f-status-state": "running",
				"#f-status-asOf": "2024",
				...source(0),
				// Back to the state, whose source is listed now.
				"^#f-status-source-0": "city-plan",
				"#f-section-lead": "Eleven libraries teach in the evening.",
				"#f-section-lead-cite-here": "<Enter",
			},
		],
	];

	test.each(sample(forms, 2))(
		"%s is written from an empty form until the checker is content, and handed in",
		async (_, folder, name, fields) => {
			const { page, problems, close } = await openEditor(fromDisk(copy));
			const keys = keyboard(page);
			const began = Date.now();
			await keys.to("#kind");
			while ((await page.locator("#kind").inputValue()) !== folder) await keys.press("ArrowDown");
			await keys.fill({ "#which": name, "[data-open]": "<Enter" });
			await page.locator("#f-name, #f-title").first().waitFor();
			await keys.fill(fields);
			await keys.to("[data-download]");
			await expect.poll(() => messages(page)).toEqual([]);
			const download = page.waitForEvent("download");
			await keys.press("Enter");
			const text = readFileSync(await (await download).path(), "utf8");
			console.log(
				`${name}: ${keys.strokes()} strokes, of them ${text.length} letters of the file, ${Date.now() - began} ms`,
			);
			// No stroke is lost, however fast it comes.
			for (const words of keys.typed) expect(text).toContain(words);
			const path = `${folder}/${(await download).suggestedFilename()}`;
			const content = contentFrom(new Map(exampleContent).set(path, Buffer.from(text)));
			expect(problemsIn(content.file(path)!, content)).toEqual([]);
			await close();
			expect(problems).toEqual([]);
		},
	);
});
