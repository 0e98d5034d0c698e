import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cityHeadings } from "../schemas/city.ts";
import { isLanguage } from "../schemas/language.ts";
import { ContentFolder } from "./read/content.ts";
import { symbolicLink } from "./read/decode.ts";
import { headingLine } from "./read/headings.ts";
import { siteRoutes } from "./read/read-content.ts";
import { SourceFile } from "./read/source-file.ts";
import type { Example } from "./rule.ts";

const folder = join(import.meta.dirname, "example-content");

/** The date against which the example content is checked, so that its dates never age. */
export const exampleDay = "2026-06-30";

/** Puts a paragraph of the example's profile under each heading of the network. The last one takes what is left. */
function withHeadings(page: string): string {
	const [front, profile] = page.split(/(?<=\n---\n)\n/) as [string, string];
	const paragraphs = profile.trimEnd().split("\n\n");
	const sections = cityHeadings.filter(({ depth }, i) => depth >= (cityHeadings[i + 1]?.depth ?? 0));
	const textOf = (rank: number) =>
		rank === sections.length - 1 ? paragraphs.slice(rank) : paragraphs.slice(rank, rank + 1);
	const lines = cityHeadings.flatMap((heading) => {
		const rank = sections.indexOf(heading);
		return [headingLine(heading), ...(rank < 0 ? [] : textOf(rank))];
	});
	return `${front}\n${lines.join("\n\n")}\n`;
}

const isTranslated = (path: string) => isLanguage(path.split("/")[0]);

/** The example content with its translations. */
const exampleFiles: ReadonlyMap<string, Uint8Array> = new Map(
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			const bytes = readFileSync(path);
			const name = path.slice(folder.length + 1).replaceAll("\\", "/");
			return [name, name.startsWith("cities/") ? Buffer.from(withHeadings(bytes.toString())) : bytes];
		}),
);

/** A small content folder without a mistake, as paths and bytes. The examples of the rules and the tests are made of it. */
export const exampleContent: ReadonlyMap<string, Uint8Array> = new Map(
	[...exampleFiles].filter(([path]) => !isTranslated(path)),
);

/** The same in two languages. */
export const translatedContent: ReadonlyMap<string, Uint8Array> = exampleFiles;

/** The text of a file of the example content. */
export const exampleText = (path: string): string => Buffer.from(exampleFiles.get(path)!).toString();

/** A content folder in memory. */
export const contentFrom = (files: ReadonlyMap<string, Uint8Array>, today = exampleDay) =>
	new ContentFolder(
		[...files].sort().map(([path, bytes]) => new SourceFile(path, bytes)),
		today,
		siteRoutes(),
	);

/** The example content with the mistake of a rule in it, and the path of the file that has it. */
export function withMistake(example: Example): { files: Map<string, Uint8Array>; path: string } {
	const { file, renamed, besideOriginal: kept, stored } = example;
	const files = new Map(isTranslated(file) ? translatedContent : exampleContent);
	const path = renamed ?? file;
	const bytes = stored === "not-at-all" ? undefined : encodeAs(stored, mistakenText(example), exampleFiles.get(file)!);
	if (!kept) files.delete(file);
	if (bytes) files.set(path, bytes);
	return { files, path };
}

/** The text of a file with a mistake in it; nothing where only its name or its bytes are wrong. */
function mistakenText({ file, right, wrong }: Example): string | undefined {
	if (wrong === undefined) return undefined;
	if (right === undefined) return wrong;
	const text = exampleText(file);
	if (!text.includes(right)) throw new Error(`"${right}" does not stand in src/check/example-content/${file}.`);
	return text.replace(right, () => wrong);
}

function encodeAs(stored: Example["stored"], text: string | undefined, bytes: Uint8Array): Uint8Array {
	if (stored === "link") return symbolicLink;
	const plain = text === undefined ? bytes : Buffer.from(text);
	if (stored === "enormous") {
		// Where a PNG file says its width and height.
		const claiming = Buffer.from(plain);
		claiming.fill(0x7f, 16, 24);
		return claiming;
	}
	if (stored === "utf-8-with-mark") return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), plain]);
	// The letters of the example are among those that Windows-1252 shares with Latin-1, but for the apostrophe.
	if (stored === "windows-1252") return Buffer.from((text ?? "").replaceAll("’", "\u0092"), "latin1");
	if (stored === "binary") return Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 1, 2]);
	if (stored === "too-large") return Buffer.concat([plain, Buffer.alloc(400_000, 32)]);
	return plain;
}
