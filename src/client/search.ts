// The search page: reads the question from the address, shows what is found, and writes each further question into the address.
//
// A page of our own, because Pagefind's component UI cannot do it here: it imports pagefind.js as a module, which no
// browser does from disk, and weighs 40 kB compressed with its engine not yet loaded.

import { filterKeys, queryOf, readAddress } from "./search/address.ts";
import { engine, TooOld } from "./search/engine.ts";
import { drawFilters, ticked } from "./search/filters.ts";
import { find, pagesOf, type Question, type SearchAnswer, type Sort } from "./search/find.ts";
import { moveByArrows } from "./search/keyboard.ts";
import type { SearchMessages } from "./search/messages.ts";
import { results } from "./search/results.ts";
import { onQueryChange, writeQuery } from "./shared/address.ts";
import { element, filled } from "./shared/elements.ts";
import { Unreadable } from "./shared/script-data.ts";

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const field = byId<HTMLInputElement>("q");
const form = field.form!;
/** Says how many results there are: the page's one live region. */
const status = byId("search-status");
const message = byId("search-message");
/** What the page says before anything is asked. */
const idle = [...message.childNodes];
const place = byId("search-results");
const choices = byId("search-choices");
const filters = byId("search-filters");
const sort = byId<HTMLSelectElement>("sort");
const texts: SearchMessages = JSON.parse(byId("search-texts").textContent);

/** How many results are shown at first, and how many more at a time. */
const [firstShown, moreShown] = [12, 24];

/** The question that stands. The address repeats it where the browser lets the page change that. */
let asked = readAddress();

type State = "idle" | "loading" | "done" | "empty" | "failed";

function show(state: State, said: string, ...explained: (Node | string)[]) {
	place.dataset["state"] = state;
	choices.hidden = !(state === "done" || (state === "empty" && hasChoices(asked)));
	if (state !== "loading") status.textContent = said;
	message.replaceChildren(...explained);
	message.hidden = false;
	if (state !== "done" && state !== "loading") place.replaceChildren();
}

const hasChoices = (question: Question) => filterKeys.some((key) => question.choices[key]!.length > 0);

/** A link to another question. */
const linkTo = (question: Question, text: string) => element("a", { href: `?${queryOf(question)}` }, text);
const paragraph = (...children: (Node | string)[]) => element("p", {}, ...children);

/** Words or questions to choose from, each a link. */
const chips = (question: Question, queries: readonly string[]) =>
	element(
		"ul",
		{ class: "tags" },
		...queries.map((query) => element("li", {}, linkTo({ ...question, query, asTyped: false }, query))),
	);

/** Puts a question once more. */
function againButton(question: Question): HTMLButtonElement {
	const again = element("button", { type: "button" }, texts.again);
	again.addEventListener("click", () => void answer(question));
	return again;
}

function explanation(question: Question, { corrected, near, without }: SearchAnswer): Node[] {
	return [
		...(corrected === undefined
			? []
			: [
					paragraph(
						element("strong", {}, filled(texts.corrected, { words: corrected })),
						" ",
						linkTo({ ...question, asTyped: true }, filled(texts.instead, { query: question.query })),
					),
				]),
		...(without.length > 0
			? [paragraph(filled(texts.without, { words: without.map((word) => `“${word}”`).join(", ") }))]
			: []),
		...(near.length > 0 ? [paragraph(texts.near), chips(question, near)] : []),
	];
}

/** Counts the questions put, so that a late answer to an earlier one is not shown. */
let latest = 0;

