import type { Browser } from "playwright-core";
import { expect } from "vitest";
import type { ShownAnswer } from "../golden/questions.ts";
import { visit } from "./harness.ts";

export interface Shown extends ShownAnswer {
	/** What the search page says of itself: `done`, `empty` or `failed`. */
	state: string;
}

/** Runs in the page. It may use nothing from outside itself. */
async function askInPage(queries: readonly string[]): Promise<Shown[]> {
	const place = document.querySelector<HTMLElement>("#search-results")!;
	const message = document.querySelector<HTMLElement>("#search-message")!;
	const english = document.querySelector<HTMLElement>("#search-english");
	const root = new URL(".", location.href).href;
	const englishRoot = english ? new URL("..", location.href).href : root;
	const shown: Shown[] = [];
	for (const query of queries) {
		// WebKit lets a page change its address a hundred times in ten seconds, and then throws.
		for (let changed = false; !changed; ) {
			try {
				history.replaceState(null, "", `?q=${encodeURIComponent(query)}`);
				changed = true;
			} catch {
				await new Promise((done) => setTimeout(done, 500));
			}
		}
		dispatchEvent(new PopStateEvent("popstate"));
		const loaded = async (element: HTMLElement) => {
			const start = Date.now();
			// The first query of a language starts an engine, which takes WebKit long on a busy machine.
			while (element.dataset["state"] === "loading" && Date.now() - start < 60_000) {
				await new Promise((done) => setTimeout(done, 2));
			}
		};
		const linksIn = (element: HTMLElement | null) =>
			[...(element?.querySelectorAll("li") ?? [])].slice(0, 10).map((li) => li.querySelector("a")!);
		await loaded(place);
		if (english) {
			if (english.dataset["state"] === "offered") english.querySelector("button")!.click();
			await loaded(english);
		}
		shown.push({
			state: place.dataset["state"] ?? "",
			first: linksIn(place).map(({ href }) => decodeURIComponent(href.slice(root.length))),
			english: linksIn(english).map(({ href }) => decodeURIComponent(href.slice(englishRoot.length))),
			said: [
				message.textContent,
				...[...message.querySelectorAll("a")].map(({ href }) => href.slice(root.length)),
			].join(" "),
		});
	}
	return shown;
}

/**
 * Puts questions to a search page that is open, one after the other, as Back and Forward do: by the address.
 *
 * @param evaluate  runs an expression in the page and waits for its value
 * @param queries  what is typed
 */
export async function ask(
	evaluate: (expression: string) => Promise<unknown>,
	queries: readonly string[],
): Promise<Shown[]> {
	const answers: Shown[] = [];
	// In parts, so that no engine's limit on one script's time is met.
	for (let i = 0; i < queries.length; i += 20) {
		const part = JSON.stringify(queries.slice(i, i + 20));
		answers.push(...((await evaluate(`(${askInPage.toString()})(${part})`)) as Shown[]));
	}
	return answers;
}

/** Asks in Chromium, in a page of its own, in which nothing may go wrong. */
export async function askChromium(browser: Browser, root: string, queries: readonly string[]): Promise<Shown[]> {
	const { page, problems, close } = await visit(browser, `${root}search.html`);
	const answers = await ask((expression) => page.evaluate(expression), queries);
	await close();
	expect(problems).toEqual([]);
	return answers;
}
