import { expect, test } from "vitest";
import { timing } from "../../bench/build.ts";

test("a timing has the medians of all runs, and leaves out what is not known", () => {
	const runs = [3, 1, 2].map((seconds) => ({ seconds, processor: 2 * seconds, megabytes: undefined }));
	expect(timing(runs)).toEqual({ seconds: 2, each: [3, 1, 2], processor: 4, eachProcessor: [6, 2, 4] });
});
