// Swaps small sites without an end, for a test that kills it: `node swap.ts <target> <first number>`. The site of round n
// has n in each of its files. They are made ahead, so that most of the time goes into swapping.

import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stage, swap } from "../../../src/output/swap.ts";

const [target = "", first = ""] = process.argv.slice(2);
stage(target);
for (let n = Number(first); ; ) {
	const ahead = Array.from({ length: 40 }, () => {
		const staging = mkdtempSync(`${target}.building-${process.pid}-`);
		for (const name of ["a", "b"]) writeFileSync(join(staging, name), String(n));
		n++;
		return staging;
	});
	swap(ahead.pop()!, target);
	process.stdout.write("swapping\n");
	for (const staging of ahead) swap(staging, target);
}
