import { expect, test } from "vitest";
import { runScript } from "../../builds.ts";

test("what is made from the schemas, the rules and the table of headers is up to date", async () => {
	const { exitCode, output } = await runScript("generate", ["--check"]);
	expect([exitCode, output]).toEqual([0, ""]);
});

test("a misspelt option writes nothing", async () => {
	const { exitCode, output } = await runScript("generate", ["--chek"]);
	expect([exitCode, output]).toEqual([2, expect.stringContaining("--chek")]);
});
