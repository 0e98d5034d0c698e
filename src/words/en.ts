import { network as networkNames } from "../network/network.ts";
import { authors } from "./en/authors.ts";
import { booklet } from "./en/booklet.ts";
import { inCountry } from "./en/countries.ts";
import { explore } from "./en/explore.ts";
import { dataFiles, files } from "./en/files.ts";
import { imprint } from "./en/imprint.ts";
import { languages } from "./en/languages.ts";
import { network } from "./en/network.ts";
import { offline } from "./en/offline.ts";
import { practices } from "./en/practices.ts";
import { redirect } from "./en/redirect.ts";
import { reuse } from "./en/reuse.ts";
import { search } from "./en/search.ts";
import { write } from "./en/write.ts";

/** The texts of the user interface in British English. A translation is another table of this type. */
export const en = {
	...reuse,
	authors,
	booklet,
	files,
	dataFiles,
	skip: "Skip to the text",
	nav: { label: "Main", explore: "Explore" },
	/** The pages that menus lead to, by their files from the site's root. */
	pages: {
		"cities.html": "Cities",
		"themes.html": "Themes",
		"practices.html": "Practices",
		"topics.html": "Topics",
		"interviews.html": "Voices",
		"regions.html": "Regions",
		"countries.html": "Countries",
		"profiles.html": "Full profiles",
		"awards.html": "Awards",
		"years.html": "Years of joining",
		"timeline.html": "Timeline",
		"compare.html": "Compare cities",
		"coverage.html": "How complete is it?",
		[`${networkNames.introduction}.html`]: network.introduction,
		"about.html": "About",
		"method.html": "Method",
		"contribute.html": "Contribute",
		"translations.html": "Translations",
		"accessibility.html": "Accessibility",
		"data.html": "Data",
		"offline.html": "Offline copy",
	},
	explore,
	imprint,
	languages,
	redirect,
	offline,
	practices,
	search,
	write,
	theme: { label: "Colours", auto: "System", light: "Light", dark: "Dark" },
	home: {
		...network.home,
		find: "Find a city",
		mapList: "All cities as a list",
		try: "Try:",
		numbers: {
			title: "The atlas in numbers",
			cities: (n: number) => (n === 1 ? "city" : "cities"),
			announced: (members: string, date: string) => `${members} members announced, ${date}`,
			countries: (n: number) => (n === 1 ? "country" : "countries"),
			profiles: (n: number) => (n === 1 ? "full profile" : "full profiles"),
			winners: (n: number) => (n === 1 ? "award city" : "award cities"),
			award: `received the ${networkNames.award.short}`,
			voices: (n: number) => (n === 1 ? "voice" : "voices"),
			sources: (n: number) => (n === 1 ? "source" : "sources"),
			sourced: "named wherever they are used",
		},
		growth: {
			title: "Members announced",
			end: (members: string, year: string) => `${members} in ${year}`,
			name: (first: string, from: string, last: string, to: string) =>
				`Line of the totals of members announced, from ${first} (${from}) to ${last} (${to})`,
		},
		tried: "What others have tried",
		more: (n: string) => `${n} more`,
		allThemes: (n: string) => `All ${n} themes`,
		week: "Profile of the week",
		people: (amount: string, when: string) => `${amount} people, ${when}`,
		sources: (n: string) => (n === "1" ? "Written from 1 source" : `Written from ${n} sources`),
		read: "Read the profile",
		otherProfiles: "Other profiles",
		award: (years: string) => `Award ${years}`,
		allProfiles: (n: string) => `All ${n} profiles`,
		newest: "Newest members",
		joined: (n: string, year: string) => `All ${n} that joined in ${year}`,
		voices: "Newest voices",
		allVoices: (n: string) => `All ${n} voices`,
	},
	/** The page that explains what a member is, which a fork may lack. */
	introduction: { path: `${networkNames.introduction}.html`, name: network.introduction },
	regions: network.regions,
	inRegions: network.inRegions,
	inCountry,
	city: {
		...network.city,
		glance: "At a glance",
		population: "Population",
		area: "Area",
		gdpPerCapita: "GDP per head",
		schooling: "Average years of schooling",
		memberSince: "Member since",
		people: { mayor: "Mayor", "focal-point": "Focal point" },
		asOf: (date: string) => `as of ${date}`,
		asOfUndated: "from an undated page",
		themes: "Themes",
		website: "Website",
		interviews: "What its leaders say",
		near: "Nearest cities",
		like: (name: string) => `Cities like ${name}`,
		invite: "Write this profile",
		notes: "About the sources",
		locator: (name: string, region: string) => `Where ${name} lies in ${region}`,
		notPlaced: "Not on the map yet: we found no source for its position.",
		neighbours: "The smaller dots are other cities in the atlas.",
		placedFrom: "Source of the position:",
		km: (n: string) => `${n} km`,
		/** The labels of figures inside a sentence. */
		inSentence: {
			population: "population",
			area: "area",
			gdpPerCapita: "GDP per head",
			schooling: "years of schooling",
			memberSince: "year of joining",
		},
		/** The figures that are missing for one reason. */
		missing: {
			"not-published": (figures: string) => `Not published: ${figures}.`,
			"not-collected": (figures: string) => `Not collected: ${figures}.`,
			"not-applicable": (figures: string) => `Does not apply: ${figures}.`,
			withheld: (figures: string) => `Withheld: ${figures}.`,
			unknown: (figures: string) => `Not found in our sources: ${figures}.`,
			"not-sought": (figures: string) => `Not looked for yet: ${figures}.`,
		},
		knowOne: (n: number) => (n === 1 ? "Do you know it? Tell us" : "Do you know one? Tell us"),
		/** The heads of what is folded away below a figure or a person. */
		otherStatements: (n: number) => (n === 1 ? "1 other figure" : `${n} other figures`),
		note: "Note",
		whyMissing: "What the sources say",
		/** Where a figure lies among those of all cities. */
		middle: (n: string, from: string, to: string) =>
			`Half of the ${n} cities with a figure lie between ${from} and ${to}.`,
		middleYears: (from: string, to: string) => (from === to ? `Figures for ${from}` : `Figures for ${from} to ${to}`),
		middleUndated: (n: string) => `${n} undated`,
		voices: "Voices",
		joinedWith: (n: number) => (n === 1 ? "with 1 other city" : `with ${n} other cities`),
		nearestProfile: "The nearest city with a profile",
		compatriots: (where: string) => `Other cities ${where}`,
		sameYear: (year: string) => `Also joined in ${year}`,
		allOf: (n: number) => `All ${n}`,
		elsewhere: "Elsewhere",
	},
	map: {
		key: "Filled dots have a full profile; rings do not have one yet.",
		moved: "Where cities crowd together, their dots are moved apart.",
		notPlaced: (n: string) => (n === "1" ? "1 city is not on the map yet." : `${n} cities are not on the map yet.`),
	},
	figure: {
		undated: "no date given",
		inYear: (date: string) => date,
		source: (n: number) => `Source ${n}`,
		also: "but",
		/** A number with its unit. A unit that is missing here is a currency code. */
		units: { people: (n: string) => n, km2: (n: string) => `${n} km²`, years: (n: string) => n } as Record<
			string,
			(n: string) => string
		>,
		qualifier: {
			about: "about",
			"more than": "more than",
			"less than": "less than",
			almost: "almost",
			"at least": "at least",
		},
		between: (from: string, to: string) => `between ${from} and ${to}`,
		moreThan: (from: string) => `more than ${from}`,
		lessThan: (to: string) => `less than ${to}`,
		absent: {
			"not-published": "Not published",
			"not-collected": "Not collected",
			"not-applicable": "Does not apply",
			withheld: "Withheld",
			unknown: "Not found yet",
			"not-sought": "Not looked for yet",
		},
	},
	interview: {
		kinds: { interview: "Interview", statement: "Statement", speech: "Speech" },
		kindsPlural: { interview: "Interviews", statement: "Statements", speech: "Speeches" },
		/** In the order in which they are listed. */
		count: {
			interview: (n: number) => (n === 1 ? "1 interview" : `${n} interviews`),
			speech: (n: number) => (n === 1 ? "1 speech" : `${n} speeches`),
			statement: (n: number) => (n === 1 ? "1 statement" : `${n} statements`),
		},
		from: {
			interview: (who: string) => `interview with ${who}`,
			speech: (who: string) => `speech by ${who}`,
			statement: (who: string) => `statement by ${who}`,
		},
		/** An office, by its English name in the content. One that a language has no word for stays as it is. */
		role: (role: string) => role,
		/** A title stands before the name; any other office behind it. */
		speaker: ({ name, role }: { name: string; role: string }) =>
			/^(?:(?:Lord|Deputy) )?(?:Mayor|Provost|Governor)$/.test(role) ? `${role} ${name}` : `${name}, ${role}`,
		paraphrased: "Our summary. Words in quotation marks are the speaker’s.",
		part: "We read only part of the source, so more was said than is summed up here.",
		language: (language: string) => `Given or published in ${language}.`,
		published: (date: string) => `published ${date}`,
		undated: "undated",
		by: (name: string) => `Asked by ${name}`,
		points: "On this page",
		anchor: (heading: string) => `Link to “${heading}”`,
		about: "About",
	},
	lists: {
		cities: { title: "Cities", description: "Every city in the atlas, from A to Z." },
		regions: { title: "Regions", description: network.lists.regions },
		countries: { title: "Countries", description: "Every country with a city in the atlas." },
		themes: { title: "Themes", description: network.lists.themes },
		interviews: { title: "Voices", description: network.lists.interviews },
		citiesIn: network.lists.citiesIn,
		letters: "Letters",
		map: "Map",
	},
	count: {
		cities: (n: number) => (n === 1 ? "1 city" : `${n} cities`),
		profiles: (n: number) => (n === 1 ? "1 profile" : `${n} profiles`),
		voices: (n: number) => (n === 1 ? "1 voice" : `${n} voices`),
		countries: (n: number) => (n === 1 ? "1 country" : `${n} countries`),
	},
	sources: {
		title: "Sources",
		accessed: (date: string) => `read ${date}`,
		captured: (date: string) => `archived ${date}`,
		/** The links from a source back to where it is cited. */
		toFacts: "Facts",
		toMention: (n: number) => `Mention ${n}`,
		undated: "undated",
	},
	page: {
		reviewed: (date: string) => `Last checked ${date}.`,
		listed: (date: string) => `Taken from a list of ${date}; not checked against its sources yet.`,
		edit: "Edit this page",
		breadcrumb: "You are here",
		home: "Home",
	},
	notFound: {
		title: "This page is not in the atlas",
		text: "The address may be misspelt, or the page may have moved. Use the search box above, or one of these lists.",
	},
	footer: {
		independent: network.independent,
		licence: "Texts and data",
		label: "About this site",
		columns: { explore: "Explore", atlas: "The atlas", take: "Take it with you" },
	},
};

/** A table with any text where another one has its own. */
type AnyText<T> = T extends string
	? string
	: T extends (...args: infer A) => infer R
		? (...args: A) => AnyText<R>
		: { [K in keyof T]: AnyText<T[K]> };

/** What a table of words has in every language. */
export type Words = AnyText<typeof en>;
