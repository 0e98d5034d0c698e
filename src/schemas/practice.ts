import * as z from "zod";
import { network } from "../network/network.ts";
import { dateOrUndated, day, partialDate } from "./date.ts";
import { absence, oneOf, oneOfMessage, qualifiers, statement } from "./fact.ts";
import { sourceRef, sources } from "./source.ts";
import { line, slug, webAddress } from "./text.ts";

/** The areas by which practices are indexed, in the network's order. */
export const areaIds = Object.keys(network.areas) as (keyof typeof network.areas)[];
export type AreaId = (typeof areaIds)[number];

/** What a source's word for a figure is worth. */
export const bases = ["fact", "claim", "plan"] as const;
export type Basis = (typeof bases)[number];

const basis = z
	.enum(bases)
	.describe(
		"What the figure rests on: `fact` (counted, voted, or told by somebody else), `claim` (those who run it say so) or `plan` (aimed at, budgeted, announced).",
	);

const number = z.number().nonnegative();

/** The keys of a figure of a practice: those of any figure, what it is of, the end of a period, and what it rests on. */
const figure = <S extends z.ZodRawShape>(what: S) => {
	const { value, band, qualifier, year, source, note } = statement(z.never(), number);
	return {
		value,
		band,
		qualifier,
		...what,
		year,
		end: partialDate.optional().describe("The last year, where the figure is for several: `year` is then the first."),
		basis,
		source,
		note,
	};
};

/** What a figure counts, as it reads after the number. */
const what = (description: string) => ({
	what: line(150).describe(`${description}, as it reads after the number.`),
});

/** A list of figures or points, or the reason why there is none. Left out altogether, the page says that no source tells. */
const told = <T extends z.ZodType>(entry: T, description: string) =>
	z
		.union([z.array(entry).min(1), absence])
		.optional()
		.describe(description);

const cost = z
	.strictObject({
		...figure({
			unit: z
				.string()
				.regex(/^[A-Z]{3}$/, "must be a three-letter currency code such as USD")
				.describe("The currency of the source, as its three-letter code: USD, EUR. Nothing is converted."),
			for: z
				.enum(["year", "set-up", "whole", "grant", "participant", "site", "event", "session", "hour", "group"])
				.describe(
					"What the money is for: one `year`, the `set-up`, the `whole` of it from beginning to end, one `grant`, or one `participant`, `site`, `event`, `session`, `hour` or `group`.",
				),
		}),
	})
	.refine(oneOf, oneOfMessage);

const pay = z
	.enum(["paid", "expenses", "unpaid"])
	.optional()
	.describe("`paid`, `expenses` only, or `unpaid`. Leave out if no source tells.");

const per = line(40)
	.optional()
	.describe("In what time, as it reads after the rest: 'a year', 'in two years'. Leave out for a total so far.");

const staff = z
	.strictObject({ ...figure({ ...what("Who they are, such as 'coordinator' or 'instructors in each lesson'"), pay }) })
	.refine(oneOf, oneOfMessage);

const participants = z
	.strictObject({ ...figure({ ...what("Who they are, such as 'pupils of the third grade' or 'visits'"), per }) })
	.refine(oneOf, oneOfMessage);

const reach = z
	.strictObject({
		...figure(what("Who could come, such as 'residents within ten minutes on foot' or 'holders of a card'")),
	})
	.refine(oneOf, oneOfMessage);

const units = z
	.strictObject({
		...figure({ ...what("What there is, such as 'events', 'centres' or 'signatories of the pact'"), per }),
	})
	.refine(oneOf, oneOfMessage);

const result = z
	.strictObject({
		what: line(200).describe("What came of it, without prizes: these stand under `recognition`."),
		value: z
			.number()
			.optional()
			.describe("The figure as a plain number, where there is one. What has fallen may be below zero."),
		qualifier: z.enum(qualifiers).optional().describe("How exact the source says it is."),
		unit: line(60).optional().describe("The figure's unit: '%', 'districts'."),
		year: dateOrUndated.describe("The year or date that it is for, or `undated` where the source gives none."),
		end: partialDate.optional().describe("The last year, where it is for several: `year` is then the first."),
		against: line(150)
			.optional()
			.describe("What it is to be read against: the time before, the plan, other places. Say it with its figure."),
		basis,
		source: sourceRef,
		note: line(300).optional().describe("Anything a reader should know, such as 'of the whole province'."),
	})
	.refine((entry) => entry.unit === undefined || entry.value !== undefined, "must have a `value` for its `unit`");

const evaluation = z.strictObject({
	kind: z
		.enum(["none", "own-account", "satisfaction-survey", "monitoring-data", "independent", "comparison"])
		.describe(
			"`own-account` (told by those who run it), `satisfaction-survey`, `monitoring-data` (counted year by year), `independent` (looked at by others), `comparison` (with people or places that did without), or `none` where a source says that nobody looked.",
		),
	year: dateOrUndated.describe("When: YYYY, YYYY-MM, YYYY-MM-DD, or `undated`."),
	by: line(150).optional().describe("Who looked: 'a student's thesis', 'a firm that the city hired'."),
	paidBy: line(100).optional().describe("Who paid for it, if a source tells."),
	of: line(150).optional().describe("What was looked at, where it is not the practice as a whole."),
	source: sourceRef,
	note: line(300).optional().describe("What it found in a few words, or why it says little."),
});

