import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
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
/** Puts the new site in the last one's place. */
function swap(): void {
	rmSync(dist, { recursive: true, force: true });
	renameSync(next, dist);
}
beforeEach(() => {
	const place = mkdtempSync(join(tmpdir(), "reuse-"));
	onTestFinished(() => rmSync(place, { recursive: true, force: true }));
	[cache, dist, next] = [join(place, "cache"), join(place, "dist"), join(place, "next")];
	const first = build();
	expect(first.takeOver(page, "a")).toBeUndefined();
	mkdirSync(join(next, "cities"), { recursive: true });
	writeFileSync(join(next, page), "<p>Aville</p>");
	first.note(page, "a", "<p>Aville</p>", ["Aville"]);
	expect(first.keep()).toEqual({ taken: 0, sums: new Map([[page, sum]]) });
	swap();
});

test("a file made from the same is taken over, build after build, with what is known of it", () => {
	for (let builds = 0; builds < 3; builds++) {
		const again = build();
		expect(again.takeOver(page, "a")).toEqual(["Aville"]);
		expect(again.keep()).toEqual({ taken: 1, sums: new Map([[page, sum]]) });
		swap();
		expect(readFileSync(join(dist, page), "utf8")).toBe("<p>Aville</p>");
	}
});

test("a file that has been copied since is read, and taken over", () => {
	utimesSync(join(dist, page), 1, 1);
	const again = build();
	expect(again.takeOver(page, "a")).toEqual(["Aville"]);
	again.keep();
	swap();
	expect(build().takeOver(page, "a")).toEqual(["Aville"]);
});

test("a file that would show something else, or that is new, is not", () => {
	const second = build();
	expect(second.takeOver(page, "b")).toBeUndefined();
	expect(second.takeOver(page, undefined)).toBeUndefined();
	expect(second.takeOver("cities/beville.html", "a")).toBeUndefined();
	expect(second.keep()).toEqual({ taken: 0, sums: new Map() });
	expect(existsSync(next)).toBe(false);
});

test.each(["<p>Beville</p>", "<p>Oville</p>"])("a file that somebody has changed to %s since is not", (changed) => {
	writeFileSync(join(dist, page), changed);
	utimesSync(join(dist, page), 1, 1);
	expect(build().takeOver(page, "a")).toBeUndefined();
});

test("a file that somebody has removed since is not", () => {
	rmSync(dist, { recursive: true });
	expect(build().takeOver(page, "a")).toBeUndefined();
});

test("what was not made in one build is not taken over by the one after", () => {
	build().keep();
	expect(build().takeOver(page, "a")).toBeUndefined();
});
