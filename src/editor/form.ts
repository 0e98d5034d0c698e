import type * as z from "zod";
import { descriptionOf, elementOf, isOptional, schemaAt, shapeOf } from "../authoring/schema-introspection.ts";
import { sentence } from "../check/wording.ts";
import { element, fillPlaceholders } from "../client/shared/elements.ts";
import { setFrontMatter, withValue } from "../front-matter/edit.ts";
import type { KeyPath } from "../front-matter/front-matter.ts";
import { collections } from "../schemas/index.ts";
import { type FormField, fieldOf, formOf, initialValue, isAbsence, type References } from "./fields.ts";
import type { FormHost } from "./form-host.ts";
import { type FormPart, redraw, showAtFields, valueAt } from "./form-part.ts";
import { withCode } from "./messages.ts";
import { sectionFields } from "./section-form.ts";
import { sectionsOf } from "./sections.ts";
import { Typing } from "./typing.ts";
import type { FileProblem } from "./workspace.ts";

/** The shape of some data: what decides which fields there are, and not what stands in them. */
const shapeOfData = (value: unknown): unknown => {
	if (typeof value !== "object" || value === null) return 0;
	if (Array.isArray(value)) return value.every((each) => typeof each !== "object") ? 0 : value.map(shapeOfData);
	return Object.entries(value).flatMap(([key, inside]) =>
		typeof inside === "object" || key === "absent" ? [[key, shapeOfData(inside)]] : [],
	);
};

/** A number in digits that YAML reads as one and keeps. */
const isPlainNumber = (typed: string) => /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(typed) && String(Number(typed)) === typed;

/** The form of a file: a view of its text, made anew from the schema whenever the shape of the facts changes. */
export class Form {
	readonly #root: HTMLElement;
	readonly #host: FormHost;
	#parts: FormPart[] = [];
	#problems: readonly FileProblem[] = [];
	#shown = "";
	/** Which entries of lists are unfolded, by their ids. */
	readonly #unfolded = new Map<string, boolean>();
	readonly #typing = new Typing();

	constructor(root: HTMLElement, host: FormHost) {
		this.#root = root;
		this.#host = host;
	}

	/** Writes into the file what is typed and not yet written. */
	flush = (): void => this.#typing.flush();

