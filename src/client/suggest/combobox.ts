// A combobox with a list of links: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. The focus stays in the field, and the
// arrow keys move through the list. Each option names its own kind, since screen readers seldom read the name of a group.

import type { KindWords } from "../../search/data-files.ts";
import { element, fillPlaceholders } from "../shared/elements.ts";

export interface ComboboxMessages {
	/** The name of the list. */
	label: string;
	/** Stands above options that are guesses. */
	guesses: string;
	/** The last option, which submits the form, or none such. `{query}` is the text. */
	submit?: string | undefined;
	/** Where there is no other option: for screen readers, and for all readers where there is none at all. */
	none: string;
}

export interface ComboboxOption {
	href: string;
	label: string;
	/** Stands behind the label, quietly. May be empty. */
	detail: string;
	/** What it is, and how many there are of it, for screen readers. Options of one kind share it. */
	kind: KindWords;
}

export interface ComboboxOptions {
	options: ComboboxOption[];
	/** Whether they are only similar to the text. */
	areGuesses: boolean;
}

/**
 * Turns a field into a combobox. Where the form can be submitted, the last option is always that; where it cannot, Enter takes
 * the first.
 *
 * @param optionsFor  the options for a text; `undefined` closes the list, where there is nothing to look for
 * @param choose  what is done with an option; by default its link is followed
 */
export function combobox(
	field: HTMLInputElement,
	messages: ComboboxMessages,
	optionsFor: (text: string) => Promise<ComboboxOptions> | undefined,
	choose: (option: ComboboxOption) => void = ({ href }) => {
		location.href = href;
	},
): void {
	const id = `${field.id}-suggestions`;
	const list = element("div", { id, class: "suggestions", role: "listbox", "aria-label": messages.label });
	const status = element("p", { class: "visually-hidden", role: "status" });
	field.parentElement!.append(list, status);
	field.setAttribute("role", "combobox");
	field.setAttribute("aria-autocomplete", "list");
	field.setAttribute("aria-controls", id);

	let options: ComboboxOption[] = [];
	/** The list's rows: the options, and the search for the text. */
	let rows: HTMLElement[] = [];
	/** The index of the selected row; -1 stands for the field. */
	let selected = -1;

	const setOpen = (open: boolean) => {
		list.hidden = !open;
		field.setAttribute("aria-expanded", String(open));
	};
	const select = (index: number) => {
		selected = index;
		for (const [i, row] of rows.entries()) row.setAttribute("aria-selected", String(i === index));
		const row = rows[index];
		if (!row) return field.removeAttribute("aria-activedescendant");
		field.setAttribute("aria-activedescendant", row.id);
		row.scrollIntoView({ block: "nearest" });
	};
	const close = () => {
		setOpen(false);
		select(-1);
		status.textContent = "";
	};
	const rowOf = (...content: (Node | string)[]) => element("div", { role: "option" }, ...content);
	const optionRow = ({ label, detail, kind }: ComboboxOption) => {
		const name = element("span", {}, element("bdi", {}, label));
		if (detail) name.append(" ", element("span", { class: "quiet" }, detail));
		const [kindName] = kind;
		return kindName ? rowOf(name, " ", element("span", { class: "quiet kind" }, kindName)) : rowOf(name);
	};
	const submitRow = (submit: string, text: string) => {
		const [before = "", after = ""] = submit.split("{query}");
		return rowOf(element("span", {}, before, element("bdi", {}, text), after));
	};
	const guessesOf = (found: readonly HTMLElement[]) => {
		const heading = element("div", { id: `${id}-guesses`, class: "quiet" }, messages.guesses);
		return element("div", { role: "group", "aria-labelledby": heading.id }, heading, ...found);
	};
	const draw = (text: string, areGuesses: boolean) => {
		const found = options.map(optionRow);
		const last = messages.submit === undefined ? [] : [submitRow(messages.submit, text)];
		rows = [...found, ...last];
		for (const [i, row] of rows.entries()) row.id = `${id}-${i}`;
		list.replaceChildren(...(areGuesses && found.length > 0 ? [guessesOf(found)] : found), ...last);
	};
	const countsOf = (kinds: readonly KindWords[]) =>
		[...new Set(kinds)].map((kind) => {
			const n = kinds.filter((each) => each === kind).length;
			const [, one, many] = kind;
			return fillPlaceholders(n === 1 ? one : many, { n: String(n) });
		});
	const update = async () => {
		const text = field.value;
		const pending = optionsFor(text);
		if (!pending) {
			rows = [];
			return close();
		}
		const found = await pending;
		if (text !== field.value || document.activeElement !== field) return;
		options = found.options;
		draw(text.trim(), found.areGuesses);
		select(-1);
		setOpen(rows.length > 0);
		status.classList.toggle("visually-hidden", rows.length > 0);
		const counts = countsOf(options.map(({ kind }) => kind)).join(", ");
		status.textContent = counts === "" ? messages.none : found.areGuesses ? `${messages.guesses} ${counts}` : counts;
	};
	const go = (index: number) => {
		const option = options[index];
		if (!option) return field.form!.submit();
		choose(option);
	};

	setOpen(false);
	field.addEventListener("input", (event) => {
		// An input method is left alone while it composes. The keyboards of phones compose every word, without one.
		if (!(event as InputEvent).isComposing || matchMedia("(pointer: coarse)").matches) void update();
	});
	field.addEventListener("compositionend", () => void update());
	field.addEventListener("blur", close);
	field.addEventListener("keydown", (event) => {
		if (event.isComposing) return;
		if (event.key === "Escape" && !list.hidden) {
			event.preventDefault();
			close();
		} else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && rows.length > 0) {
			event.preventDefault();
			setOpen(true);
			const step = event.key === "ArrowDown" ? 1 : -1;
			// The field is one place of the circle.
			const places = rows.length + 1;
			select(((selected + 1 + step + places) % places) - 1);
		} else if (event.key === "Enter" && (selected >= 0 || (messages.submit === undefined && rows.length > 0))) {
			event.preventDefault();
			go(Math.max(0, selected));
		} else if (/^(?:Home|End|ArrowLeft|ArrowRight)$/.test(event.key)) {
			// They move through the text, so that the field is meant.
			select(-1);
		}
	});
	// A press would move the focus out of the field and so close the list before its click.
	list.addEventListener("mousedown", (event) => event.preventDefault());
	list.addEventListener("click", ({ target }) => {
		const index = rows.findIndex((row) => row.contains(target as Node));
		if (index >= 0) go(index);
	});
	if (field.value) void update();
}
