import { expect, test } from "vitest";
import { kilometresBetween } from "../../../src/model/geo.ts";

test("the distance between two places is that along the great circle", () => {
	expect(kilometresBetween({ lat: 0, lon: 0 }, { lat: 0, lon: 180 })).toBeCloseTo(Math.PI * 6371.0088, 0);
	expect(kilometresBetween({ lat: 51.9, lon: -8.47 }, { lat: 51.9, lon: -8.47 })).toBe(0);
});
