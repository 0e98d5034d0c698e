import { type FrontMatter, readFrontMatter, type Span } from "../../front-matter/front-matter.ts";
import { type TextSection, textSections } from "../../model/translation.ts";
import { type CollectionName, collections } from "../../schemas/index.ts";
import { isLanguage, type Language, originalLanguage } from "../../schemas/language.ts";
import { isTranslated, textsToTranslate } from "../../schemas/translation.ts";
import { pageAnchors } from "./anchors.ts";
import { type DecodedText, decode } from "./decode.ts";
import { sourceIds } from "./facts.ts";
import { type MarkdownBody, readBody } from "./markdown.ts";
import { type SchemaIssue, schemaIssues } from "./schema-issues.ts";

/** One file of the content folder. Everything is parsed lazily and once: when a rule first asks for it. */
export class SourceFile {
	/** From the content folder, with slashes: `cities/cork.md`. */
	readonly path: string;
	readonly bytes: Uint8Array;
	/** The language of its folder: `zh` in `zh/cities/cork.md`. */
	readonly language: Language;
	/** Whether it stands where the translation of an entry does. */
	readonly isTranslation: boolean;
	/** The collection that the file lies in, or the English file of a translation; none in a folder inside one, or elsewhere. */
	readonly collection: CollectionName | undefined;
	/** The file's name without its ending: the id of the entry and the end of its address. */
	readonly id: string;
	/** With its dot: `.md`. Empty where there is none. */
	readonly extension: string;
	readonly decoded: DecodedText;
	#frontMatter: FrontMatter | undefined | null = null;
	#body: MarkdownBody | undefined;
	#issues: SchemaIssue[] | undefined;
	#sections: TextSection[] | undefined;
	#lines: number[] | undefined;
	#anchors: readonly string[] | undefined | null = null;

	constructor(path: string, bytes: Uint8Array) {
		this.path = path;
		this.bytes = bytes;
		const steps = path.split("/");
		const [first] = steps;
		this.language = isLanguage(first) ? first : originalLanguage;
		this.isTranslation = this.language !== originalLanguage && steps.length === 3 && isTranslated(steps[1]!);
		const [folder = "", ...rest] = this.isTranslation ? steps.slice(1) : steps;
		this.collection = rest.length === 1 && Object.hasOwn(collections, folder) ? (folder as CollectionName) : undefined;
		const name = path.slice(path.lastIndexOf("/") + 1);
		const dot = name.lastIndexOf(".");
		this.extension = dot > 0 ? name.slice(dot) : "";
		this.id = dot > 0 ? name.slice(0, dot) : name;
		this.decoded = decode(bytes);
	}

	/** Whether it is a readable page of a collection, or a translation of one: the rules on texts look at no other file. */
	get isText(): boolean {
		return this.text !== undefined && this.collection !== undefined && this.extension === this.expectedExtension;
	}

	/** Whether it is a readable page of a collection, in the language in which its facts stand. */
	get isPage(): boolean {
		return this.isText && !this.isTranslation;
	}

	get expectedExtension(): string | undefined {
		return this.isTranslation ? ".md" : this.collection && collections[this.collection].extension;
	}

	/** The path of the English file of a translation, and of any other file its own: links start from there. */
	get originalPath(): string {
		const { collection, id } = this;
		return this.isTranslation ? `${collection}/${id}${collections[collection!].extension}` : this.path;
	}

	get text(): string | undefined {
		return this.decoded.text;
	}

	get frontMatter(): FrontMatter | undefined {
		if (this.#frontMatter === null) this.#frontMatter = this.isText ? readFrontMatter(this.text!) : undefined;
		return this.#frontMatter;
	}

	/** The facts as an object; empty where they cannot be read. */
	get data(): Record<string, unknown> {
		const data = this.frontMatter?.data;
		return typeof data === "object" && data !== null ? (data as Record<string, unknown>) : {};
	}

	/** The mistakes that the schema finds in the facts. */
	get issues(): SchemaIssue[] {
		const kind = this.isTranslation ? "translation" : this.collection;
		this.#issues ??= kind && this.frontMatter?.data !== undefined ? schemaIssues(kind, this.data) : [];
		return this.#issues;
	}

	/** The pieces of the page that are translated, each by itself. */
	get sections(): readonly TextSection[] {
		this.#sections ??=
			this.collection && isTranslated(this.collection)
				? textSections(textsToTranslate(this.collection, this.data), this.body.text)
				: [];
		return this.#sections;
	}

	/** The text below the facts; empty where they cannot be told from it. */
	get body(): MarkdownBody {
		if (!this.#body) {
			const start = this.frontMatter?.span.end ?? 0;
			// Without front matter the whole file might be facts.
			const text = this.frontMatter ? this.text!.slice(start) : "";
			this.#body = readBody(text, start, this.extension === ".mdx");
		}
		return this.#body;
	}

	/** The title of the entry with its country or date, for finding duplicates; nothing where it has no title. */
	get name(): string | undefined {
		return nameOf(this.data);
	}

	/** The fragments that a link into the page may have; nothing where its text cannot be parsed. */
	get anchors(): readonly string[] | undefined {
		if (this.#anchors === null) {
			const isReadable = this.isPage && !this.body.fault;
			this.#anchors = isReadable ? pageAnchors(this.body.headings, sourceIds(this.data)) : undefined;
		}
		return this.#anchors;
	}

	/** Line and column of an offset, both from 1. */
	placeOf(offset: number): { line: number; column: number } {
		this.#lines ??= [0, ...[...(this.text ?? "").matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length)];
		let [low, high] = [0, this.#lines.length - 1];
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.#lines[middle]! <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - this.#lines[low]! + 1 };
	}

	/** The text of the line at an offset, without its line end. */
	lineAround(offset: number): string {
		const { column } = this.placeOf(offset);
		const from = offset - column + 1;
		return /^[^\r\n]*/.exec(this.text!.slice(from))![0];
	}

	slice({ start, end }: Span): string {
		return this.text?.slice(start, end) ?? "";
	}
}

function nameOf({ name, title, country, date }: Record<string, unknown>): string | undefined {
	const heading = name ?? title;
	return typeof heading === "string" ? [heading, country, date].map((part) => part ?? "").join(" ") : undefined;
}
