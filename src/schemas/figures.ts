import * as z from "zod";
import { network } from "../network/network.ts";
import { fact, yearOfJoining } from "./fact.ts";

/** What the table below says of a figure. */
interface FigureDefinition {
	/** Its statements or its absence, as authors write them. */
	schema: z.ZodType;
	/** For authors: the field guide, the templates and editors show it. */
	description: string;
	/** For the data files: the description of its column. */
	column: string;
	/** For search engines: the name of the variable in schema.org's `variableMeasured`. */
	variable: string;
	/** Whether an author may leave it out. Such a figure counts as not sought, and its city's page says nothing of it. */
	isOptional: boolean;
	/**
	 * The unit of its statements; `currency` stands for a currency's code. A figure that is itself a year has no band and no
	 * further year, and does not age.
	 */
	unit: "people" | "km2" | "years" | "year" | "currency";
	/** The least and the most that a city can have, in its unit, or in dollars: what lies beyond is mostly a slip. */
	plausible: readonly [least: number, most: number];
}

/**
 * The figures of a city, in the order in which pages and data files show them. This table is their one description: the
 * schema of a city, the checker's rules, the pages, the data files and the field guide all read it. The words name each.
 */
export const figures = {
	population: {
		schema: fact(z.literal("people").describe("Always `people`."), z.number().int().positive()),
		description: "How many people live in the city.",
		column: "How many people live in the city",
		variable: "population",
		isOptional: false,
		unit: "people",
		plausible: [100, 60_000_000],
	},
	area: {
		schema: fact(z.literal("km2").describe("Always `km2`, square kilometres."), z.number().positive()),
		description: "The area of the city in square kilometres. The note says what it covers.",
		column: "The area of the city in square kilometres",
		variable: "area",
		isOptional: true,
		unit: "km2",
		plausible: [0.5, 300_000],
	},
	gdpPerCapita: {
		schema: fact(
			z
				.string()
				.regex(/^[A-Z]{3}$/, "must be a three-letter currency code such as USD")
				.describe("The currency, as its three-letter code: USD, EUR."),
			z.number().positive(),
		),
		description: "Gross domestic product per head, as a value or as a band.",
		column: "Gross domestic product per head, in the currency of its unit",
		variable: "GDP per head",
		isOptional: false,
		unit: "currency",
		plausible: [100, 250_000],
	},
	schooling: {
		schema: fact(z.literal("years").describe("Always `years`."), z.number().min(0).max(30)),
		description: "The average number of years that residents spent at school.",
		column: "The average number of years that residents spent at school",
		variable: "average years of schooling",
		isOptional: false,
		unit: "years",
		plausible: [1, 20],
	},
	memberSince: {
		schema: yearOfJoining,
		description: `The year in which the city joined the ${network.name}.`,
		column: "The year in which the city joined the network",
		variable: "year of joining",
		isOptional: false,
		unit: "year",
		plausible: [network.founded, 2099],
	},
} as const satisfies Record<string, FigureDefinition>;

type Figures = typeof figures;

/** The key of a figure in front matter, data files and words: `gdpPerCapita`. */
export type FigureId = keyof Figures;

export const figureIds = Object.keys(figures) as FigureId[];

/** Whether a figure is itself a year, such as the year of joining. */
export const isYear = (id: FigureId): boolean => figures[id].unit === "year";

type FactsShape = {
	[Id in FigureId]: Figures[Id]["isOptional"] extends true
		? z.ZodOptional<Figures[Id]["schema"]>
		: Figures[Id]["schema"];
};

const described = figureIds.map((id) => {
	const { schema, description, isOptional }: FigureDefinition = figures[id];
	return [id, isOptional ? schema.optional().describe(description) : schema.describe(description)] as const;
});

/** The block `facts` of a city's front matter. */
export const facts = z
	.strictObject(Object.fromEntries(described) as FactsShape)
	.describe("The city's figures, each with year and source, or the reason why it is missing.");

export type Facts = z.infer<typeof facts>;
