import { blank } from "../../../authoring/templates.ts";
import { passageIn } from "../../read/fact-texts.ts";
import type { Rule } from "../../rule.ts";

const office =
	/,|\((?:(?:lord|vice|deputy)[ -])?(?:mayor|governor|chair|president)[^)]*\)|^(?:Mr|Mrs|Ms|Cllr|Councillor|Mayor|Governor|President|Lord Mayor)\b\.?|\b(?:mayor|governor|councillor|chair(?:man|woman|person)?|president|commissioner)$/i;

export const personForm: Rule = {
	id: "person-form",
	title: "A person whose name and office are mixed",
	why: "Lists and data files hold name and office apart. An office within the name is read as a part of it, and one that is said twice is read twice.",
	repair: "Write the name alone. The office stands under `office` or `role`, and its own title under `title`.",
	severity: "warning",
	example: { file: "cities/aville.md", right: "name: Maija Esimerkki", wrong: "name: Mayor Maija Esimerkki" },
	*check(file) {
		const seen = new Map<string, unknown>();
		for (const key of ["people", "speakers"]) {
			const list = file.data[key];
			for (const [i, person] of Array.isArray(list) ? list.entries() : []) {
				const { name, title, office: held, asOf } = (person ?? {}) as Record<string, unknown>;
				const [words] = String(name).startsWith(blank) ? [] : (office.exec(String(name ?? "")) ?? []);
				if (words) {
					yield {
						span: passageIn(file, [key, i, "name"], words),
						message: `The name holds ${words === "," ? "a comma" : `\`${words}\``}: an office, or a second person.`,
						suggestion: `Write the name alone, one person an entry, and the office under \`${key === "people" ? "title" : "role"}\`.`,
					};
				}
				if (typeof held === "string" && String(title).toLowerCase().replaceAll(" ", "-") === held) {
					yield {
						span: file.frontMatter!.valueAt([key, i, "title"]),
						message: `\`title\` says what \`office: ${held}\` says already.`,
						suggestion: "Take the line away: it is for an office of another name, such as `Lord Mayor`.",
					};
				}
				const term = held && asOf && asOf !== "undated" ? `${held} ${asOf}` : "";
				if (held === "mayor" && term && seen.has(term) && seen.get(term) !== name) {
					yield {
						span: file.frontMatter!.valueAt([key, i, "name"]),
						message: `A city has one mayor at a time, and \`${seen.get(term)}\` is named for the same date.`,
						suggestion: "Look up who held the office on that day, and say in `note` who came before.",
					};
				}
				seen.set(term, name);
			}
		}
	},
};
