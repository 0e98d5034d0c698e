// A combobox with a list of links: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. The focus stays in the field, and the
// arrow keys move through the list.

import { element, fillPlaceholders } from "../shared/elements.ts";

export interface ComboboxMessages {
	/** The name of the list. */
	label: string;
	/** How many options there are, for screen readers. `{n}` is the number. */
	one: string;
	many: string;
	none: string;
}

export interface ComboboxOption {
	href: string;
	label: string;
	/** Stands behind the label, quietly. */
	detail: string;
}

/**
 * Turns a search field into a combobox.
 *
 * @param optionsFor  the options for a text; `undefined` closes the list, where there is nothing to look for
 */
export function combobox(
	field: HTMLInputElement,
	messages: ComboboxMessages,
	optionsFor: (text: string) => Promise<ComboboxOption[]> | undefined,
): void {
	const list = element("ul", {
		id: `${field.id}-cities`,
		class: "suggestions",
		role: "listbox",
		"aria-label": messages.label,
		hidden: "",
	});
	const status = element("p", { class: "visually-hidden", role: "status" });
	field.form!.append(list, status);
	field.setAttribute("role", "combobox");
	field.setAttribute("aria-autocomplete", "list");
	field.setAttribute("aria-controls", list.id);

	let options: ComboboxOption[] = [];
	/** The index of the selected option; -1 stands for the field. */
	let selected = -1;

	const setOpen = (open: boolean) => {
		list.hidden = !open;
		field.setAttribute("aria-expanded", String(open));
	};
	const select = (index: number) => {
		selected = index;
		for (const [i, option] of [...list.children].entries()) option.setAttribute("aria-selected", String(i === index));
		const option = list.children[index];
		if (!option) return field.removeAttribute("aria-activedescendant");
		field.setAttribute("aria-activedescendant", option.id);
		option.scrollIntoView({ block: "nearest" });
	};
	const close = () => {
		setOpen(false);
		select(-1);
		status.textContent = "";
	};
	const update = async () => {
		const text = field.value;
		const pending = optionsFor(text);
		if (!pending) return close();
		const found = await pending;
		if (text !== field.value || document.activeElement !== field) return;
		options = found;
		list.replaceChildren(
			...options.map(({ label, detail }, i) =>
				element(
					"li",
					{ id: `${list.id}-${i}`, role: "option", "aria-selected": "false" },
					label,
					" ",
					element("span", { class: "quiet" }, detail),
				),
			),
		);
		select(-1);
		setOpen(options.length > 0);
		const message = options.length === 0 ? messages.none : options.length === 1 ? messages.one : messages.many;
		status.textContent = fillPlaceholders(message, { n: String(options.length) });
	};

	setOpen(false);
	field.addEventListener("input", () => void update());
	field.addEventListener("blur", close);
	field.addEventListener("keydown", (event) => {
		if (event.isComposing) return;
		if (event.key === "Escape" && !list.hidden) {
			event.preventDefault();
			close();
		} else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && options.length > 0 && field.value !== "") {
			event.preventDefault();
			if (list.hidden) setOpen(true);
			const step = event.key === "ArrowDown" ? 1 : -1;
			// The field is one place of the circle.
			const places = options.length + 1;
			select(((selected + 1 + step + places) % places) - 1);
		} else if (event.key === "Enter" && selected >= 0) {
			event.preventDefault();
			location.href = options[selected]!.href;
		}
	});
	// A press would move the focus out of the field and so close the list before its click.
	list.addEventListener("mousedown", (event) => event.preventDefault());
	list.addEventListener("click", ({ target }) => {
		const index = [...list.children].findIndex((option) => option.contains(target as Node));
		if (index >= 0) location.href = options[index]!.href;
	});
	if (field.value) void update();
}
