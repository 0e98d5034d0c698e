import { shapeOf } from "../authoring/schema-introspection.ts";
import { translationStates } from "../check/read/sections.ts";
import type { SourceFile } from "../check/read/source-file.ts";
import { sentence } from "../check/wording.ts";
import { element } from "../client/shared/elements.ts";
import { setFrontMatter } from "../front-matter/edit.ts";
import { languages } from "../schemas/language.ts";
import { type TranslatedCollection, textsToTranslate, translation } from "../schemas/translation.ts";
import type { FormHost } from "./form-host.ts";
import { type FormPart, redraw, showAtFields } from "./form-part.ts";
import { type Section, sectionsOf, setHeading, setSection } from "./sections.ts";
import { Typing } from "./typing.ts";
import type { FileProblem } from "./workspace.ts";

/** What the form needs beside the page that it stands in. */
interface Marking {
	/** The author's day, `YYYY-MM-DD`. */
	today: string;
	/**
	 * Writes into a translation that some of its sections were made from the English text of today.
	 *
	 * @param isDue  chooses sections by their key and the hash that stands there by now
	 */
	mark(text: string, isDue: (key: string, hash: string | undefined) => boolean): string;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

const keyOrder = () => Object.keys(shapeOf(translation) ?? {});

/** The form of a translation: each English text with a field for it beside it, and how the two stand to each other. */
export class TranslationForm {
	readonly #root: HTMLElement;
	readonly #host: FormHost;
	readonly #marking: Marking;
	readonly #typing = new Typing();
	#parts: FormPart[] = [];
	#problems: readonly FileProblem[] = [];
	#shown = "";

	constructor(root: HTMLElement, host: FormHost, marking: Marking) {
		this.#root = root;
		this.#host = host;
		this.#marking = marking;
	}

	flush = (): void => this.#typing.flush();

