import { expect, test } from "vitest";
import { editDistance } from "../../../src/search/edit-distance.ts";
import { random } from "../../random.ts";

test.each([
	["cork", "cork", 0],
	["crok", "cork", 1],
	["corkk", "cork", 1],
	["cok", "cork", 1],
	["cark", "cork", 1],
	["", "abc", 3],
	["武汉", "武漢", 1],
])("%j and %j are %i apart", (a, b, distance) => {
	expect(editDistance(a, b, 5)).toBe(distance);
	expect(editDistance(b, a, 5)).toBe(distance);
});

test("letters may be put between two that are swapped", () => {
	expect(editDistance("ca", "abc", 5)).toBe(2);
});

test("words farther apart than the limit are above it, whatever their lengths", () => {
	for (const [a, b] of [
		["hangzhou", "cork"],
		["espoo", "evora"],
		["abcdefgh", "hgfedcba"],
	] as const) {
		expect(editDistance(a, b, 2), `${a}, ${b}`).toBeGreaterThan(2);
	}
});

test("a limit changes no distance that lies within it", () => {
	const next = random(7);
	const word = () => Array.from({ length: 1 + Math.floor(next() * 7) }, () => "abc"[Math.floor(next() * 3)]).join("");
	for (let i = 0; i < 3000; i++) {
		const [a, b] = [word(), word()];
		const distance = editDistance(a, b, 20);
		for (const limit of [1, 2, 3]) {
			const limited = editDistance(a, b, limit);
			if (distance <= limit) expect(limited, `${a}, ${b}, ${limit}`).toBe(distance);
			else expect(limited, `${a}, ${b}, ${limit}`).toBeGreaterThan(limit);
		}
	}
});
