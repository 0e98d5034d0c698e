import { passageIn } from "../../read/fact-texts.ts";
import { leavesOf } from "../../read/facts.ts";
import type { Rule } from "../../rule.ts";

const factors: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** Each number of a text as it is written and as it counts: `3,000`, `3 thousand` and `3000` are one. */
const numbersIn = (text: string): [written: string, value: string][] =>
	[...text.matchAll(/(\d+(?:[.,]\d+)*)(?: (thousand|million|billion))?/g)].map(([written, digits, factor = ""]) => {
		const plain = digits!.replaceAll(",", "");
		return [written, factor ? String(Math.round(Number(plain) * factors[factor]!)) : plain];
	});

export const summaryFigure: Rule = {
	id: "summary-figure",
	title: "A number that the summary alone knows",
	why: "The summary has no marks of sources. A number that stands nowhere below rests on nothing that a reader could look up.",
	repair: "Write the number with its source below, in the facts or in the text, or take it out of the summary.",
	severity: "warning",
	example: { file: "cities/aville.md", right: "learns in its library.", wrong: "learns in its 120 libraries." },
	*check(file) {
		const { collection, data, body } = file;
		const { summary } = data;
		if (!(collection === "cities" || collection === "practices") || typeof summary !== "string") return;
		const { summary: _, tagline: __, ...others } = data;
		// A small number may be a word below.
		const numbers = numbersIn(summary).filter(([, value]) => Number(value) > 20);
		if (numbers.length === 0) return;
		const texts = [body.text, ...leavesOf(others).map(({ value }) => String(value))];
		const below = new Set(numbersIn(texts.join("\n")).map(([, value]) => value));
		for (const [written, value] of numbers) {
			if (below.has(value)) continue;
			yield {
				span: passageIn(file, ["summary"], written),
				message: `The summary names the number ${written}, which stands nowhere below, so no source stands behind it.`,
				suggestion: "Write it below with its source, or take it out of the summary.",
			};
		}
	},
};
