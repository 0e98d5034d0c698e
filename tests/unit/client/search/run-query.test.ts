import { expect, test } from "vitest";
import { queryRunner, type SearchView } from "../../../../src/client/search/run-query.ts";
import { UnreadableFile } from "../../../../src/client/shared/errors.ts";
import { type FakePage, fakeBackend, query } from "./fake-pagefind.ts";

const pages: FakePage[] = Array.from({ length: 15 }, (_, i) => ({
	id: `${i}`,
	title: `Page ${i}`,
	text: "word",
	filters: { kind: ["city"] },
}));

/** A view that writes down what it is asked to draw. */
function recorder() {
	const drawn: string[] = [];
	const buttons: Record<"retry" | "more", (() => void) | undefined> = { retry: undefined, more: undefined };
	const view: SearchView = {
		idle: () => drawn.push("idle"),
		loading: () => drawn.push("loading"),
		failed: (error, retry) => {
			drawn.push(`failed: ${(error as Error).message}`);
			buttons.retry = retry;
		},
		answered: ({ text }, { hits }) => drawn.push(`${hits.length} for ${text}`),
		results: (_, __, shown, retry, more) => {
			drawn.push(`${shown.length} results`);
			Object.assign(buttons, { retry, more });
		},
		focusResult: (index) => drawn.push(`focus ${index}`),
		filters: (_, counts) => drawn.push(counts ? "filters" : "no filters"),
	};
	return { view, drawn, buttons };
}

const nothing = () => undefined;

test("a query is drawn as loading, then its results, its status and last its filters", async () => {
	const { view, drawn, buttons } = recorder();
	await queryRunner(view, fakeBackend(pages), nothing, nothing)(query("word"));
	expect(drawn).toEqual(["loading", "12 results", "15 for word", "filters"]);
	expect(buttons.retry).toBeUndefined();
});

test("more results are drawn on demand, and the first of them gets the focus", async () => {
	const { view, drawn, buttons } = recorder();
	await queryRunner(view, fakeBackend(pages), nothing, nothing)(query("word"));
	buttons.more!();
	await expect.poll(() => drawn.slice(-2)).toEqual(["15 results", "focus 12"]);
	expect(buttons.more).toBeUndefined();
});

test("as many results are drawn as before, where the reader comes back to a query", async () => {
	const { view, drawn, buttons } = recorder();
	const counts: number[] = [];
	await queryRunner(view, fakeBackend(pages), nothing, (count) => counts.push(count))(query("word"), 14);
	expect(drawn[1]).toBe("14 results");
	buttons.more!();
	await expect.poll(() => drawn.slice(-2)).toEqual(["15 results", "focus 14"]);
	expect(counts).toEqual([14, 38]);
});

test("an empty query asks nothing", async () => {
	const { view, drawn } = recorder();
	await queryRunner(view, fakeBackend(pages), nothing, nothing)(query(""));
	expect(drawn).toEqual(["idle"]);
});

test("a late answer to an earlier query is dropped", async () => {
	const { view, drawn } = recorder();
	const run = queryRunner(view, fakeBackend(pages), nothing, nothing);
	await Promise.all([run(query("page")), run(query("word"))]);
	expect(drawn).toEqual(["loading", "loading", "12 results", "15 for word", "filters"]);
});

test("a failure is drawn with a way to load the page anew for its query", async () => {
	const { view, drawn, buttons } = recorder();
	const reloaded: string[] = [];
	const failing = {
		...fakeBackend(pages),
		pagefind: () => Promise.reject(new UnreadableFile("a.pf_meta")),
	};
	await queryRunner(view, failing, ({ text }) => reloaded.push(text), nothing)(query("word"));
	expect(drawn).toEqual(["loading", "failed: a.pf_meta"]);
	buttons.retry!();
	expect(reloaded).toEqual(["word"]);
});

test("results that cannot be read are left out, with a way to try again", async () => {
	const { view, drawn, buttons } = recorder();
	const damaged = pages.map((page, i) => (i === 1 ? { ...page, unreadable: new Error("gone") } : page));
	await queryRunner(view, fakeBackend(damaged), nothing, nothing)(query("word"));
	expect(drawn[1]).toBe("11 results");
	expect(buttons.retry).toBeDefined();
});

test("filters that cannot be counted cost nothing else", async () => {
	const { view, drawn } = recorder();
	const failures: UnreadableFile[] = [];
	const backend = fakeBackend(pages, { failures });
	const pagefind = await backend.pagefind();
	const run = queryRunner(
		view,
		{
			...backend,
			pagefind: async () => ({
				...pagefind,
				filters: async () => {
					failures.push(new UnreadableFile("a.pf_filter"));
					return {};
				},
			}),
		},
		nothing,
		nothing,
	);
	await run(query("word"));
	expect(drawn).toEqual(["loading", "12 results", "15 for word", "no filters"]);
});
