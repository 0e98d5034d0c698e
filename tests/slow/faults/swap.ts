// Swaps small sites in an endless loop, for a test that kills it: `node swap.ts <target> <first number>`. Every file of site n
// contains n. Sites are created in batches, so that most of the time goes into swapping.

import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stage, swap } from "../../../src/output/swap.ts";

const [target = "", first = ""] = process.argv.slice(2);
stage(target);
for (let n = Number(first); ; ) {
	const batch = Array.from({ length: 40 }, () => {
		const staging = mkdtempSync(`${target}.building-${process.pid}-`);
		for (const name of ["a", "b"]) writeFileSync(join(staging, name), String(n));
		n++;
		return staging;
	});
	swap(batch.pop()!, target);
	process.stdout.write("swapping\n");
	for (const staging of batch) swap(staging, target);
}
