import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EditedFile, inShown, inText } from "../../../src/editor/edited-file.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

test("a file that is shown and taken back unchanged keeps its bytes, whatever they are", () => {
	const odd = [
		bytesOf("\ufeffa\r\nb\rc\n"),
		Buffer.from("caf\xe9 text", "latin1"),
		Buffer.from("\ufffea", "utf16le"),
		bytesOf(""),
	];
	const real = ["cities", "interviews", "themes", "events"].flatMap((folder) =>
		readdirSync(`content/${folder}`).map((name) => readFileSync(`content/${folder}/${name}`)),
	);
	expect(real.length).toBeGreaterThan(400);
	for (const bytes of [...odd, ...real]) {
		const file = new EditedFile("cities/x.md", bytes);
		// A text field has only line feeds.
		file.shown = file.shown.replace(/\r\n?/g, "\n");
		file.text = `${file.text}`;
		expect(file.bytes).toBe(bytes);
	}
});

test("only what is typed changes: the line ends around it stay as they are", () => {
	const file = new EditedFile("cities/x.md", bytesOf("one\r\ntwo\r\nthree\nfour\r\n"));
	file.shown = "one\ntwo and\na half\nthree\nfour\n";
	expect(textOf(file.bytes)).toBe("one\r\ntwo and\r\na half\r\nthree\nfour\r\n");
	file.shown = "one\nfour\n";
	expect(textOf(file.bytes)).toBe("one\r\nfour\r\n");
	file.shown = "";
	expect(textOf(file.bytes)).toBe("");
});

test("a place in the file is the same place in the text field, and back", () => {
	const text = "a\r\nbc\r\n\r\nd";
	const shown = "a\nbc\n\nd";
	for (const sign of "abcd") {
		expect(inShown(text, text.indexOf(sign))).toBe(shown.indexOf(sign));
		expect(inText(text, shown.indexOf(sign))).toBe(text.indexOf(sign));
	}
});
