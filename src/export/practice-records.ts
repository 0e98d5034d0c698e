import * as z from "zod";
import type { Lineage, Practice } from "../model/atlas.ts";
import type { NumberedSource } from "../model/citations.ts";
import { strongestEvaluation } from "../model/practice.ts";
import { network } from "../network/network.ts";
import { absenceReasons, qualifiers } from "../schemas/fact.ts";
import { areaIds, askedFields, bases, toldFields } from "../schemas/practice.ts";
import type { Cell } from "./csv.ts";
import { dateOrUndated, partialDate } from "./fields.ts";
import type { Row } from "./rows.ts";

// The records of practices.json and the rows of its tables, each described once, as records.ts and rows.ts do it for cities.

const text = z.string();
const optional = text.optional();
const sources = z.array(text);
const band = z.strictObject({ from: z.number().optional(), to: z.number().optional() });

const amountKeys = { value: z.number().optional(), band: band.optional(), qualifier: z.enum(qualifiers).optional() };
const figureKeys = {
	year: dateOrUndated,
	end: partialDate.optional(),
	basis: z.enum(bases),
	note: optional,
	sources,
};
const count = z.strictObject({ ...amountKeys, what: text, per: optional, pay: optional, ...figureKeys });
const point = z.strictObject({ point: text, answer: optional, sources });
const dated = z.strictObject({ year: dateOrUndated, what: text, sources });
const lineage = z.strictObject({
	who: text,
	how: optional,
	year: partialDate.optional(),
	city: optional,
	practice: optional,
	sources,
});
const figureHelp =
	"`value` or `band` (`from`, `to`), `qualifier`, `year`, `end`, `basis` (`fact`, `claim` of those who run it, or `plan`), `note`, `sources`";

/** A record of `practices.json`. */
export const practiceRecord = z.strictObject({
	id: text.meta({ unique: true }).describe("The practice's id, which is also the name of its page."),
	title: text.describe("Its title in the atlas."),
	aliases: z.array(text).describe("Its name in its own language, and other names."),
	url: text.describe("Its page in the atlas."),
	city: text.describe("The id of the city in cities.json."),
	also: z.array(text).describe("Ids of further cities that have a part in it."),
	summary: text.describe("What is done and for whom, in one or two sentences."),
	problem: z.strictObject({ text, sources }).optional().describe("What it answers: `text`, `sources`."),
	areas: z.array(z.enum(areaIds)).describe(`Its ${network.areasName}, the most fitting first, as the atlas judges.`),
	themes: z.array(z.strictObject({ id: text, name: text })).describe("What it is about: `id` and `name`."),
	sdgs: z.array(text).describe("Sustainable Development Goals and targets by their numbers, as the atlas judges."),
	learners: z.array(text).describe("Whom it is for."),
	places: z.array(text).describe("Where people learn in it."),
	status: z
		.strictObject({ state: text, asOf: partialDate, because: optional, sources })
		.describe("How it stood at the date of its newest source: `state`, `asOf`, `because`, `sources`."),
	since: z
		.strictObject({ date: partialDate, qualifier: optional, note: optional, sources })
		.optional()
		.describe("When it began: `date`, `qualifier`, `note`, `sources`."),
	until: z
		.strictObject({ date: partialDate, planned: z.boolean().optional(), note: optional, sources })
		.optional()
		.describe("When it ended or is to end: `date`, `planned`, `note`, `sources`."),
	history: z.array(dated).describe("Turns of its history: `year`, `what`, `sources`."),
	lead: z
		.strictObject({ kind: text, name: text, sources })
		.optional()
		.describe("Who leads it: `kind`, `name`, `sources`."),
	partners: z
		.strictObject({ names: z.array(text), note: optional, sources })
		.optional()
		.describe("Who else takes part: `names`, `note`, `sources`."),
	cost: z
		.array(z.strictObject({ ...amountKeys, unit: text, for: text, ...figureKeys }))
		.describe(`What it costs: ${figureHelp}, with the currency as \`unit\` and what the money is \`for\`.`),
	funding: z
		.array(z.strictObject({ kind: text, what: optional, planned: z.boolean().optional(), sources }))
		.describe("Who pays: `kind`, `what`, `planned`, `sources`."),
	staff: z.array(count).describe(`Who works on it: ${figureHelp}, with \`what\` they are and their \`pay\`.`),
	participants: z
		.array(count)
		.describe(`How many came: ${figureHelp}, with \`what\` is counted and \`per\` what time.`),
	reach: z.array(count).describe(`How many could have come: ${figureHelp}, with \`what\`.`),
	units: z.array(count).describe(`What is counted besides people: ${figureHelp}, with \`what\` and \`per\`.`),
	setUp: z
		.strictObject({ months: z.number(), qualifier: optional, what: text, note: optional, sources })
		.optional()
		.describe("How long it took before it ran: `months`, `qualifier`, `what`, `note`, `sources`."),
	conditions: z.array(point).describe("What had to be there before: `point`, `sources`."),
	legalBasis: z
		.strictObject({ kind: text, what: optional, sources })
		.optional()
		.describe("What binds the city to it: `kind`, `what`, `sources`."),
	difficulties: z.array(point).describe("What was difficult: `point`, `answer`, `sources`."),
	results: z
		.array(
			z.strictObject({
				what: text,
				value: z.number().optional(),
				qualifier: amountKeys.qualifier,
				unit: optional,
				against: optional,
				...figureKeys,
			}),
		)
		.describe(`What came of it: \`what\`, ${figureHelp}, \`unit\`, and what it is to be read \`against\`.`),
	evaluated: z
		.array(
			z.strictObject({
				kind: text,
				year: dateOrUndated,
				by: optional,
				paidBy: optional,
				of: optional,
				note: optional,
				sources,
			}),
		)
		.describe("How its results are known: `kind`, `year`, `by`, `paidBy`, `of`, `note`, `sources`."),
	recognition: z.array(dated).describe("Prizes and titles: `what`, `year`, `sources`."),
	from: z
		.array(lineage)
		.describe("From whom it was taken over: `who`, `how`, `year`, the ids of `city` and `practice`, `sources`."),
	takenUpBy: z.array(lineage).describe("Who took it up, with the same keys."),
	conflicts: z.array(point).describe("Where sources contradict one another: `point`, `sources`."),
	absences: z
		.array(
			z.strictObject({
				field: z.enum(toldFields),
				absent: z.enum(absenceReasons),
				note: optional,
				sources: sources.optional(),
			}),
		)
		.describe("What was looked for and is missing: `field`, `absent` (the reason), `note`, `sources`."),
	untold: z.array(z.enum(askedFields)).describe("What another city would ask, and no source at hand tells."),
	topics: z.array(text).describe("Ids of the topics that list it."),
	website: optional.describe("Its own page."),
	sources: sources.describe("Ids of its sources in sources.json."),
	reviewed: z.iso.date().describe("The day on which its page was last read against its sources."),
});
export type PracticeRecord = z.infer<typeof practiceRecord>;

