import { expect, test } from "vitest";
import { optionsFrom } from "../../bench/options.ts";

test("arguments of the benchmark that cannot be meant are refused by name", () => {
	expect(optionsFrom(["--cities", "300,real,languages,100", "--what", "build"])).toMatchObject({
		cities: ["real", "languages", 100, 300],
		what: ["build"],
		against: "ae897dd",
		resume: false,
	});
	expect(() => optionsFrom(["--cities", "unreal"])).toThrow(/"unreal" is not a whole number/);
	expect(() => optionsFrom(["--only", "gatsby"])).toThrow(/"gatsby" is none of atlas/);
	expect(() => optionsFrom(["--runs", "0"])).toThrow(/"0" is not a whole number/);
});
