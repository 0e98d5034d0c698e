import { expect, test } from "vitest";
import { readState, writeState } from "../../../../src/client/cities/state.ts";

const rewritten = (query: string) =>
	writeState(readState(new URLSearchParams(query), (_, value) => value !== "nowhere")).toString();

test.each(["", "region=africa&theme=literacy&sort=population", "award=any&sort=joined&order=reverse&view=table"])(
	"the address ?%s is read and written again as it was",
	(query) => {
		expect(rewritten(query)).toBe(query);
	},
);

test("what nobody offers in an address is passed over, and what is as built is left out", () => {
	expect(rewritten("region=nowhere&region=africa&nonsense=1&sort=__proto__&view=globe&order=up")).toBe("region=africa");
	expect(rewritten("sort=name&view=list")).toBe("");
});
