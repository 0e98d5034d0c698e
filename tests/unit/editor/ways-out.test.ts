import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formAddress, newFileAddress, pasteAddress } from "../../../src/editor/ways-out.ts";

const repository = { url: "https://forge.example/you/atlas", branch: "main" };

test("a page that fits is filled in on the repository's host, to the letter", () => {
	const text = "---\nname: São Paulo & Co\n---\n\n100 % + more #1\n";
	const address = new URL(newFileAddress(repository, "cities/sao-paulo.md", text)!);
	expect(address.pathname).toBe("/you/atlas/new/main/content/cities");
	expect(Object.fromEntries(address.searchParams)).toEqual({ filename: "sao-paulo.md", value: text });
});

test("a page that is too long for an address is left to be pasted, so that nothing is lost", () => {
	const fits = (length: number) => newFileAddress(repository, "cities/a.md", "x".repeat(length));
	const longest = 8191 - (fits(1)!.length - 1);
	expect(fits(longest)!.length).toBe(8191);
	expect(fits(longest + 1)).toBeUndefined();
	expect(pasteAddress(repository, "cities/a.md", false)).toBe(
		"https://forge.example/you/atlas/new/main/content/cities?filename=a.md",
	);
	expect(pasteAddress(repository, "cities/a.md", true)).toBe(
		"https://forge.example/you/atlas/edit/main/content/cities/a.md",
	);
});

test("the forms that the page fills in exist, with the fields that it names", () => {
	for (const exists of [true, false]) {
		const { searchParams } = new URL(formAddress(repository, "cities/espoo.md", exists, "Espoo"));
		const form = readFileSync(`.github/ISSUE_TEMPLATE/${searchParams.get("template")}`, "utf8");
		for (const key of searchParams.keys())
			if (!["template", "title"].includes(key)) expect(form).toContain(`id: ${key}\n`);
	}
});
