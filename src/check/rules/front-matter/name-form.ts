import { countryName } from "../../../model/country.ts";
import { passageIn } from "../../read/fact-texts.ts";
import type { Rule } from "../../rule.ts";

const isCapitals = (text: string) => /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
const isSmall = (text: string) => /\p{Ll}/u.test(text) && !/[\p{Lu}\p{Lt}]/u.test(text);
const quoted = /^["“”„«‘'].*["“”»’']$/u;

export const nameForm: Rule = {
	id: "name-form",
	title: "A name or a phrase in another form than all others",
	why: "Lists put names and phrases below each other: one in capitals, in quotation marks or with a full stop stands out for no reason.",
	repair: "Write a name with a capital first and no country behind it, and a tagline without a full stop.",
	severity: "error",
	translations: "too",
	example: { file: "cities/aville.md", right: "name: Aville", wrong: "name: AVILLE" },
	*check(file) {
		const { name, title, tagline, country, people, speakers } = file.data;
		const found: [path: (string | number)[], text: unknown, isName: boolean][] = [
			[["name"], name, true],
			[["title"], title, false],
			[["tagline"], tagline, false],
		];
		for (const [key, list] of [["people", people] as const, ["speakers", speakers] as const]) {
			for (const [i, each] of Array.isArray(list) ? list.entries() : [])
				found.push([[key, i, "name"], each?.name, true]);
		}
		for (const [path, text, isName] of found) {
			if (typeof text !== "string") continue;
			const key = String(path.at(-1));
			const end =
				text.includes(", ") && typeof country === "string" && /^[A-Z]{2}$/.test(country)
					? `, ${countryName(country, "en")}`
					: undefined;
			const is = (what: string, suggestion: string, passage = text) => ({
				span: passageIn(file, path, passage),
				message: `\`${key}\` ${what}.`,
				suggestion,
			});
			if (isName && isCapitals(text)) yield is("is written in capitals", "Write capitals only where the words begin.");
			else if (isName && isSmall(text)) yield is("has no capital letter", "Begin it with a capital.");
			else if (key === "name" && end && text.endsWith(end)) {
				yield is("names the country too, which `country` does", `Write \`${text.slice(0, -end.length)}\`.`, end);
			} else if (quoted.test(text) && key !== "title") {
				yield is(
					"stands in quotation marks, which would be a part of it",
					"Take them away. YAML's own are straight: `\"`.",
				);
			} else if (key === "tagline" && /[^.]\.$|[。।۔]$/.test(text) && !/(?<!\p{L})(?:etc|\p{L}{1,2})\.$/u.test(text)) {
				yield is("ends with a full stop, and it is a phrase", "Take the full stop away.");
			}
		}
	},
};