/** Facts with the ids of their sources in place of the sources. */
type WithIds<T> = T extends NumberedSource
	? string
	: T extends readonly (infer Item)[]
		? WithIds<Item>[]
		: T extends object
			? { [K in keyof T]: WithIds<T[K]> }
			: T;

const isSource = (value: object): value is NumberedSource => "anchor" in value && "publisher" in value;

function withIds<T>(facts: T): WithIds<T> {
	if (Array.isArray(facts)) return facts.map((each) => withIds(each)) as WithIds<T>;
	if (typeof facts !== "object" || facts === null) return facts as WithIds<T>;
	if (isSource(facts)) return facts.id as WithIds<T>;
	return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, withIds(value)])) as WithIds<T>;
}

const lineageRecord = ({ city, practice, ...rest }: Lineage) => ({
	...withIds(rest),
	city: city?.id,
	practice: practice?.id,
});

/** @param base  the site's address, without a slash at its end */
export function recordOfPractice(practice: Practice, base: string): PracticeRecord {
	const { name, path, city, also, themes, topics, from, takenUpBy, html: _, markdown: __, dated, ...facts } = practice;
	const record = {
		...withIds(facts),
		title: name,
		url: `${base}/${path}`,
		city: city.id,
		also: also.map(({ id }) => id),
		themes: themes.map(({ id, name }) => ({ id, name })),
		topics: topics.map(({ id }) => id),
		from: from.map(lineageRecord),
		takenUpBy: takenUpBy.map(lineageRecord),
		reviewed: dated.day,
	};
	// In the order of the description.
	return Object.fromEntries(
		(Object.keys(practiceRecord.shape) as (keyof PracticeRecord)[]).map((key) => [key, record[key]]),
	) as PracticeRecord;
}

const cell = z.string().optional();
const number = z.number().optional();
const joined = (items: readonly string[]) => items.join(";") || undefined;

