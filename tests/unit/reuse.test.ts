import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { reuse } from "../../src/build/reuse.ts";

let [cache, dist] = ["", ""];
beforeEach(() => {
	const place = mkdtempSync(join(tmpdir(), "reuse-"));
	onTestFinished(() => rmSync(place, { recursive: true, force: true }));
	[cache, dist] = [join(place, "cache"), join(place, "dist")];
	mkdirSync(join(dist, "cities"), { recursive: true });
	writeFileSync(join(dist, "cities/aville.html"), "<p>Aville</p>");
	const first = reuse(cache, dist);
	expect(first.last("cities/aville.html", "a")).toBeUndefined();
	first.note("cities/aville.html", "a", "<p>Aville</p>");
	expect(first.keep()).toBe(0);
});

test("a file made from the same is taken over, build after build", () => {
	for (let build = 0; build < 3; build++) {
		const next = reuse(cache, dist);
		expect(next.last("cities/aville.html", "a")?.toString()).toBe("<p>Aville</p>");
		expect(next.keep()).toBe(1);
	}
});

test("a file that would show something else, or that is new, is not", () => {
	const next = reuse(cache, dist);
	expect(next.last("cities/aville.html", "b")).toBeUndefined();
	expect(next.last("cities/beville.html", "a")).toBeUndefined();
	expect(next.keep()).toBe(0);
});

test("a file that somebody has changed or removed since is not", () => {
	writeFileSync(join(dist, "cities/aville.html"), "<p>Beville</p>");
	expect(reuse(cache, dist).last("cities/aville.html", "a")).toBeUndefined();
	rmSync(dist, { recursive: true });
	expect(reuse(cache, dist).last("cities/aville.html", "a")).toBeUndefined();
});

test("what was not made in one build is not taken over by the one after", () => {
	reuse(cache, dist).keep();
	expect(reuse(cache, dist).last("cities/aville.html", "a")).toBeUndefined();
});
