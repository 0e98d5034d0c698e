import { authors } from "./en/authors.ts";
import { booklet } from "./en/booklet.ts";
import { explore } from "./en/explore.ts";
import { files } from "./en/files.ts";
import { network } from "./en/network.ts";
import { offline } from "./en/offline.ts";
import { redirect } from "./en/redirect.ts";
import { reuse } from "./en/reuse.ts";
import { search } from "./en/search.ts";

/** The texts of the user interface in British English. A translation is another table of this type. */
export const en = {
	...reuse,
	authors,
	booklet,
	files,
	skip: "Skip to the text",
	nav: { label: "Main", cities: "Cities", interviews: "Interviews", themes: "Themes", about: "About" },
	explore,
	redirect,
	offline,
	search,
	theme: { label: "Colours", auto: "System", light: "Light", dark: "Dark" },
	home: {
		...network.home,
		mapList: "The same cities as a list",
		profiles: "Profiles",
		allProfiles: "All cities",
		interviews: "Interviews",
		allInterviews: "All interviews",
		themes: "By theme",
		regions: "By region",
	},
	regions: network.regions,
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
		asOfUndated: "named on an undated page",
		themes: "Themes",
		website: "Website",
		interviews: "In their own words",
		near: "Nearest in the atlas",
		like: "Cities like this one",
		sharedThemes: (themes: string) => `shares ${themes}`,
		sameRegion: "same region",
		similarSize: "similar size",
		invite: "Write this profile",
		notes: "About the sources",
		locator: (name: string, region: string) => `Where ${name} lies in ${region}`,
		notPlaced: "Not placed on the map: no source at hand gives its coordinates.",
		placedFrom: "Position",
		km: (n: string) => `${n} km`,
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
		qualifier: { about: "about", "more than": "more than", "less than": "less than", almost: "almost" },
		between: (from: string, to: string) => `between ${from} and ${to}`,
		moreThan: (from: string) => `more than ${from}`,
		lessThan: (to: string) => `less than ${to}`,
		absent: {
			"not-published": "Not published",
			"not-collected": "Not collected",
			"not-applicable": "Does not apply",
			withheld: "Withheld",
			unknown: "Not known here",
		},
	},
	interview: {
		kinds: { interview: "Interview", statement: "Statement", speech: "Speech" },
		kindsPlural: { interview: "Interviews", statement: "Statements", speech: "Speeches" },
		paraphrased: "Told in the atlas’s own words; only what stands in quotation marks is quoted.",
		part: "Only part of the source was read, so this is not the whole of what was said.",
		language: (language: string) => `Given or published in ${language}.`,
		undated: "undated",
		by: (name: string) => `Asked by ${name}`,
		points: "On this page",
		anchor: (heading: string) => `Link to “${heading}”`,
		about: "About",
	},
	lists: {
		cities: { title: "Cities", description: "Every city of the atlas, from A to Z." },
		regions: { title: "Regions", description: network.lists.regions },
		countries: { title: "Countries", description: "Every country with a city in the atlas." },
		themes: { title: "Themes", description: network.lists.themes },
		interviews: { title: "Interviews", description: network.lists.interviews },
		citiesIn: network.lists.citiesIn,
		withProfile: "with a profile",
		ways: "Other ways in",
		letters: "Letters",
		map: "Map",
	},
	count: {
		cities: (n: number) => (n === 1 ? "1 city" : `${n} cities`),
		profiles: (n: number) => (n === 1 ? "1 profile" : `${n} profiles`),
		interviews: (n: number) => (n === 1 ? "1 interview" : `${n} interviews`),
		countries: (n: number) => (n === 1 ? "1 country" : `${n} countries`),
	},
	sources: {
		title: "Sources",
		accessed: (date: string) => `read ${date}`,
		captured: (date: string) => `archived ${date}`,
		undated: "undated",
	},
	page: {
		reviewed: (date: string) => `Last reviewed ${date}.`,
		edit: "Edit this page",
		breadcrumb: "You are here",
		home: "Home",
	},
	notFound: {
		title: "This page is not in the atlas",
		text: "The address may be misspelt, or the page may have moved. The search box above and these lists lead to every page.",
	},
	footer: {
		independent: network.independent,
		licence: "Texts and data",
		label: "About this site",
		links: {
			"about.html": "About",
			"compare.html": "Compare cities",
			"timeline.html": "Timeline",
			"coverage.html": "What is missing",
			"method.html": "Method",
			"data.html": "Take the data",
			"offline.html": "Offline copy",
			"contribute.html": "Contribute",
			"accessibility.html": "Accessibility",
		},
	},
};

export type Words = typeof en;