const point = (what: string) => ({ point: line(300).describe(what), source: sourceRef });

const lineage = <const How extends readonly [string, ...string[]]>(how: How, howWords: string) => ({
	who: line(200).describe("Who, by name: a city, a province, a programme. With what a reader needs to place it."),
	how: z.enum(how).optional().describe(howWords),
	city: slug.optional().describe("The same as a file name from content/cities/, if it has one."),
	practice: slug.optional().describe("The other practice as a file name from content/practices/, if it has one."),
	year: partialDate.optional().describe("When, as far as a source tells."),
	source: sourceRef,
});

/** The keys that hold a list of figures. */
export const figureLists = ["cost", "staff", "participants", "reach", "units"] as const;

/** What another city asks of a practice. Where no source tells it, the page says so. */
export const askedFields = [
	"since",
	"cost",
	"funding",
	"staff",
	"participants",
	"conditions",
	"difficulties",
	"results",
	"evaluated",
	"takenUpBy",
] as const;
export type AskedField = (typeof askedFields)[number];

/** The order of a page's statements; the coverage page counts for each how many practices tell it. */
export const toldFields = [
	"problem",
	"since",
	"cost",
	"funding",
	"staff",
	"participants",
	"reach",
	"units",
	"setUp",
	"conditions",
	"legalBasis",
	"partners",
	"difficulties",
	"results",
	"evaluated",
	"recognition",
	"history",
	"from",
	"takenUpBy",
	"conflicts",
] as const;
export type ToldField = (typeof toldFields)[number];

