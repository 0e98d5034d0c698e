import { expect, test } from "vitest";
import { type Completeness, completeness } from "../../../src/model/completeness.ts";

const city = (hasProfile: boolean, population: boolean, kind: "reviewed" | "listed") => ({
	hasProfile,
	figures: { population: population ? { statements: [{}] } : { absent: "unknown" } },
	dated: { kind, day: "2026-01-01" },
});
const count = (cities: object[], events: object[]): Completeness =>
	completeness({ cities, events } as unknown as Parameters<typeof completeness>[0]);

test("cities are counted by what is there, beside the last total announced", () => {
	expect(
		count(
			[city(true, true, "reviewed"), city(true, false, "reviewed"), city(false, false, "listed")],
			[
				{ kind: "total", members: 3, date: "2020" },
				{ kind: "total", members: 5, date: "2024-12-02" },
				{ kind: "conference", date: "2025" },
			],
		),
	).toEqual({ cities: 3, profiles: 2, population: 1, checked: 2, announced: { members: 5, date: "2024-12-02" } });
});

test("without an announcement no total is named", () => {
	expect(count([], []).announced).toBeUndefined();
});
