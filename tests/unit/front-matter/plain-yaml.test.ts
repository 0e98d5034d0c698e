import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseYaml, yamlBlock } from "../../../src/front-matter/front-matter.ts";
import { readPlainYaml } from "../../../src/front-matter/plain-yaml.ts";
import { random as randomFrom } from "../../random.ts";

const blocks = globSync("content/**/*.{md,mdx}").map((path) => yamlBlock(readFileSync(path, "utf8"))!.yaml);

/** What the parser reads; nothing where it finds a mistake. */
function parsed(yaml: string): unknown {
	const document = parseYaml(yaml);
	return document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 });
}

test("nearly all front matter is plain, and read as the parser reads it", () => {
	const plain = blocks.flatMap((yaml) => {
		const data = readPlainYaml(yaml);
		if (data) expect(data).toEqual(parsed(yaml));
		return data ? [yaml] : [];
	});
	console.log(`${plain.length} of ${blocks.length} are plain.`);
	expect(plain.length / blocks.length).toBeGreaterThan(0.95);
});

test.each([
	"a: 1\na: 2",
	"a: b: c",
	"a: b # c",
	"a: []",
	"a: [b,]",
	"a: [b: c]",
	'a: ["b", c]',
	"a: [b, [c]]",
	"a: [b,\n  c]",
	"a:\n  - [b]",
	"a: { b: c }",
	"a: |\n  b",
	"a: >-\n  b",
	"a: b\n  c",
	"a:\n  b\n  c",
	"a: &x b",
	"a: *x",
	"a: !x b",
	"a: 'it''s'",
	'a: "\\n"',
	'a: "b',
	"a: 1e3",
	"a: 0x1f",
	"a: 0o17",
	"a: 012",
	"a: +1",
	"a: .5",
	"a: .inf",
	"a: null",
	"a: ~",
	"a: True",
	"true: a",
	"a:\n\t- b",
	"- a",
	"? a",
	"a:\n  - - b",
	"a:\n  -\n    b: c",
	"a:\n    b: 1\n  c: 2",
	"a:\n  - b: 1\n   c: 2",
	"a:\n  - b\n    c",
	"a: b\n---\nc: d",
	"a: -",
	"a: 12345678901234567890",
	"a\nb: c",
	"",
	"a : b",
])("%j is left to the parser", (yaml) => {
	expect(readPlainYaml(yaml)).toBeUndefined();
});

test("what is changed at random is left to the parser, or read as it reads it", () => {
	const random = randomFrom(7);
	const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
	const pieces = [..."-?:,[]{}#&*!|>'\"%@`~ \n\r0", "  ", ": ", " #", "- ", "\n  ", "\n- ", "null", "1.0", "é", "\t"];
	let read = 0;
	for (let i = 0; i < 6000; i++) {
		const whole = pick(blocks);
		const from = Math.floor(random() * Math.max(1, whole.length - 300));
		let yaml = whole.slice(whole.indexOf("\n", from) + 1, from + 400);
		for (let edits = Math.floor(random() * 4); edits > 0; edits--) {
			const at = Math.floor(random() * (yaml.length + 1));
			yaml = yaml.slice(0, at) + (random() < 0.7 ? pick(pieces) : "") + yaml.slice(at + Math.floor(random() * 3));
		}
		const data = readPlainYaml(yaml);
		if (!data) continue;
		read++;
		expect([yaml, data]).toEqual([yaml, parsed(yaml)]);
	}
	expect(read).toBeGreaterThan(100);
});
