import { exists } from "../../../schemas/date.ts";
import type { Rule } from "../../rule.ts";
import { placeInWords, quoteValue, sentence } from "../../wording.ts";

export const dateImpossible: Rule = {
	id: "date-impossible",
	title: "A date that cannot be",
	why: "Dates tell readers how old a fact is. One that no calendar has, or that is written in another order, tells nothing.",
	repair: "Write year, month, day: `2026-11-21`. Leave off what the source does not say: `2026-11`, `2026`.",
	severity: "error",
	translations: "too",
	example: { file: "cities/aville.md", right: "date: 2024-05-01", wrong: "date: 1 May 2024" },
	*check({ issues, frontMatter, data, collection }) {
		for (const { kind, path, value, message } of issues) {
			if (kind !== "date") continue;
			const isTooOld = message.startsWith("Too") || /^(?!19|20)\d{4}(?:-\d\d){0,2}$/.test(String(value));
			const requirement = isTooOld ? "must be of a year from 1900 to 2099" : message;
			const date = likelyDate(String(value));
			yield {
				span: frontMatter!.valueAt(path),
				message: `${sentence(placeInWords(path))} ${requirement}, and it is ${quoteValue(value)}.`,
				suggestion: isTooOld
					? "Look the year up. What happened before 1900 is told in the text."
					: date
						? `Did you mean \`${date}\`?`
						: "Write year, month, day, as far as the source says: `2026-11-21`, `2026-11` or `2026`.",
			};
		}
		const { date: begin, end } = data as { date?: unknown; end?: unknown };
		if (collection === "events" && begin !== undefined && end !== undefined && String(end) < String(begin)) {
			yield {
				span: frontMatter!.valueAt(["end"]),
				message: `\`end\` is ${quoteValue(end)}, before the event begins: \`date\` is ${quoteValue(begin)}.`,
				suggestion: "Look at both dates in the source, and swap them if they are the wrong way round.",
			};
		}
	},
};

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const englishDate =
	/^(?:(\d{1,2})(?:st|nd|rd|th)? )?([A-Za-z]{3,9})\.? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?((?:19|20)\d\d)$/;

/** A date in English words as an ISO date: `21 November 2026`, `November 21, 2026`, `Nov 2026`. */
function parseEnglishDate(value: string): string | undefined {
	const [, before = "", name = "", after = "", year] = englishDate.exec(value) ?? [];
	const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
	if (!year || !month) return undefined;
	const day = before || after;
	return [year, String(month).padStart(2, "0"), ...(day ? [day.padStart(2, "0")] : [])].join("-");
}

/** The ISO date that an author most likely meant by a date in another order or in curly quotation marks, where there is only one. */
function likelyDate(written: string): string | undefined {
	const value = written.replace(/^[“”„‘"'](.*)[“”’"']$/, "$1");
	const date = value !== written && isoDate.test(value) ? value : reordered(value);
	return date && exists(date) ? date : undefined;
}

const isoDate = /^(?:19|20)\d\d(?:-\d\d){0,2}$/;

function reordered(value: string): string | undefined {
	const english = parseEnglishDate(value.trim());
	if (english) return english;
	const [, a = "", b = "", year = ""] = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/.exec(value) ?? [];
	if (year && Number(a) > 12) return `${year}-${b.padStart(2, "0")}-${a.padStart(2, "0")}`;
	const [, y = "", m = "", d = ""] = /^(\d{4})[./ -](\d{1,2})[./ -](\d{1,2})$/.exec(value) ?? [];
	const iso = `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
	return y && iso !== value ? iso : undefined;
}