	/** Shows the file anew. */
	show(): void {
		const { collection, frontMatter } = this.#host.file();
		this.#shown = this.#layout();
		this.#parts = [];
		redraw(this.#root, this.#typing, () =>
			!collection || frontMatter?.data === undefined
				? [element("p", { class: "caveat" }, this.#host.words.broken)]
				: [...this.#group(collections[collection].schema, []), ...this.#sections()],
		);
		this.showProblems(this.#problems);
	}

	/**
	 * Follows a change that came from a field: the fields stay, unless others are due. Not at once, since a field tells of its
	 * change before the focus has moved on to the next.
	 */
	follow(): void {
		setTimeout(() => {
			if (this.#layout() !== this.#shown) this.show();
		});
	}

	/** What decides which fields there are, and what they offer: the shape of the facts, the sources and the headings. */
	#layout(): string {
		const file = this.#host.file();
		const keys = sectionsOf(file).map(({ key }) => key);
		return JSON.stringify([
			file.path,
			file.frontMatter?.data === undefined,
			shapeOfData(file.data),
			this.#sources(),
			keys,
		]);
	}

	/** Puts each message to the field that it is about. */
	showProblems(problems: readonly FileProblem[]): void {
		this.#problems = problems;
		const file = this.#host.file();
		showAtFields(problems, this.#parts, { file, sections: sectionsOf(file), messages: this.#host.messages });
	}

	#id = (path: KeyPath) => `f-${path.join("-")}`;

	/** What the value at a path is called: the key as words, with a number for an entry of a list. */
	#label(path: KeyPath): string {
		const last = path.at(-1)!;
		if (typeof last === "number")
			return fillPlaceholders(this.#host.words.nth, { what: this.#label(path.slice(0, -1)), n: String(last + 1) });
		const words = last.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
		return this.#host.words.labels[last] ?? sentence(words);
	}

	/** The fields of an object, one below the other. */
	#group = (schema: z.ZodType, path: KeyPath): HTMLElement[] =>
		Object.entries(shapeOf(schema) ?? {}).map(([key, inner]) => this.#field(inner, [...path, key]));

	#field(schema: z.ZodType, path: KeyPath): HTMLElement {
		const field = fieldOf(schema, path);
		const value = valueAt(this.#host.file().data, path);
		if (field.kind === "other") return this.#fieldset(schema, path, [element("p", {}, this.#host.words.inFile)]);
		if (field.kind === "text") return this.#control(schema, path, this.#text(field, path, value));
		if (field.kind === "choice") {
			const options = this.#options(field.from, path);
			const select = this.#select(options, value, (chosen) => this.#set(path, chosen || undefined));
			return this.#control(schema, path, select);
		}
		if (field.kind === "choices") return this.#fieldset(schema, path, this.#choices(field, path, value));
		if (field.kind === "list") return this.#fieldset(schema, path, this.#list(schema, field.element, path, value));
		if (field.kind === "forms") return this.#fieldset(schema, path, this.#forms(schema, field.forms, path, value));
		const isMissing = value === undefined && isOptional(schema);
		const add = () => {
			this.#set(path, initialValue(schema));
			this.show();
			document.getElementById(this.#id(path))?.querySelector<HTMLElement>("input, select, textarea")?.focus();
		};
		return this.#fieldset(
			schema,
			path,
			isMissing ? [this.#adding(path, add)] : [...this.#group(schema, path), ...this.#removal(schema, path)],
		);
	}

	#part(node: HTMLElement, path: KeyPath): HTMLElement {
		node.append(element("div", { class: "field-problems", id: `${this.#id(path)}-problems` }));
		this.#parts.push({ node, path });
		return node;
	}

	#help(schema: z.ZodType, path: KeyPath): HTMLElement | false {
		const text = descriptionOf(schema) || descriptionOf(elementOf(schema) ?? schema);
		return text !== "" && element("small", { id: `${this.#id(path)}-help` }, ...withCode(text));
	}

	#name = (schema: z.ZodType, path: KeyPath) =>
		this.#label(path) + (isOptional(schema) ? ` ${this.#host.words.optional}` : "");

	/** A field with its label, its help and the place for messages. */
	#control(schema: z.ZodType, path: KeyPath, control: HTMLElement): HTMLElement {
		const id = this.#id(path);
		const help = this.#help(schema, path);
		control.id = id;
		control.setAttribute("aria-describedby", `${help ? `${id}-help ` : ""}${id}-problems`);
		if (!isOptional(schema)) control.setAttribute("aria-required", "true");
		const label = element("label", { for: id }, this.#name(schema, path));
		return this.#part(element("div", { class: "field" }, label, help, control), path);
	}

	#fieldset(schema: z.ZodType, path: KeyPath, children: HTMLElement[]): HTMLElement {
		const legend = element("legend", {}, this.#name(schema, path));
		const attributes = { class: "group", id: this.#id(path), tabindex: "-1" };
		return this.#part(element("fieldset", attributes, legend, this.#help(schema, path), ...children), path);
	}

	#text(field: FormField & { kind: "text" }, path: KeyPath, value: unknown): HTMLElement {
		const control = field.long
			? element("textarea", { rows: "3" })
			: element("input", { type: "text", autocomplete: "off", inputmode: field.number && "decimal" });
		control.value = String(value ?? "");
		this.#typing.listen(control, () => {
			const typed = control.value.replace(/\s*\n\s*/g, " ").trim();
			const next = field.number && isPlainNumber(typed) ? Number(typed) : typed;
			// An entry of a list stays, empty, until its button removes it.
			this.#set(path, next === "" && typeof path.at(-1) !== "number" ? undefined : next);
		});
		return control;
	}

	/** What may be chosen, each with what it is called. */
	#options(from: References | readonly string[], path: KeyPath): readonly (readonly [value: string, name: string])[] {
		if (typeof from === "string") return from === "sources" ? this.#sources() : this.#host.choices(from);
		if (path.at(-1) !== "country") return from.map((word) => [word, word]);
		const named = from.map((code): [string, string] => [code, `${this.#host.words.countries[code] ?? code} (${code})`]);
		return named.sort(([, a], [, b]) => a.localeCompare(b));
	}

	/** The sources that the file lists. */
	#sources(): [id: string, name: string][] {
		const { sources } = this.#host.file().data as { sources?: unknown };
		if (!Array.isArray(sources)) return [];
		return sources.flatMap((source) =>
			source?.id ? [[String(source.id), `${source.id}: ${source.title ?? ""}`]] : [],
		);
	}

	#select(options: readonly (readonly [string, string])[], value: unknown, choose: (value: string) => void) {
		const select = element("select");
		const now = String(value ?? "");
		const isKnown = now === "" || options.some(([each]) => each === now);
		const all = [["", this.#host.words.choose] as const, ...(isKnown ? [] : [[now, now] as const]), ...options];
		select.append(...all.map(([each, name]) => element("option", { value: each }, name)));
		select.value = now;
		select.addEventListener("change", () => {
			this.flush();
			choose(select.value);
		});
		return select;
	}

	/** A list of words or ids: one choice an entry, and an empty one behind them to add another. */
	#choices({ from, loneWord }: FormField & { kind: "choices" }, path: KeyPath, value: unknown): HTMLElement[] {
		const options = this.#options(from, path);
		const all: HTMLSelectElement[] = [];
		const holder = element("div", { class: "choices" });
		const append = (now: unknown) => {
			const select = this.#select(options, now, () => {
				const chosen = all.map((each) => each.value).filter(Boolean);
				this.#set(path, chosen.length === 0 ? undefined : loneWord && chosen.length === 1 ? chosen[0] : chosen);
				if (all.at(-1)!.value !== "") append("");
			});
			select.id = `${this.#id(path)}-${all.length}`;
			select.setAttribute("aria-label", this.#label([...path, all.length]));
			select.setAttribute("aria-describedby", `${this.#id(path)}-problems`);
			all.push(select);
			holder.append(select);
		};
		for (const now of [...[value ?? []].flat(), ""]) append(now);
		return [holder];
	}

