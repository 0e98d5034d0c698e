import { expect, test } from "vitest";
import { aimsOf, isMet } from "../../bench/aims.ts";
import { noResults } from "./no-results.ts";

test("an aim is held against what was measured, and left out where nothing was", () => {
	const about = { files: 1, bytes: 1 };
	const took = (seconds: number, processor: number) => ({ seconds, each: [], processor, eachProcessor: [] });
	const measured = {
		...noResults,
		versions: { earlier: ["commit ae897dd"] },
		builds: [
			{ ...about, peer: "atlas", cities: "real" as const, cold: took(4, 6) },
			{ ...about, peer: "atlas", cities: "languages" as const, cold: took(10, 15) },
			{ ...about, peer: "earlier", cities: "real" as const, cold: took(5, 8) },
			{ ...about, peer: "starlight", cities: "real" as const, cold: took(2, 5) },
		],
	};
	expect(aimsOf(measured).map((aim) => [aim.about, aim.value, isMet(aim)])).toEqual([
		["processor time of the build on the real content, beside that of commit ae897dd", 0.75, true],
		["wall-clock time of the build on the real content, beside that of commit ae897dd", 0.8, false],
		["processor time of the build on the real content, beside Starlight's", 1.2, true],
		["wall-clock time of the build on the real content, beside Starlight's", 2, false],
		["processor time of the build on the real content in all languages, beside that in English", 2.5, true],
		["wall-clock time of the build on the real content in all languages, beside that in English", 2.5, true],
	]);
	// Of another commit the aim says nothing.
	expect(aimsOf({ ...measured, versions: { earlier: ["commit 0123456"] } })).toHaveLength(4);
	expect(aimsOf(noResults)).toEqual([]);
});