async function answer(question: Question): Promise<void> {
	const mine = ++latest;
	// Whoever pauses after a space goes on from there: the field keeps what is typed.
	if (field.value.trim() !== question.query) field.value = question.query;
	sort.value = question.sort;
	document.title = [question.query, document.title.split(" – ").slice(-1)[0]].filter(Boolean).join(" – ");
	if (question.query === "") return show("idle", "", ...idle);
	show("loading", "", paragraph(texts.loading));
	try {
		const found = await find(question);
		if (mine !== latest) return;
		const query = found.corrected ?? question.query;
		const explained = explanation(question, found);
		if (found.hits.length === 0) {
			const chosen = hasChoices(question);
			const said = filled(chosen ? texts.emptyChosen : texts.empty, { query });
			const clear = linkTo(
				{ ...question, choices: Object.fromEntries(filterKeys.map((key) => [key, []])) },
				texts.clear,
			);
			show("empty", said, ...explained, paragraph(chosen ? clear : texts.lists));
		} else {
			await showPages(found, question, firstShown, mine);
			if (mine !== latest) return;
			const count = found.hits.length;
			show("done", filled(count === 1 ? texts.one : texts.many, { n: String(count), query }), ...explained);
		}
		// The results first: counting asks the engine several times more.
		await new Promise((painted) => setTimeout(painted, 40));
		if (mine !== latest) return;
		const counts = await found.counts().catch(() => undefined);
		if (mine !== latest) return;
		if (counts) drawFilters(filters, counts, question.choices, texts);
		else filters.replaceChildren(paragraph(texts.uncounted));
	} catch (error) {
		if (mine !== latest) return;
		if (error instanceof TooOld) return show("failed", texts.tooOld, paragraph(texts.lists));
		const file = error instanceof Unreadable ? error.message : String(error);
		show("failed", filled(texts.failed, { file }), paragraph(texts.lists, " "), againButton(question));
	}
}

async function showPages(found: SearchAnswer, question: Question, count: number, mine: number): Promise<void> {
	const wanted = found.hits.slice(0, count);
	const pages = await pagesOf(wanted);
	if (mine !== latest) return;
	const shown: Node[] = results(pages, found.words, question.sort, texts);
	if (pages.length < wanted.length) {
		shown.unshift(element("p", { class: "caveat" }, texts.unread, " ", againButton(question)));
	}
	if (found.hits.length > count) {
		const more = element("button", { type: "button" }, texts.more);
		more.addEventListener("click", async () => {
			await showPages(found, question, count + moreShown, mine);
			// The first of the new results, so that the keyboard goes on where it was.
			place.querySelectorAll<HTMLElement>("h3 a")[count]?.focus();
		});
		shown.push(paragraph(more));
	}
	place.replaceChildren(...shown);
}

/** Puts a question to the engine, and into the address: as a step that Back undoes, or in place of the one before. */
function put(question: Question, how: "push" | "replace"): void {
	asked = question;
	writeQuery(queryOf(question), how);
	void answer(question);
}

// On a wide screen the filters stand beside the results; on a narrow one they would stand in front of them.
byId<HTMLDetailsElement>("search-narrow").open = matchMedia("(min-width: 56rem)").matches;

// Whoever enters the field is about to ask. What cannot be read is told with the answer.
field.addEventListener("focus", () => void engine().catch(() => undefined), { once: true });

let typing: ReturnType<typeof setTimeout> | undefined;
const typed = (): Question => ({ ...asked, query: field.value.trim(), asTyped: false });

function askSoon(): void {
	clearTimeout(typing);
	typing = setTimeout(() => put(typed(), "replace"), 300);
}
field.addEventListener("input", (event) => {
	clearTimeout(typing);
	// An input method is at work on the text, and would be cut off.
	if (!(event as InputEvent).isComposing) askSoon();
});
field.addEventListener("compositionend", askSoon);
form.addEventListener("submit", (event) => {
	event.preventDefault();
	clearTimeout(typing);
	put(typed(), "push");
});
choices.addEventListener("change", () => put({ ...asked, choices: ticked(filters), sort: sort.value as Sort }, "push"));
onQueryChange(() => {
	asked = readAddress();
	void answer(asked);
});
moveByArrows(field, place);
void answer(asked);
