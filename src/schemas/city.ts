import * as z from "zod";
import { network } from "../network/network.ts";
import { country } from "./country.ts";
import { dateOrUndated, day, wholeYear } from "./date.ts";
import { facts } from "./figures.ts";
import { sourceRef, sources } from "./source.ts";
import { languageCode, line, slug, webAddress } from "./text.ts";

const coordinates = z
	.strictObject({
		lat: z.number().min(-90).max(90).describe("Degrees north; south is negative."),
		lon: z.number().min(-180).max(180).describe("Degrees east; west is negative."),
		source: sourceRef,
		note: line(300)
			.optional()
			.describe("Say so here if the point is not the city itself, such as 'shown at the county town'."),
	})
	.describe("Where the city lies. Leave out rather than guess: the city is then listed, but not on the map.");

const localName = z.strictObject({
	text: line(100).describe("The name."),
	lang: languageCode.describe("Its language, as a code: zh, ar, pt-BR."),
});

const person = z.strictObject({
	office: z
		.enum(["mayor", "focal-point"])
		.describe("`mayor` for the head of the city's government, `focal-point` for the contact in the network."),
	name: line(100).describe("The name, as the source spells it. No contact details."),
	title: line(100).optional().describe("The office's own title where it is not 'Mayor', such as 'Lord Mayor'."),
	asOf: dateOrUndated.describe("When the source says so: YYYY, YYYY-MM, YYYY-MM-DD, or `undated`."),
	source: sourceRef,
	note: line(300).optional().describe("Anything a reader should know, such as 'spelt Zhang Hongming elsewhere'."),
});

const award = z.strictObject({
	year: wholeYear.describe("The year of the award."),
	source: sourceRef,
});

/** The headings that a profile has, in this order. `depth` is the number of hash signs. */
export const cityHeadings = network.headings;

/** One city: `content/cities/<slug>.md`. The file's name is the id and the address. */
export const city = z
	.strictObject({
		name: line(100).describe("The city's name in English."),
		names: z.array(localName).min(1).optional().describe("Its name in its own languages and scripts."),
		aliases: z
			.array(line(100))
			.min(1)
			.optional()
			.describe("Former names, transliterations and other spellings that people search for."),
		country,
		coordinates: coordinates.optional(),
		tagline: line(120).optional().describe(`The city's ${network.subject} in one short phrase, without full stop.`),
		summary: line(400)
			.optional()
			.describe(
				"One or two sentences for lists and search results. Every figure in it must also stand below with its source.",
			),
		facts,
		people: z
			.array(person)
			.min(1)
			.optional()
			.describe("Who leads the city and who answers for it in the network, with the date of the source."),
		awards: z.array(award).min(1).optional().describe(`Each ${network.award.name} that the city received.`),
		themes: z
			.array(slug)
			.min(1)
			.optional()
			.describe(`What its ${network.subject} is about: file names from content/themes/, without .md.`),
		leftOut: z
			.array(z.enum(cityHeadings.map(({ text }) => text)))
			.min(1)
			.optional()
			.describe("Headings that the profile leaves out, because no source at hand says anything about them."),
		website: webAddress.optional().describe(`The city's own page on its ${network.member.bare}, if it has one.`),
		notes: z
			.array(line(500))
			.min(1)
			.optional()
			.describe("What a reader should know about doubts or disagreements in the sources that no single fact can hold."),
		sources,
		reviewed: day
			.optional()
			.describe(
				"The day on which a person last read the whole page against its sources. Due, unless `listed` stands in its place.",
			),
		listed: day
			.optional()
			.describe(
				"In place of `reviewed`: the day of the list from which the city was taken, for a page that nobody has read against its sources yet.",
			),
	})
	.refine(({ reviewed, listed }) => reviewed !== undefined || listed !== undefined, {
		path: ["reviewed"],
		message: "must be there, or `listed` in its place",
		// Beside other mistakes too: zod by itself leaves a refinement out where a key has one.
		when: ({ value }) => typeof value === "object" && value !== null,
	})
	.describe("A city of the network.");

export type CityFrontMatter = z.infer<typeof city>;
