import type { KeyPath } from "../../../front-matter/front-matter.ts";
import { type FigureId, figureIds, figures, isYear } from "../../../schemas/figures.ts";
import { isInFigure, leavesOf } from "../../read/facts.ts";
import type { Rule } from "../../rule.ts";
import { placeInWords, sentence } from "../../wording.ts";

/** Currencies of which one is worth about as much as a dollar. */
const likeDollars = new Set(["USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD"]);
/** Where the engine can list them: the oldest browsers of the editor page cannot. */
const currencies = "supportedValuesOf" in Intl ? Intl.supportedValuesOf("currency") : undefined;
/** How many times as much as another statement of the same figure one may be. */
const maxRatio = 100;

/** A number that YAML reads in another way than people may have meant. */
const oddNumber = /\b(?:value|from|to): *(?:\d{1,3}\.\d{3}\b|[+-]?0[xob])/;

const write = "Look it up in the source, and write it as a plain number without separators: `25000`.";

export const figurePlausible: Rule = {
	id: "figure-plausible",
	title: "A figure that no city has",
	why: "A digit too many or too few, or a point that was meant to part thousands, makes a figure wrong by a thousand times. Tables and maps would carry it on.",
	repair: "Look the figure up in the source. If it is right, say in its `note` what it covers.",
	severity: "warning",
	example: { file: "cities/aville.md", right: "value: 48210", wrong: "value: 482100000" },
	*check(file) {
		const { data, frontMatter, collection, issues } = file;
		// Places are looked up for the few files that need it.
		const isWrittenOddly = oddNumber.test(file.slice(frontMatter?.span ?? { start: 0, end: 0 }));
		const sizes = new Map<string, number>();
		// The leaves come from the last to the first, and a figure is compared with what stands before it.
		for (const { path, value } of leavesOf(data).toReversed()) {
			const key = path.at(-1);
			if (!(key === "value" || key === "from" || key === "to") || typeof value !== "number") continue;
			// A figure that cannot be is another mistake.
			if (issues.some((issue) => issue.path.slice(0, 2).join() === path.slice(0, 2).join())) continue;
			const warn = (what: string, suggestion = write) => ({
				span: frontMatter!.valueAt(path),
				message: `${sentence(placeInWords(path))} ${what}.`,
				suggestion,
			});
			const id = collection === "cities" && path[0] === "facts" ? (path[1] as FigureId) : undefined;
			const written = isWrittenOddly ? file.slice(frontMatter!.valueAt(path)) : "";
			if ((isInFigure(path) || path[0] === "results") && isGrouped(written, id)) {
				yield warn(`is \`${written}\`, which is read as ${value}: a point parts decimals, not thousands`);
				continue;
			}
			if (/^[+-]?0[xob]/.test(written)) {
				yield warn(`is \`${written}\`, which is read as ${value}`);
				continue;
			}
			if (!id || !figureIds.includes(id)) continue;
			const unit = String(statementAt(path, data)?.unit ?? "");
			const [least, most] = figures[id].plausible;
			if (figures[id].unit === "currency" && currencies?.includes(unit) === false) {
				yield {
					span: frontMatter!.valueAt([...path.slice(0, path.includes("band") ? -2 : -1), "unit"]),
					message: `There is no currency with the code \`${unit}\`.`,
					suggestion: "Write its code by ISO 4217: `EUR`, `USD`, `CNY`.",
				};
				continue;
			}
			const isComparable = figures[id].unit !== "currency" || likeDollars.has(unit);
			if (isComparable && (value < least || value > most)) {
				yield warn(
					isYear(id)
						? `is ${value}, before the network was founded in ${least}`
						: `is ${value}, which is ${value > most ? `more than the ${most}` : `less than the ${least}`} that a city can have`,
					isYear(id) ? "Look the year up in the source." : write,
				);
				continue;
			}
			const other = sizes.get(`${id} ${unit}`);
			if (other && Math.max(value / other, other / value) >= maxRatio) {
				yield warn(`is ${value}, and another source gives ${other}: one of the two has some digits too many`);
			}
			sizes.set(`${id} ${unit}`, value);
		}
		for (const [i, award] of collection === "cities" && Array.isArray(data["awards"]) ? data["awards"].entries() : []) {
			const [founded] = figures.memberSince.plausible;
			const year: unknown = award?.year;
			if (typeof year !== "number" || year >= founded || issues.some((issue) => issue.path[0] === "awards")) continue;
			yield {
				span: frontMatter!.valueAt(["awards", i, "year"]),
				message: `The award is of ${year}, before the network was founded in ${founded}.`,
				suggestion: "Look the year up in the source. Prizes of others stand in the text.",
			};
		}
	},
};

/** Whether three digits behind a point are thousands: in money and counts always, in areas where they are round. */
const isGrouped = (written: string, id: FigureId | undefined) =>
	id !== "schooling" && (id === "area" ? /^\d{1,3}\.\d\d0$/ : /^\d{1,3}\.\d{3}$/).test(written);

/** The statement that a value or an end of a band belongs to. */
const statementAt = (path: KeyPath, data: unknown) =>
	path
		.slice(0, path.includes("band") ? -2 : -1)
		.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], data) as { unit?: unknown };