	#list(schema: z.ZodType, item: z.ZodType, path: KeyPath, value: unknown): HTMLElement[] {
		const items = Array.isArray(value) ? value : [];
		const isGroup = shapeOf(item) !== undefined;
		const nodes = items.map((each, i) => {
			const place = [...path, i];
			const remove = this.#removing(place, () => {
				if (items.length > 1) this.#set(place, undefined);
				else this.#set(path, isOptional(schema) ? undefined : []);
				this.show();
				document.getElementById(this.#id(path))?.focus();
			});
			if (isGroup) return this.#item(item, place, each, remove);
			const field = this.#field(item, place);
			field.append(remove);
			return field;
		});
		const next = [...path, items.length];
		const add = () => {
			this.#unfolded.set(this.#id(next), true);
			this.#set(next, isGroup ? initialValue(item) : "");
			this.show();
			const part = this.#parts.find((each) => each.path?.join() === next.join());
			part?.node.querySelector<HTMLElement>("input, select, textarea")?.focus();
		};
		return [...nodes, this.#adding(path, add)];
	}

	/** An entry of a list of groups, folded to what it begins with. */
	#item(schema: z.ZodType, path: KeyPath, value: unknown, remove: HTMLElement): HTMLElement {
		const words = Object.values((value ?? {}) as object).filter((each) => typeof each !== "object");
		const title = words.slice(0, 2).join(", ");
		const summary = element(
			"summary",
			{ id: `${this.#id(path)}-summary` },
			this.#label(path),
			title !== "" && `: ${title}`,
		);
		const details = element("details", { class: "item" }, summary, ...this.#group(schema, path), remove);
		details.open = this.#unfolded.get(this.#id(path)) ?? title === "";
		details.addEventListener("toggle", () => this.#unfolded.set(this.#id(path), details.open));
		return this.#part(details, path);
	}

	/** A value of several forms, such as a figure or the reason why there is none. */
	#forms(schema: z.ZodType, forms: readonly z.ZodType[], path: KeyPath, value: unknown): HTMLElement[] {
		const { words } = this.#host;
		const name = (form: z.ZodType) => (isAbsence(form) ? words.absent : elementOf(form) ? words.list : words.figure);
		const now = formOf(forms, value);
		const options = forms.map((form, i) => [String(i), name(form)] as const);
		const select = this.#select(options, now < 0 ? "" : now, (chosen) => {
			this.#set(path, chosen === "" ? undefined : initialValue(forms[Number(chosen)]!));
			this.show();
		});
		select.id = `${this.#id(path)}-form`;
		select.setAttribute("aria-label", `${this.#label(path)}: ${words.form}`);
		const form = forms[now];
		if (!form) return [select];
		const inside = elementOf(form);
		return [select, ...(inside ? this.#list(schema, inside, path, value) : this.#group(form, path))];
	}

	/** A button of the form, after whose click everything that was typed before is in the file. */
	#button(text: string, act: () => void): HTMLButtonElement {
		const button = element("button", { type: "button", class: "plain" }, text);
		button.addEventListener("click", () => {
			this.flush();
			act();
		});
		return button;
	}

	#adding(path: KeyPath, act: () => void): HTMLElement {
		const button = this.#button(fillPlaceholders(this.#host.words.add, { what: this.#label(path) }), act);
		button.id = `${this.#id(path)}-add`;
		return button;
	}

	#removing(path: KeyPath, act: () => void): HTMLElement {
		const button = this.#button(fillPlaceholders(this.#host.words.remove, { what: this.#label(path) }), act);
		button.id = `${this.#id(path)}-remove`;
		return button;
	}

	#removal(schema: z.ZodType, path: KeyPath): HTMLElement[] {
		if (!isOptional(schema)) return [];
		const remove = () => {
			this.#set(path, undefined);
			this.show();
			document.getElementById(this.#id(path))?.focus();
		};
		return [this.#removing(path, remove)];
	}

	/** Sets a value in the file. */
	#set(path: KeyPath, value: unknown): void {
		const { text, data, collection } = this.#host.file();
		const before = valueAt(data, path);
		if (before === value) return;
		const next = withValue(data, path, value);
		const { schema } = collections[collection!];
		const order = (at: KeyPath) => Object.keys(shapeOf(schemaAt(schema, at, next) ?? schema) ?? {});
		this.#host.change(setFrontMatter(text!, path, value, order));
	}

	#sections = (): HTMLElement[] =>
		sectionFields({
			host: this.#host,
			typing: this.#typing,
			show: () => this.show(),
			sources: this.#sources(),
			register: (node, section) => this.#parts.push({ node, section }),
		});
}
