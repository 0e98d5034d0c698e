import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkContent } from "../../../src/check/check-content.ts";
import { contentFrom, exampleContent } from "../../../src/check/example-content.ts";
import { SourceFile } from "../../../src/check/read/source-file.ts";
import { githubReport, githubSummary } from "../../../src/check/report/github.ts";
import { jsonReport } from "../../../src/check/report/json.ts";
import { textReport } from "../../../src/check/report/text.ts";
import { random } from "../../random.ts";

const runs = 5000;
/** The longest that one file may take, in milliseconds: far above what any takes, and far below a hang. */
const patience = 5000;

const content = join(import.meta.dirname, "../../../content");
const real = ["cities", "interviews", "themes", "events", "pages"].flatMap((folder) =>
	readdirSync(join(content, folder))
		.sort()
		.filter((_, i) => i % 9 === 0)
		.map((name) => ({ path: `${folder}/${name}`, bytes: readFileSync(join(content, folder, name)) })),
);
const seeds = [
	...real,
	...[...exampleContent].filter(([path]) => !path.startsWith("media/")).map(([path, bytes]) => ({ path, bytes })),
];

/** Pieces that mean something to YAML, Markdown, MDX or a terminal. */
const pieces = [
	"---\n",
	"\n---\n",
	"...\n",
	": ",
	":\n",
	"- ",
	"- - - - ",
	"? ",
	"? ? ? [",
	"{",
	"}",
	"[",
	"]",
	"[[[[[[[[",
	"{a: {b: ",
	"&a ",
	"*a",
	"*a *a *a",
	"<<: *a\n",
	"!!binary ",
	"!!js/function ",
	"!x ",
	"|\n",
	">-\n",
	"'",
	'"',
	"\\",
	"\\u0000",
	'"\\x',
	"#",
	"# ",
	"\t",
	"\r",
	"\r\n",
	"\u0000",
	"\u001b[31m",
	"\u202e",
	"\u200b",
	"\ufeff",
	"\ud800",
	"😀",
	"é",
	"Ã©",
	"ﷺ",
	"[^",
	"[^x]",
	"](",
	"](javascript:x)",
	"![",
	"![](",
	"<!--",
	"<script>",
	"</",
	"<a href=",
	"{#",
	"{#a}",
	"{1+",
	"{/*",
	"*/}",
	"import x from 'y'\n",
	"export default ",
	"```",
	"~~~\n",
	"> ",
	"> > > ",
	"$$",
	"|-|-|\n",
	"\n\n",
	"\n## \n",
	"\n##### x {#x}\n",
	"__proto__: 1\n",
	"constructor: {}\n",
	"toString: x\n",
	"hasOwnProperty: 1\n",
	"value: .inf\n",
	"value: 1e999\n",
	"value: 0x1F\n",
	"year: 2024\n",
	"absent: ~\n",
	"null: null\n",
	"true: false\n",
	"source: [[[]]]\n",
	"sources: {}\n",
	"sources: [null, 1, [], {id: {}}]\n",
	"facts: []\n",
	"facts: {population: [1]}\n",
	"themes: {a: b}\n",
	"reviewed: 2026-13-45\n",
	"%00",
	"%E0%A4%A",
	"..%2f..%2f",
	"/../../",
	"C:\\",
	"\\\\host\\",
	"a".repeat(5000),
	"> ".repeat(300),
	"- ".repeat(300),
	"[".repeat(300),
	"*".repeat(300),
	"(".repeat(300),
];

function mutate(bytes: Uint8Array, next: () => number): Buffer {
	const pick = (below: number) => Math.floor(next() * below);
	let result = Buffer.from(bytes);
	for (let n = 1 + pick(6); n > 0; n--) {
		const at = pick(result.length + 1);
		const to = Math.min(result.length, at + pick(40));
		const put = (middle: Uint8Array, end = at) => Buffer.concat([result.subarray(0, at), middle, result.subarray(end)]);
		const kind = pick(8);
		if (kind === 0) result = put(Buffer.from([pick(256)]), at + 1);
		else if (kind === 1) result = put(Buffer.alloc(0), to);
		else if (kind === 2) result = put(result.subarray(at, to));
		else if (kind === 3) result = result.subarray(0, at);
		else if (kind === 4) result = put(Buffer.from([pick(256), pick(256), pick(256)]));
		else result = put(Buffer.from(pieces[pick(pieces.length)]!));
	}
	return result;
}

test(`${runs} mutated files end in a report, and never in an exception or a hang`, { timeout: 600_000 }, () => {
	const next = random(20_261_121);
	let [clean, slowest] = [0, 0];
	for (let run = 0; run < runs; run++) {
		const { path, bytes } = seeds[Math.floor(next() * seeds.length)]!;
		const mutated = mutate(bytes, next);
		const started = performance.now();
		try {
			const files = new Map(exampleContent).set(path, mutated);
			const report = checkContent(contentFrom(files), (each) => each, new Set([path]));
			JSON.parse(jsonReport(report));
			textReport(report, { colour: true });
			githubReport(report);
			githubSummary(report);
			const faults = new SourceFile(path, mutated).frontMatter?.faults ?? [];
			expect(faults.filter(({ detail }) => detail.startsWith("UNREADABLE"))).toEqual([]);
			for (const { line, column } of report.problems) expect(Math.min(line, column)).toBeGreaterThan(0);
			if (report.problems.length === 0) clean++;
		} catch (error) {
			throw new Error(`Run ${run}, ${path}: ${(error as Error).stack}\n${mutated.toString("latin1").slice(0, 3000)}`);
		}
		slowest = Math.max(slowest, performance.now() - started);
		if (slowest > patience) throw new Error(`Run ${run}, ${path} took ${Math.round(slowest)} ms.`);
	}
	console.log(
		`${runs} mutated files: ${runs - clean} with problems, ${clean} without; the slowest took ${Math.round(slowest)} ms.`,
	);
	// Nearly all mutations break something: a checker that found nothing would be broken itself.
	expect(clean).toBeLessThan(runs / 2);
});
