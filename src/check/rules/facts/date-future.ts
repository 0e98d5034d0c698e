import type { KeyPath } from "../../../front-matter/front-matter.ts";
import { datesOf } from "../../read/dates.ts";
import type { Rule } from "../../rule.ts";
import { placeInWords, sentence } from "../../wording.ts";

export const dateFuture: Rule = {
	id: "date-future",
	title: "A date in the future",
	why: "Nobody can have read, counted or said something on a day that has not come. Mostly it is a slip of the year.",
	repair: "Look the date up in the source.",
	severity: "error",
	translations: "too",
	example: { file: "cities/aville.md", right: "accessed: 2026-01-15", wrong: "accessed: 2062-01-15" },
	*check(file, { today }) {
		for (const { path, date } of datesOf(file.data)) {
			// An event may be announced before it begins.
			if (file.collection === "events" && (path[0] === "date" || path[0] === "end")) continue;
			// A plan is for a time to come.
			if (file.collection === "practices" && isPlan(path.slice(0, -1), file.data)) continue;
			// A date that cannot be is another mistake.
			if (file.issues.some((issue) => issue.path.join() === path.join())) continue;
			if (date <= today.slice(0, date.length)) continue;
			yield {
				span: file.frontMatter!.valueAt(path),
				message: `${sentence(placeInWords(path))} is \`${date}\`, a day that has not come yet.`,
				suggestion: "Look the date up. If it is a forecast or a plan, it belongs into the text, with its source.",
			};
		}
	},
};

/** Whether the group at a path says of itself that it is a plan. */
function isPlan(path: KeyPath, data: unknown): boolean {
	const group = path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
	const { basis, planned } = (group ?? {}) as { basis?: unknown; planned?: unknown };
	return basis === "plan" || planned === true;
}
