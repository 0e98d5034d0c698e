import { type Group, isGroup } from "../check/read/facts.ts";
import { schemeOf, targetOf } from "../check/read/links.ts";
import type { SourceFile } from "../check/read/source-file.ts";
import { element, fillPlaceholders } from "../client/shared/elements.ts";
import { pageOf } from "../schemas/index.ts";
import { languages } from "../schemas/language.ts";
import { amount } from "../words/figure.ts";
import * as format from "../words/format.ts";
import { viewOf } from "./markdown-view.ts";
import type { EditorWords } from "./words.ts";
import type { Workspace } from "./workspace.ts";

const listOf = (value: unknown): Group[] => (Array.isArray(value) ? value.filter(isGroup) : []);
const text = (value: unknown) => (typeof value === "string" || typeof value === "number" ? String(value) : "");

/** The page as it will be, in the layout and the words of the site. What the file lacks or has wrong is left out. */
export class Preview {
	readonly #words: EditorWords;
	readonly #locale = document.documentElement.lang;

	constructor(words: EditorWords) {
		this.#words = words;
	}

	show(root: HTMLElement, file: SourceFile, workspace: Workspace): void {
		const { body, language, isTranslation } = file;
		// A translation holds texts alone: facts and sources are those of its English file.
		const data = { ...workspace.original(file)?.data, ...file.data };
		const sources = listOf(data["sources"]);
		const number = (id: string) => sources.findIndex((source) => source["id"] === id) + 1 || undefined;
		const names = listOf(data["names"]).map((name) =>
			element("span", { class: "native", lang: text(name["lang"]), dir: "auto" }, text(name["text"])),
		);
		const heading = element("h1", {}, text(data["name"] ?? data["title"]), ...names.flatMap((name) => [" ", name]));
		const [tagline, lead] = [text(data["tagline"]), text(data["summary"] ?? data["description"])];
		const tree = body.nodes.filter(({ parent }) => parent.type === "root").map(({ node }) => node);
		const address = (written: string) => addressOf(written, file);
		root.replaceChildren(
			element(
				"article",
				{
					class: file.collection === "interviews" ? "interview" : "city",
					lang: isTranslation && languages[language].tag,
					dir: isTranslation && "auto",
				},
				element(
					"header",
					{},
					heading,
					tagline !== "" && element("p", { class: "tagline" }, tagline),
					lead !== "" && element("p", { class: "lead" }, lead),
				),
				this.#infobox(data, number),
				element(
					"div",
					{ class: "text" },
					element("div", { class: "prose" }, ...viewOf(tree, { address, number, has: (path) => workspace.has(path) })),
					sources.length > 0 && this.#sources(sources),
				),
			),
		);
	}

	/** The facts at the side: figures, people, awards and whatever else names a source. */
	#infobox(data: Group, number: (id: string) => number | undefined): HTMLElement | false {
		const cites = (source: unknown) =>
			[source ?? []].flat().map((id) => element("sup", { class: "cite" }, String(number(String(id)) ?? "?")));
		const rows = Object.entries(isGroup(data["facts"]) ? data["facts"] : {}).flatMap(([id, figure]) =>
			isGroup(figure) ? this.#figure(id, figure, cites) : [],
		);
		const people = listOf(data["people"] ?? data["speakers"]).flatMap((person) => [
			element("dt", {}, text(person["title"] ?? person["role"] ?? person["office"])),
			element(
				"dd",
				{},
				text(person["name"]),
				...cites(person["source"]),
				note(person["organisation"] ?? person["note"]),
			),
		]);
		const awards = listOf(data["awards"]).map((award) =>
			element("dd", {}, text(award["year"]), ...cites(award["source"])),
		);
		const title = awards.length > 0 && element("dt", {}, this.#words.awards);
		const list = element("dl", { class: "figures" }, ...rows, title, ...awards, ...people);
		return list.childElementCount > 0 && element("aside", { class: "infobox" }, list);
	}

	#figure(id: string, figure: Group, cites: (source: unknown) => HTMLElement[]): HTMLElement[] {
		const { preview, labels } = this.#words;
		const term = element("dt", {}, labels[id] ?? id);
		if ("absent" in figure) {
			const absent = preview.absent[text(figure["absent"])] ?? text(figure["absent"]);
			return [
				term,
				element(
					"dd",
					{},
					element("span", { class: "absent" }, absent),
					...cites(figure["source"]),
					note(figure["note"]),
				),
			];
		}
		const statements = [figure, ...listOf(figure["also"])].map((statement, i) =>
			element(
				"dd",
				{ class: i > 0 && "also" },
				element("span", { class: "amount" }, this.#amount(statement, id === "memberSince")),
				...cites(statement["source"]),
				note([text(statement["year"]), text(statement["note"])].filter(Boolean).join(". ")),
			),
		);
		return [term, ...statements];
	}

	#amount(statement: Group, isYear: boolean): string {
		const { preview } = this.#words;
		const fill = (message: string) => (n: string) => fillPlaceholders(message, { n });
		const units = Object.fromEntries(Object.entries(preview.units).map(([unit, message]) => [unit, fill(message)]));
		const between = (from: string, to: string) => fillPlaceholders(preview.between, { from, to });
		const words = { ...preview, units, between, moreThan: fill(preview.moreThan), lessThan: fill(preview.lessThan) };
		try {
			const unit = isYear ? "year" : text(statement["unit"]);
			return amount({ ...statement, unit } as Parameters<typeof amount>[0], words as never, this.#locale);
		} catch {
			// A currency that does not exist, or text in the place of a number: the checker says so.
			return text(statement["value"]);
		}
	}

	#sources(sources: readonly Group[]): HTMLElement {
		return element(
			"section",
			{ class: "sources" },
			element("h2", {}, this.#words.preview.sources),
			element(
				"ol",
				{},
				...sources.map((source) => {
					const url = text(source["url"]);
					const isWeb = /^https?:\/\//.test(url);
					const title = isWeb
						? element("a", { href: url, target: "_blank", rel: "noopener" }, text(source["title"]))
						: element("cite", {}, text(source["title"]));
					const date = text(source["date"]);
					const dated = /^\d{4}(?:-\d\d){0,2}$/.test(date) ? format.date(date, this.#locale) : date;
					return element("li", {}, title, `. ${[text(source["publisher"]), dated].filter(Boolean).join(", ")}.`);
				}),
			),
		);
	}
}

const note = (value: unknown) => text(value) !== "" && element("small", {}, text(value));

/** The address from the editor page of what an author's link names. */
function addressOf(written: string, from: SourceFile): string | undefined {
	const scheme = schemeOf(written);
	if (scheme) return /^(?:https?|mailto)$/.test(scheme) ? written : undefined;
	const { file, page, fragment } = targetOf(written, from);
	const [, folder = "", name = ""] = /^([a-z]+)\/([^/]+)\.mdx?$/.exec(file ?? "") ?? [];
	const target = page ?? (folder ? pageOf(folder as Parameters<typeof pageOf>[0], name) : file);
	return /^[\\/]|^\.\./.test(target ?? "") ? undefined : `${target}${fragment && `#${fragment}`}`;
}
