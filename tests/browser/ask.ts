import type { Page } from "playwright-core";

export interface Shown {
	/** What the search page says of itself: `done`, `empty` or `failed`. */
	state: string;
	/** The files of the first results from the site's root, in the order of the page. */
	first: string[];
	/** What it says it has searched for, if that is not what was typed. */
	message: string;
}

/**
 * Puts questions to a search page that is open, one after the other, as Back and Forward do: by the address.
 *
 * @param queries  what is typed
 * @param root  the address of the site's root
 */
export const ask = (page: Page, queries: readonly string[], root: string): Promise<Shown[]> =>
	page.evaluate(
		async ([queries, root]) => {
			const place = document.querySelector<HTMLElement>("#search-results")!;
			const shown = [];
			for (const query of queries) {
				history.replaceState(null, "", `?q=${encodeURIComponent(query)}`);
				dispatchEvent(new PopStateEvent("popstate"));
				const start = Date.now();
				while (place.dataset["state"] === "loading") {
					await new Promise((done) => setTimeout(done, 3));
					if (Date.now() - start > 15_000) break;
				}
				const links = [...place.querySelectorAll<HTMLAnchorElement>("li")]
					.slice(0, 10)
					.map((li) => li.querySelector("a")!);
				shown.push({
					state: place.dataset["state"] ?? "",
					first: links.map(({ href }) => decodeURIComponent(href.slice(root.length))),
					message: document.querySelector("#search-message")?.textContent ?? "",
				});
			}
			return shown;
		},
		[queries, root] as const,
	);
