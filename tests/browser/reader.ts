// Somebody who reads the site in some engine: opens pages, looks, types and clicks. Journeys are written once for a
// reader, and run in every engine and on every way in.

import { expect } from "vitest";
import type { Engine } from "./engines.ts";
import { launch } from "./harness.ts";

/** Chromium as the other engines are driven: one page, by what all of them can do. */
export async function chromium(): Promise<Engine> {
	const browser = await launch();
	const page = await browser.newPage();
	const problems: string[] = [];
	page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
	page.on("console", (message) => {
		if (message.type() === "error") problems.push(`${page.url()}: ${message.text()}`);
	});
	return {
		name: "Chromium",
		problems,
		open: async (url) => void (await page.goto(url)),
		evaluate: (expression) => page.evaluate(expression),
		async press(keys) {
			for (const key of keys) await page.keyboard.press(key);
		},
		click: (x, y) => page.mouse.click(x, y),
		size: (width, height) => page.setViewportSize({ width, height }),
		back: async () => void (await page.goBack()),
		close: () => browser.close(),
	};
}

const patience = { timeout: 60_000, interval: 25 };

/** Asks again until what is expected of the answer holds: pages answer a click when they have come to it. */
export const soon = <T>(ask: () => Promise<T>) => expect.poll(ask, patience);

export class Reader {
	readonly engine: Engine;
	/** The address of the site's root, with a slash at its end. */
	readonly root: string;

	constructor(engine: Engine, root: string) {
		this.engine = engine;
		this.root = root;
	}

	/** Opens a page by its address from the site's root, in a window of a laptop. */
	async open(path: string): Promise<void> {
		await this.engine.size(1280, 900);
		await this.engine.open(this.root + path);
	}

	/** Runs a function in the page. It may use nothing from outside itself but what it is given. */
	look<T, Given extends unknown[]>(inPage: (...given: Given) => T, ...given: Given): Promise<Awaited<T>> {
		return this.engine.evaluate(`(${inPage.toString()})(...${JSON.stringify(given)})`) as Promise<Awaited<T>>;
	}

	/** The texts of what a selector finds and a reader can see. */
	texts(selector: string): Promise<string[]> {
		return this.look(
			(css) =>
				[...document.querySelectorAll(css)]
					.filter((each) => each.getClientRects().length > 0)
					.map((each) => each.textContent.replace(/\s+/g, " ").trim()),
			selector,
		);
	}

	count = async (selector: string) => (await this.texts(selector)).length;
	text = async (selector: string) => (await this.texts(selector))[0];

	/** The address from the site's root, with everything behind the question mark and the hash. */
	address(): Promise<string> {
		return this.look((root) => decodeURIComponent(location.href).slice(decodeURIComponent(root).length), this.root);
	}

	/** The values of one key of the address. */
	asked(key: string): Promise<string[]> {
		return this.look((name) => new URLSearchParams(location.search).getAll(name), key);
	}

	/** Clicks the middle of the first thing in sight that a selector finds, by the beginning of its text if one is given. */
	async click(selector: string, text = ""): Promise<void> {
		const find = (css: string, start: string) => {
			const found = [...document.querySelectorAll(css)].find(
				(each) => each.getClientRects().length > 0 && each.textContent.trim().startsWith(start),
			);
			if (document.readyState !== "complete") return undefined;
			found?.scrollIntoView({ block: "center", behavior: "instant" });
			const place = found?.getClientRects()[0];
			return place && [Math.round(place.x + place.width / 2), Math.round(place.y + place.height / 2)];
		};
		let place: number[] | undefined;
		// A page may still move things about when it has just been opened: the place has to be the same twice.
		await soon(async () => {
			const before = place;
			place = await this.look(find, selector, text);
			if (!place) return `nothing in sight is ${selector} ${text}`;
			return before?.join() === place.join() ? "at rest" : "moving";
		}).toBe("at rest");
		await this.engine.click(place![0]!, place![1]!);
	}

	press(...keys: string[]): Promise<void> {
		return this.engine.press(keys);
	}

	type(text: string): Promise<void> {
		return this.engine.press([...text].map((letter) => (letter === " " ? "Space" : letter)));
	}

	/** Takes a value of a list. By script: each engine draws the open list itself, outside of the page. */
	choose(selector: string, value: string): Promise<void> {
		return this.look(
			(css, chosen) => {
				const list = document.querySelector<HTMLSelectElement>(css)!;
				list.value = chosen;
				for (const kind of ["input", "change"]) list.dispatchEvent(new Event(kind, { bubbles: true }));
			},
			selector,
			value,
		);
	}

	/** What has the focus: its text, or its id where it has none. */
	focused(): Promise<string> {
		return this.look(() => {
			const focus = document.activeElement;
			return focus?.textContent?.replace(/\s+/g, " ").trim() || focus?.id || focus?.tagName || "";
		});
	}

	back(): Promise<void> {
		return this.engine.back();
	}
}
