import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { sumOf } from "../../src/build/files.ts";
import { reuse } from "../../src/build/reuse.ts";

let [cache, dist, next] = ["", "", ""];
const page = "cities/aville.html";
const sum = sumOf(Buffer.from("<p>Aville</p>"));

/** What a build makes of the notes of the one before. */
const build = () => reuse(cache, dist, next);
beforeEach(() => {
	const place = mkdtempSync(join(tmpdir(), "reuse-"));
	onTestFinished(() => rmSync(place, { recursive: true, force: true }));
	[cache, dist, next] = [join(place, "cache"), join(place, "dist"), join(place, "next")];
	mkdirSync(join(dist, "cities"), { recursive: true });
	writeFileSync(join(dist, "cities/aville.html"), "<p>Aville</p>");
	const first = build();
	expect(first.takeOver(page, "a")).toBeUndefined();
	first.note("cities/aville.html", "a", Buffer.from("<p>Aville</p>"));
	expect(first.keep()).toEqual({ taken: 0, sums: new Map([[page, sum]]) });
});

test("a file made from the same is taken over, build after build", () => {
	for (let builds = 0; builds < 3; builds++) {
		const again = build();
		expect(String(again.takeOver(page, "a"))).toBe("<p>Aville</p>");
		expect(again.keep()).toEqual({ taken: 1, sums: new Map([[page, sum]]) });
		rmSync(dist, { recursive: true });
		renameSync(next, dist);
		expect(readFileSync(join(dist, page), "utf8")).toBe("<p>Aville</p>");
	}
});

test("a file that would show something else, or that is new, is not", () => {
	const second = build();
	expect(second.takeOver(page, "b")).toBeUndefined();
	expect(second.takeOver("cities/beville.html", "a")).toBeUndefined();
	expect(second.keep()).toEqual({ taken: 0, sums: new Map() });
	expect(existsSync(next)).toBe(false);
});

test("a file that somebody has changed or removed since is not", () => {
	writeFileSync(join(dist, "cities/aville.html"), "<p>Beville</p>");
	expect(build().takeOver(page, "a")).toBeUndefined();
	rmSync(dist, { recursive: true });
	expect(build().takeOver(page, "a")).toBeUndefined();
});

test("what was not made in one build is not taken over by the one after", () => {
	build().keep();
	expect(build().takeOver(page, "a")).toBeUndefined();
});