/** One practice of a city: `content/practices/<slug>.md`. */
export const practice = z
	.strictObject({
		title: line(100).describe("What it is called. The atlas's own words where its name says nothing in English."),
		aliases: z
			.array(line(100))
			.min(1)
			.optional()
			.describe("Its name in its own language, short forms and other words that people search for."),
		city: slug.describe("The city that does it: a file name from content/cities/, without .md."),
		also: z.array(slug).min(1).optional().describe("Further cities that have a part in it, as file names."),
		summary: line(400).describe("What is done and for whom, in one or two sentences without figures."),
		problem: z
			.strictObject({ text: line(300).describe("What it answers, and who says so."), source: sourceRef })
			.optional()
			.describe("The problem that it answers."),
		areas: z
			.array(z.enum(areaIds))
			.min(1)
			.max(3)
			.describe(`One to three ${network.areasName}, the most fitting first. They are the atlas's judgement.`),
		themes: z.array(slug).min(1).describe("What it is about: file names from content/themes/, without .md."),
		sdgs: z
			.array(z.string().regex(/^(?:[1-9]|1[0-7])(?:\.(?:[1-9]\d?|[a-d]))?$/, 'must be a goal or target such as "4.6"'))
			.min(1)
			.max(3)
			.optional()
			.describe('Up to three Sustainable Development Goals or targets, in quotation marks: "4", "4.6", "11.a".'),
		learners: z
			.array(
				z.enum([
					"everyone",
					"early-childhood",
					"children",
					"youth",
					"adults",
					"older-people",
					"parents-and-families",
					"women-and-girls",
					"workers",
					"unemployed",
					"teachers-and-officials",
					"carers",
					"migrants-and-refugees",
					"newcomers",
					"people-with-disabilities",
					"prisoners",
				]),
			)
			.min(1)
			.optional()
			.describe("Whom it is for."),
		places: z
			.array(
				z.enum([
					"library",
					"school",
					"university",
					"museum",
					"theatre-or-cultural-house",
					"community-centre",
					"workplace",
					"shop-or-cafe",
					"religious-building",
					"hospital",
					"park",
					"street",
					"vehicle",
					"online",
					"home",
				]),
			)
			.min(1)
			.optional()
			.describe("Where people learn in it."),
		status: z
			.strictObject({
				state: z
					.enum(["planned", "pilot", "running", "grown", "interrupted", "ended", "unknown"])
					.describe("How it stood at the date of `asOf`. `grown`: running, and larger than it began."),
				asOf: partialDate.describe("The date of the newest source that says so: YYYY, YYYY-MM or YYYY-MM-DD."),
				because: line(300).optional().describe("Why it was interrupted or has ended, if a source tells."),
				source: sourceRef,
			})
			.describe("Whether it still runs, and as of when."),
		since: z
			.strictObject({
				date: partialDate.describe("When it began: YYYY, YYYY-MM or YYYY-MM-DD."),
				qualifier: z
					.enum(["about", "at-the-latest", "trial"])
					.optional()
					.describe("`about`, `at-the-latest` (it may be older), or `trial` (a first trial; the note tells the rest)."),
				note: line(300).optional().describe("What counts as its beginning."),
				source: sourceRef,
			})
			.optional()
			.describe("Since when there is such a thing."),
		until: z
			.strictObject({
				date: partialDate.describe("When it ended or is to end."),
				planned: z.boolean().optional().describe("`true` where the end was only planned."),
				note: line(300).optional().describe("What ended, and what stayed."),
				source: sourceRef,
			})
			.optional()
			.describe("When it ended, or is to end."),
		history: z
			.array(
				z.strictObject({
					year: partialDate.describe("When: YYYY, YYYY-MM or YYYY-MM-DD."),
					what: line(200).describe("What happened: a turn, a stop, a new beginning."),
					source: sourceRef,
				}),
			)
			.min(1)
			.optional()
			.describe("Turns of its history, oldest first, where it stopped, came back or changed."),
		lead: z
			.strictObject({
				kind: z
					.enum([
						"municipality",
						"district",
						"region-or-county",
						"national-government",
						"state-body",
						"partnership",
						"university",
						"school",
						"library",
						"ngo",
						"foundation",
						"company",
					])
					.describe("What kind of body leads it."),
				name: line(200).describe("Its name."),
				source: sourceRef,
			})
			.optional()
			.describe("Who leads it."),
		partners: z
			.strictObject({
				names: z.array(line(150)).min(1).describe("Who else takes part, by name."),
				source: sourceRef,
				note: line(300).optional().describe("What they bring. A count of them stands under `units`."),
			})
			.optional()
			.describe("Who else takes part."),
		cost: told(cost, "What it costs, one entry for each figure that a source gives; or the reason why there is none."),
		funding: z
			.array(
				z.strictObject({
					kind: z
						.enum([
							"municipal",
							"city-state",
							"regional",
							"national",
							"european-union",
							"international",
							"private",
							"sponsor",
							"fees",
							"loan",
							"prize-money",
							"in-kind",
							"volunteers",
						])
						.describe("Whose money or help it is."),
					what: line(200).optional().describe("Who gives what, with a figure only if it stands under `cost` too."),
					planned: z.boolean().optional().describe("`true` where it was only announced or hoped for."),
					source: sourceRef,
				}),
			)
			.min(1)
			.optional()
			.describe("Who pays."),
		staff: told(staff, "Who works on it, paid or not; or the reason why no figure is there."),
		participants: told(participants, "How many people came. Say what is counted: people, visits, pupils."),
		reach: told(reach, "How many people could have come, which is not how many did."),
		units: told(units, "How many events, places, centres or pacts there are: everything counted that is not people."),
		setUp: z
			.strictObject({
				months: z.number().positive().describe("How many months it took."),
				qualifier: z.enum(qualifiers).optional().describe("How exact the source says it is."),
				what: z
					.enum(["idea-to-launch", "pilot", "building", "membership"])
					.describe(
						"Which months: from `idea-to-launch`, of the `pilot`, the `building`, or the time until others joined.",
					),
				note: line(300).optional().describe("From when to when."),
				source: sourceRef,
			})
			.optional()
			.describe("How long it took before it ran."),
		conditions: told(
			z.strictObject(point("What had to be there before, or has to stay.")),
			"What it rests on, and had to be there before.",
		),
		legalBasis: z
			.strictObject({
				kind: z.enum(["none", "decision", "strategy", "by-law", "law"]).describe("What binds the city to it."),
				what: line(200).optional().describe("Which one, with its date."),
				source: sourceRef,
			})
			.optional()
			.describe("The decision, plan or law on which it stands."),
		difficulties: told(
			z.strictObject({
				...point("What went wrong, was hard, or is disputed."),
				answer: line(300).optional().describe("What was done about it, if a source tells."),
			}),
			"What was difficult. The field that other cities ask for first.",
		),
		results: told(result, "What came of it. A result below the plan is one."),
		evaluated: told(evaluation, "How its results are known: one entry for each time that somebody looked."),
		recognition: z
			.array(
				z.strictObject({
					what: line(200).describe("The prize or title, by its name."),
					year: dateOrUndated.describe("When: YYYY, YYYY-MM, YYYY-MM-DD, or `undated`."),
					source: sourceRef,
				}),
			)
			.min(1)
			.optional()
			.describe("Prizes and titles. They are no results."),
		from: z
			.array(z.strictObject(lineage(["copied", "adapted", "visited"], "`copied`, `adapted`, or `visited` beforehand.")))
			.min(1)
			.optional()
			.describe("From whom it was taken over."),
		takenUpBy: z
			.array(
				z.strictObject(
					lineage(
						["copied", "adapted", "visited", "planned"],
						"`copied`, `adapted`, only `visited`, or `planned`. Leave out if no source tells.",
					),
				),
			)
			.min(1)
			.optional()
			.describe("Who took it up."),
		conflicts: z
			.array(z.strictObject(point("Where sources contradict one another, or themselves.")))
			.min(1)
			.optional()
			.describe("Where sources contradict one another."),
		website: webAddress.optional().describe("Its own page. No page of a person, no contact details."),
		sources: sources.min(1),
		reviewed: day.describe("The day on which a person last read the whole page against its sources."),
	})
	.describe(`Something that ${network.member.one} does and that another could take over.`);

export type PracticeFrontMatter = z.infer<typeof practice>;
