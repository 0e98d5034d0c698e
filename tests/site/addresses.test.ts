import { existsSync, readFileSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import { lockText, permalinkProblems, permalinksOf, readLock } from "../../src/integrations/permalinks/lock-file.ts";
import { parseRedirects } from "../../src/redirects.ts";

describe("The lock of public addresses", () => {
	test("is one address a line with its sections, and reads as it was written", () => {
		const addresses = permalinksOf(inject("dist"));
		const text = lockText(addresses);
		expect(lockText(readLock(text))).toBe(text);
		expect(text).toMatch(/^cities\/cork\.html .*#policy-level /m);
		expect(text).toMatch(/^cities\/cork\.md$/m);
		expect(text).toMatch(/^data\/cities\.csv$/m);
		expect(text).not.toMatch(/^(?:assets|client|pagefind|search)\//m);
	});

	test("is held by the built site, as is every line of what has moved", () => {
		const file = (name: string) => readFileSync(`content/${name}`, "utf8");
		const moved = existsSync("content/moved.txt") ? parseRedirects(file("moved.txt")) : [];
		expect(permalinkProblems(readLock(file("addresses.txt")), permalinksOf(inject("dist")), moved, () => true)).toEqual(
			[],
		);
	});
});