	show(): void {
		this.#shown = this.#layout();
		this.#parts = [];
		const file = this.#host.file();
		const original = this.#host.original();
		redraw(this.#root, this.#typing, () =>
			!original || file.frontMatter?.data === undefined
				? [element("p", { class: "caveat" }, this.#host.words.broken)]
				: [...this.#texts(original), ...this.#sections(original), this.#checked()],
		);
		this.showProblems(this.#problems);
	}

	/** Not at once, since a field tells of its change before the focus has moved on to the next. */
	follow(): void {
		setTimeout(() => {
			if (this.#layout() !== this.#shown) this.show();
		});
	}

	showProblems(problems: readonly FileProblem[]): void {
		this.#problems = problems;
		const [file, original] = [this.#host.file(), this.#host.original()];
		const sections = sectionsOf(file, original);
		showAtFields(problems, this.#parts, { file, sections, messages: this.#host.messages });
	}

	/** What decides which fields there are, and what stands beside them. */
	#layout(): string {
		const [file, original] = [this.#host.file(), this.#host.original()];
		const keys = sectionsOf(file, original).map(({ key }) => key);
		return JSON.stringify([file.path, file.frontMatter?.data === undefined, [...this.#states()], keys]);
	}

	#states() {
		const original = this.#host.original();
		return original ? translationStates(this.#host.file(), original) : new Map<string, never>();
	}

	/** The texts of the front matter. */
	#texts(original: SourceFile): HTMLElement[] {
		const { words } = this.#host;
		const { data } = this.#host.file();
		const english = Object.entries(textsToTranslate(original.collection as TranslatedCollection, original.data));
		const rows = english.flatMap(([key, text]) => {
			if (text === undefined) return [];
			const control = this.#field(key, String(data[key] ?? ""), (typed) => this.#set(key, typed || undefined));
			return [this.#row(key, words.labels[key] ?? sentence(key), text, [control], { path: [key] })];
		});
		const { aliases } = original.data;
		if (!Array.isArray(aliases) || original.collection === "cities") return rows;
		// In commas of the language: those of Arabic and Chinese are others.
		const own = Array.isArray(data["aliases"]) ? data["aliases"].join(", ") : "";
		const control = this.#field("aliases", own, (typed) => {
			const list = typed.split(/[,،、，;；]/).map((word) => word.trim());
			const aliases = list.filter((word) => word !== "");
			this.#set("aliases", aliases.length > 0 ? aliases : undefined);
		});
		return [...rows, this.#row("aliases", words.otherWords, aliases.join(", "), [control], { path: ["aliases"] })];
	}

	/** The sections of the text. */
	#sections(original: SourceFile): HTMLElement[] {
		const english = new Map(sectionsOf(original, original).map((section) => [section.key, section]));
		return sectionsOf(this.#host.file(), original).map((section) =>
			this.#section(section, english.get(section.key), original),
		);
	}

	#section({ key, heading, due, text }: Section, english: Section | undefined, original: SourceFile): HTMLElement {
		const { words } = this.#host;
		const name = english?.heading?.text ?? heading?.text ?? words.lead;
		const body = element("textarea", { id: `f-section-${key}`, rows: "6" });
		body.value = text.replace(/\r\n?/g, "\n");
		const title = element("input", { id: `f-section-${key}-heading`, type: "text", autocomplete: "off" });
		title.value = heading?.text ?? "";
		const writeBody = () =>
			this.#change(setSection(this.#host.file(), key, body.value, original, title.value.trim()), key);
		this.#typing.listen(body, writeBody);
		if (!due && !heading) return this.#row(key, name, english?.text, [body], { section: key });
		this.#typing.listen(title, () => {
			const file = this.#host.file();
			// The heading may have come with the first words since the form was drawn.
			const isThere = sectionsOf(file, original).some((each) => each.key === key && each.heading);
			const anchor = due?.anchor ?? heading?.anchor ?? "";
			if (isThere) this.#change(setHeading(file, key, title.value, anchor, original), key);
			else writeBody();
		});
		const label = element("label", { for: title.id, class: "inner" }, words.heading);
		const isHeadingAlone = english?.text === "" && text === "";
		const controls = [label, title, ...(isHeadingAlone ? [] : [body])];
		return this.#row(key, name, english?.text, controls, { section: key });
	}

	#field(name: string, value: string, write: (typed: string) => void): HTMLTextAreaElement {
		const control = element("textarea", { id: `f-${name}`, rows: "3" });
		control.value = value;
		this.#typing.listen(control, () => write(control.value.replace(/\s*\n\s*/g, " ").trim()));
		return control;
	}

	/** An English text with what is written beside it, and how the two stand to each other. */
	#row(
		key: string,
		name: string,
		english: string | undefined,
		controls: readonly HTMLElement[],
		place: Omit<FormPart, "node">,
	): HTMLElement {
		const { words } = this.#host;
		const state = this.#states().get(key);
		const control = controls.at(-1) as Control;
		const { language } = this.#host.file();
		for (const each of controls) {
			if (each.localName === "label") continue;
			each.lang = languages[language].tag;
			each.dir = "auto";
		}
		control.setAttribute("aria-describedby", `${control.id}-english ${control.id}-problems`);
		const compared = element(
			"button",
			{ type: "button", class: "plain", id: `${control.id}-compared` },
			words.compared,
		);
		compared.addEventListener("click", () => {
			this.flush();
			this.#host.change(this.#marking.mark(this.#host.file().text!, (each) => each === key));
			document.getElementById(control.id)?.focus();
		});
		const node = element(
			"div",
			{ class: "field translated" },
			element("label", { for: control.id }, name),
			state !== undefined && element("p", { class: "state", "data-state": state }, words.states[state]),
			element("div", { class: "english", id: `${control.id}-english`, lang: "en", dir: "ltr" }, english ?? ""),
			element("div", { class: "controls" }, ...controls),
			state === "behind" && compared,
			element("div", { class: "field-problems", id: `${control.id}-problems` }),
		);
		this.#parts.push({ node, ...place });
		return node;
	}

	/** Whether a speaker of the language has compared the whole translation. */
	#checked(): HTMLElement {
		const { words, file } = this.#host;
		const box = element("input", { id: "f-checked", type: "checkbox", "aria-describedby": "f-checked-problems" });
		box.checked = file().data["checked"] !== undefined;
		box.addEventListener("change", () => {
			this.flush();
			this.#set("checked", box.checked ? this.#marking.today : undefined);
		});
		const label = element("label", { for: "f-checked" }, words.checked);
		const problems = element("div", { class: "field-problems", id: "f-checked-problems" });
		const node = element("div", { class: "field checked" }, box, label, problems);
		this.#parts.push({ node, path: ["checked"] });
		return node;
	}

	#set(key: string, value: unknown): void {
		const text = setFrontMatter(this.#host.file().text!, [key], value, keyOrder);
		if (text === undefined) this.#host.change(undefined);
		else this.#change(text, key);
	}

	/** Takes a new text. The first words of a section say from which English text they are. */
	#change(text: string, key: string): void {
		this.#host.change(this.#marking.mark(text, (each, hash) => each === key && hash === undefined));
	}
}