/** A row of `practices.csv`. */
export const practiceRow = z.strictObject({
	id: text.meta({ unique: true }).describe("The practice's id, which is also the name of its page."),
	title: text.describe("Its title in the atlas."),
	city: text.describe("The id of the city in cities.csv."),
	country_code: text.describe("The country's two-letter code (ISO 3166-1)."),
	areas: text.describe(`Its ${network.areasName}, joined by semicolons, the most fitting first.`),
	themes: text.describe("Ids of its themes, joined by semicolons."),
	sdgs: cell.describe("Sustainable Development Goals and targets, joined by semicolons."),
	learners: cell.describe("Whom it is for, joined by semicolons."),
	places: cell.describe("Where people learn in it, joined by semicolons."),
	status: text.describe("How it stood at the date of its newest source."),
	status_as_of: partialDate.describe("That date."),
	since: partialDate.optional().describe("When it began."),
	since_qualifier: cell.describe("about, at-the-latest or trial."),
	until: partialDate.optional().describe("When it ended, or is to end."),
	lead: cell.describe("What kind of body leads it."),
	legal_basis: cell.describe("What binds the city to it: none, decision, strategy, by-law or law."),
	set_up_months: number.describe("How many months it took before it ran."),
	costs: z.int().describe("How many figures of its cost practice-figures.csv has."),
	funding: cell.describe("Who pays, joined by semicolons."),
	conditions: z.int().describe("How many conditions its page names."),
	difficulties: z.int().describe("How many difficulties its page names."),
	results: z.int().describe("How many results its page names."),
	evaluation: cell.describe(
		"The strongest way in which its results are known; empty where nobody is known to have looked.",
	),
	taken_up_by: z.int().describe("How many cities, regions or programmes are said to have taken it up or looked at it."),
	untold: cell.describe("What another city would ask and no source at hand tells, joined by semicolons."),
	url: text.describe("Its page in the atlas."),
	reviewed: z.iso.date().describe("The day on which its page was last read against its sources."),
});

export const rowOfPractice = (practice: Practice, base: string): Row => ({
	id: practice.id,
	title: practice.name,
	city: practice.city.id,
	country_code: practice.city.country.code,
	areas: joined(practice.areas),
	themes: joined(practice.themes.map(({ id }) => id)),
	sdgs: joined(practice.sdgs),
	learners: joined(practice.learners),
	places: joined(practice.places),
	status: practice.status.state,
	status_as_of: practice.status.asOf,
	since: practice.since?.date,
	since_qualifier: practice.since?.qualifier,
	until: practice.until?.date,
	lead: practice.lead?.kind,
	legal_basis: practice.legalBasis?.kind,
	set_up_months: practice.setUp?.months,
	costs: practice.cost.length,
	funding: joined([...new Set(practice.funding.map(({ kind }) => kind))]),
	conditions: practice.conditions.length,
	difficulties: practice.difficulties.length,
	results: practice.results.length,
	evaluation: strongestEvaluation(practice),
	taken_up_by: practice.takenUpBy.length,
	untold: joined(practice.untold),
	url: `${base}/${practice.path}`,
	reviewed: practice.dated.day,
});

const figureFields = ["cost", "staff", "participants", "reach", "units", "results"] as const;

/** A row of `practice-figures.csv`: one figure of one practice. */
export const practiceFigureRow = z.strictObject({
	practice: text.describe("The id of the practice in practices.csv."),
	city: text.describe("The id of the city in cities.csv."),
	field: z.enum(figureFields).describe("What the figure tells: its key in practices.json."),
	rank: z.int().describe("Its place among the figures of the field, from 1."),
	value: number.describe("The value, empty for a range and for a result without a figure."),
	from: number.describe("The lower end of a range."),
	to: number.describe("The upper end of a range."),
	qualifier: cell.describe(`How exact the source says it is: ${qualifiers.join(", ")}.`),
	unit: cell.describe("A currency code such as `USD` for a cost; the unit of a result. Empty for a count."),
	what: cell.describe("What is counted, or what came of it."),
	per: cell.describe("In what time, for a count; what the money is for, for a cost."),
	pay: cell.describe("Whether staff are paid: paid, expenses or unpaid."),
	year: dateOrUndated.describe("The year or date that it is for, or `undated`."),
	end: partialDate.optional().describe("The last year, for a figure of several."),
	basis: z.enum(bases).describe("`fact`, `claim` (those who run it say so) or `plan`."),
	against: cell.describe("What a result is to be read against."),
	source: cell.describe("Ids of its sources in sources.json, joined by semicolons."),
	note: cell.describe("What it covers."),
});

interface AnyFigure {
	value?: number | undefined;
	band?: { from?: number | undefined; to?: number | undefined } | undefined;
	qualifier?: string | undefined;
	unit?: string | undefined;
	what?: string | undefined;
	per?: string | undefined;
	for?: string | undefined;
	pay?: string | undefined;
	year: string;
	end?: string | undefined;
	basis: string;
	against?: string | undefined;
	sources: NumberedSource[];
	note?: string | undefined;
}

export const rowsOfPracticeFigures = (practice: Practice): Row[] =>
	figureFields.flatMap((field) =>
		(practice[field] as AnyFigure[]).map(
			(figure, i): Readonly<Record<string, Cell>> => ({
				practice: practice.id,
				city: practice.city.id,
				field,
				rank: i + 1,
				value: figure.value,
				from: figure.band?.from,
				to: figure.band?.to,
				qualifier: figure.qualifier,
				unit: figure.unit,
				what: figure.what,
				per: figure.per ?? figure.for,
				pay: figure.pay,
				year: figure.year,
				end: figure.end,
				basis: figure.basis,
				against: figure.against,
				source: joined(figure.sources.map(({ id }) => id)),
				note: figure.note,
			}),
		),
	);
