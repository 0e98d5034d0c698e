import type { Finding, Rule } from "../../rule.ts";
import { placeInWords, sentence } from "../../wording.ts";

type Statement = Record<string, unknown>;
const isGroup = (value: unknown): value is Statement =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** What a statement of a figure says too much or too little, if anything. */
function fault(statement: Statement, field: string): string | undefined {
	const has = (key: string) => statement[key] !== undefined;
	if (has("absent")) {
		return has("value") || has("band") ? "gives a figure and also says that it is `absent`" : undefined;
	}
	if (has("value") && has("band")) return "gives a `value` and also a `band`";
	if (has("value") || (has("band") && field !== "memberSince")) return undefined;
	return "gives no figure and does not say why";
}

export const factValue: Rule = {
	id: "fact-value",
	title: "No figure, or two in one",
	why: "A blank leaves the reader to guess: does nobody count it, or did nobody look?",
	repair: "Give one `value` or one `band`, or say why there is none, such as `absent: not-published`.",
	severity: "error",
	example: { file: "cities/aville.md", right: "    absent: not-published", wrong: "    note: Nobody knows." },
	*check({ data, frontMatter, issues }) {
		const facts = data["facts"];
		if (!isGroup(facts)) return;
		for (const [field, value] of Object.entries(facts)) {
			if (!["population", "gdpPerCapita", "schooling", "memberSince"].includes(field) || !isGroup(value)) continue;
			const also = Array.isArray(value["also"]) ? value["also"] : [];
			const all = [
				{ path: ["facts", field], value },
				...also.map((one, i) => ({ path: ["facts", field, "also", i], value: one })),
			];
			for (const { path, value: statement } of all) {
				if (!isGroup(statement)) continue;
				const found = fault(statement, field);
				// A misspelt `value` is reported as that.
				const meant = issues.some(
					({ near, path: at }) =>
						["value", "band", "absent"].includes(near ?? "") && at.slice(0, -1).join() === path.join(),
				);
				if (found && !meant) yield report(path, found);
			}
		}
		function report(path: (string | number)[], found: string): Finding {
			return {
				span: frontMatter!.keyAt(path),
				message: `${sentence(placeInWords(path))} ${found}.`,
				suggestion:
					"Give one `value` (or a `band` with `from` and `to`), or say why there is none, such as `absent: not-published`.",
			};
		}
	},
};
