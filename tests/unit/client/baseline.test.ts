import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";

/** The scripts of the browser and what they take from other rooms. */
const files = new Set(globSync("src/client/**/*.ts").map((file) => file.replaceAll("\\", "/")));
for (const file of files) {
	for (const [, target] of readFileSync(file, "utf8").matchAll(
		/^(?:import|export) (?!type)[^"';]*? from "(\.[^"]+)"/gm,
	)) {
		files.add(posix.join(posix.dirname(file), target!));
	}
}

test("no pattern looks behind: a browser of the baseline that cannot read it, such as Safari 16.0, would run no line of its script", () => {
	expect(files.size).toBeGreaterThan(40);
	expect([...files].filter((file) => /\(\?<[=!]/.test(readFileSync(file, "utf8")))).toEqual([]);
});
