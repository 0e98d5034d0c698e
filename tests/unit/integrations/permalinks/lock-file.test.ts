import { describe, expect, test } from "vitest";
import { difference, permalinkProblems, readLock } from "../../../../src/integrations/permalinks/lock-file.ts";
import { parseRedirects } from "../../../../src/redirects.ts";

const lockOf = (...lines: string[]) => readLock(lines.join("\n"));
const everything = () => true;

describe("The lock of public addresses", () => {
	test("names a page and a section that are gone, and is content with a line for each", () => {
		const lock = lockOf("cities/a.html #near #plan", "cities/a.md", "cities/b.html");
		const now = lockOf("cities/b.html");
		const has = () => false;
		expect(permalinkProblems(lock, now, [], has)).toEqual([
			"cities/a.html was public and is gone.",
			"cities/a.md was public and is gone.",
		]);
		expect(permalinkProblems(lock, now, parseRedirects("cities/a.html: Nobody keeps it."), has)).toEqual([]);
		const less = lockOf("cities/a.html #near", "cities/a.md", "cities/b.html");
		expect(permalinkProblems(lock, less, [], has)).toEqual(["cities/a.html#plan was public and is gone."]);
		expect(permalinkProblems(lock, less, parseRedirects("cities/a.html#plan: Told under #near."), has)).toEqual([]);
	});

	test("refuses a line that leads nowhere", () => {
		const moved = parseRedirects("cities/a.html -> cities/c.html: It has another name.");
		expect(permalinkProblems(new Map(), new Map(), moved, () => false)).toEqual([
			"cities/a.html is said to lead to cities/c.html, which does not exist.",
		]);
	});

	test("lets new addresses be", () => {
		const lock = lockOf("cities/a.html");
		const now = lockOf("cities/a.html #new", "cities/b.html");
		expect(permalinkProblems(lock, now, [], everything)).toEqual([]);
		expect(difference(now, lock)).toHaveLength(2);
	});
});
