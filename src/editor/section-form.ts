import { asSlug } from "../check/slug.ts";
import { element, fillPlaceholders } from "../client/shared/elements.ts";
import type { FormHost } from "./form-host.ts";
import { dueHeadings, type Section, sectionsOf, setHeading, setSection } from "./sections.ts";
import type { Typing } from "./typing.ts";

/** What the fields of the text need of the form that they stand in. */
export interface SectionFormHost {
	host: FormHost;
	typing: Typing;
	/** Shows the form anew. */
	show(): void;
	sources: readonly [id: string, name: string][];
	register(node: HTMLElement, section: string): void;
}

/** The fields for the text below the facts: one a heading, each with a choice of sources to cite. */
export function sectionFields(form: SectionFormHost): HTMLElement[] {
	const file = form.host.file();
	const { words } = form.host;
	const title = element("h2", { id: "f-text" }, words.text);
	const fields = sectionsOf(file).map((section) => sectionField(form, section));
	return [title, ...fields, ...(dueHeadings(file).length === 0 || file.body.text.trim() ? [newSection(form)] : [])];
}

function sectionField(form: SectionFormHost, section: Section): HTMLElement {
	const { words } = form.host;
	const { key, due, heading } = section;
	const id = `f-section-${key.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")}`;
	const name = due?.text ?? heading?.text ?? words.lead;
	const text = element("textarea", { id, rows: section.text === "" ? "3" : "8", "aria-describedby": `${id}-problems` });
	text.value = section.text.replace(/\r\n?/g, "\n");
	form.typing.listen(text, () => form.host.change(setSection(form.host.file(), key, text.value)));
	const node = element(
		"div",
		{ class: "field section" },
		element("label", { for: id }, name),
		...(heading && !due ? ownHeading(form, section, id) : []),
		text,
		form.sources.length > 0 && citing(form, text, id),
		element("div", { class: "field-problems", id: `${id}-problems` }),
	);
	form.register(node, key);
	return node;
}

/** The words and the anchor of a heading that is the author's own. */
function ownHeading({ host, typing }: SectionFormHost, { key, heading }: Section, id: string): HTMLElement[] {
	const field = (name: string, value: string, label: string) => {
		const input = element("input", { id: `${id}-${name}`, type: "text", autocomplete: "off" });
		input.value = value;
		return [input, element("label", { for: `${id}-${name}`, class: "inner" }, label)] as const;
	};
	const [text, textLabel] = field("heading", heading!.text, host.words.heading);
	const [anchor, anchorLabel] = field("anchor", heading!.anchor ?? "", host.words.anchor);
	const write = () => host.change(setHeading(host.file(), key, text.value, anchor.value.trim()));
	for (const input of [text, anchor]) typing.listen(input, write);
	return [textLabel, text, anchorLabel, anchor];
}

/** Puts the mark of a source where the cursor stands. */
function citing({ host, typing, sources }: SectionFormHost, text: HTMLTextAreaElement, id: string): HTMLElement {
	const { words } = host;
	const select = element(
		"select",
		{ id: `${id}-cite`, "aria-label": words.cite },
		...sources.map(([source, name]) => element("option", { value: source }, name)),
	);
	const button = element("button", { type: "button", class: "plain", id: `${id}-cite-here` }, words.citeHere);
	button.addEventListener("click", () => {
		const mark = `[^${select.value}]`;
		text.setRangeText(mark, text.selectionStart, text.selectionEnd, "end");
		text.dispatchEvent(new Event("input"));
		typing.flush();
		document.getElementById(id)?.focus();
	});
	return element("p", { class: "citing" }, select, button);
}

/** Adds a heading with its anchor at the end of the text. */
function newSection({ host, typing, show }: SectionFormHost): HTMLElement {
	const { words } = host;
	const input = element("input", { id: "f-new-section", type: "text", autocomplete: "off" });
	const button = element(
		"button",
		{ type: "button", class: "plain", id: "f-new-section-add" },
		fillPlaceholders(words.add, { what: words.section }),
	);
	const add = () => {
		typing.flush();
		if (input.value.trim() === "") return;
		const anchor = asSlug(input.value).split("-").slice(0, 4).join("-");
		const own = host.file().collection === "cities" ? "" : anchor;
		host.change(setHeading(host.file(), undefined, input.value, own));
		show();
		const fields = document.querySelectorAll<HTMLElement>(".field.section > textarea");
		fields[fields.length - 1]?.focus();
	};
	button.addEventListener("click", add);
	input.addEventListener("keydown", (event) => {
		if (event.key === "Enter") add();
	});
	return element(
		"div",
		{ class: "field" },
		element("label", { for: "f-new-section" }, words.newSection),
		input,
		button,
	);
}
