import { network } from "./network.ts";

/** A number and its noun in singular or plural. */
const plural = (n: string, one: string, many: string) => `${n} ${n === "1" ? one : many}`;
const cities = (n: string) => plural(n, "city", "cities");

/**
 * Texts of the pages that explore the atlas: directory, years, awards, profiles, comparison, timeline, coverage. Numbers are formatted
 * strings, or a placeholder such as `{n}` where a browser script fills them in.
 */
export const explore = {
	directory: {
		filter: "Filters",
		facets: {
			profile: "Profile",
			region: "Region",
			country: "Country",
			theme: "Theme",
			joined: "Joined",
			award: "Award",
			has: "Has",
		},
		/** Names of values that are neither years nor named by the content. */
		values: {
			profile: { yes: "With a profile", no: "Without a profile yet" },
			has: { voice: "A voice", population: "A population figure" },
			award: { any: "Any year" },
			joined: { unknown: "Not found yet" },
		} as Record<string, Record<string, string>>,
		view: "View",
		views: { list: "List", table: "Table", map: "Map" },
		sort: "Sort by",
		sorts: {
			name: "Name",
			country: "Country",
			joined: "Year of joining, oldest first",
			award: "Award, newest first",
			population: "Population, largest first",
			voices: "Voices, most first",
		},
		shown: (n: string, total: string) => `${n} of ${total} cities`,
		all: (total: string) => `All ${total} cities`,
		none: "No city matches all of these filters. Remove one, or clear them all.",
		/** Closes an open filter, which covers the list. */
		show: { none: "No city to show", one: "Show 1 city", many: (n: string) => `Show ${n} cities` },
		remove: "Remove",
		clear: "Clear all",
		/** The cities at the end of a sorted list, which are folded: they lack what it is sorted by. */
		without: {
			joined: { one: "1 city without a known year", many: (n: string) => `${n} cities without a known year` },
			award: { one: "1 city without an award", many: (n: string) => `${n} cities without an award` },
			population: { one: "1 city without a figure", many: (n: string) => `${n} cities without a figure` },
			voices: { one: "1 city without a voice", many: (n: string) => `${n} cities without a voice` },
		},
		/** Heads of the columns. */
		columns: {
			city: "City and country",
			tagline: "In a few words",
			joined: "Joined",
			award: "Award",
			population: "People",
			voices: "Voices",
		},
		/** The same in front of or behind a value, where a row is no row of a table. */
		labels: { joined: "joined", award: "award", population: "people", voice: "voice", voices: "voices" },
		undated: "undated",
		dash: "A dash means that the atlas has none. The city’s own page says why.",
		download: "Download these rows (CSV)",
		cite: "Cite this list",
		/** Leads from another list to the same cities here. */
		tool: "Sort, filter or download these cities",
		also: (n: string) => `Also members (${n})`,
	},
	years: {
		title: "Cities by year of joining",
		short: "Years",
		...network.years,
		unknown: "Year not found yet",
	},
	awards: {
		...network.awards,
		short: "Award years",
		/** One sentence or two on a round: where and when it was given, and to how many. `held` of them are in the atlas. */
		given: (place: string, date: string) => `Presented in ${place}${date && `, ${date}`}.`,
		received: (n: string, held: string) =>
			n === held
				? `${cities(n)} received the award.`
				: `${cities(n)} received the award; the atlas has ${held} of them.`,
		held: (n: string) => `${cities(n)} in the atlas received the award.`,
	},
	profiles: {
		title: "Cities with and without a profile",
		description: network.profiles,
		withProfile: "With a profile",
		withoutProfile: "Without a profile yet",
		invite: "Do you know one of these cities? You can write its profile:",
		how: "how to contribute",
	},
	ways: "Explore",
	compare: {
		title: "Compare cities",
		/** The title once cities are chosen. */
		titleOf: (names: string) => `Compare ${names}`,
		description: "Compare up to four cities: what they set out to do, how they go about it, and their figures.",
		lead: "Choose two to four cities to see what they have in common and where they differ.",
		caution: "Figures come from different years and sources. Check both before you draw a conclusion.",
		noScript: "This comparison needs JavaScript. The table of all cities works without it.",
		pick: {
			label: "Add a city",
			placeholder: "Name of a city",
			/** For the list that opens while one types. */
			list: {
				label: "Cities",
				guesses: "Did you mean:",
				none: "No city of that name.",
				one: "1 city",
				many: "{n} cities",
			},
			limit: "You can compare up to four cities.",
			full: "You can compare up to four cities. Remove one to add another.",
			add: (name: string) => `Add ${name}`,
			remove: (name: string) => `Remove ${name}`,
			chosen: "Chosen cities",
			similar: (name: string) => `Like ${name}:`,
			needOne: "Add another city to compare it with.",
		},
		unknown: (n: string) =>
			`The address names ${plural(n, "city", "cities")} that ${n === "1" ? "is" : "are"} not in the atlas.`,
		unread: (file: string) =>
			`One of the cities could not be read, because the file ${file} is missing or was cut off. Reload the page to try again.`,
		standing: (names: string) => `Comparing ${names}.`,
		side: "Side by side",
		onlyDifferences: "Show differences only",
		same: "the same",
		download: "Download as CSV",
		brief: "In brief",
		chapters: network.chapters,
		readOn: "Read on",
		readOnAbout: (chapter: string, name: string) => `Read on: ${chapter}, ${name}`,
		voices: "Voices",
		themes: "Themes",
		inCommon: "in common",
		yes: "Yes",
		no: "Not noted",
		region: "Region",
		distance: "Distance",
		/** One of the distances between the cities. */
		apart: (one: string, other: string, n: string) => `${one} to ${other}: ${n} km`,
		notPlaced: (names: string) => `Not on the map yet: ${names}.`,
		nothing: "Nothing on this yet",
		noAward: "None known",
		none: "None yet",
		more: (n: string) => `and ${plural(n, "other figure", "other figures")}`,
		missing: (rows: string) => `Nothing found yet for any of these cities: ${rows}.`,
		awards: "Award",
		columns: {
			city: "city",
			country: "country",
			what: "what",
			value: "value",
			from: "from",
			to: "to",
			qualifier: "qualifier",
			unit: "unit",
			year: "year",
			absent: "absent",
			note: "note",
			sources: "sources",
			addresses: "addresses",
		},
		all: "All cities",
		allAbout: "Not sure which cities to compare? Sort and filter",
		table: "the table of all cities",
		pairs: "Compare two cities",
		pairsAbout: "Cities of different regions that work on the same themes:",
		and: "and",
		beside: "Compare",
		one: (name: string) => `Compare ${name} with other cities`,
		with: (one: string, other: string) => `Compare ${one} with ${other}`,
	},
	timeline: {
		title: "Timeline",
		...network.timeline,
		lead: (held: string, announced: string, date: string) =>
			`The atlas covers ${cities(held)}. The latest total announced is ${announced} (${date}).`,
		gap: (n: string) => `So at least ${cities(n)} of the network ${n === "1" ? "is" : "are"} missing here.`,
		/** The chart's title, when two totals or more were announced. */
		grew: (first: string, firstYear: string, last: string, lastYear: string) =>
			`From ${cities(first)} in ${firstYear} to ${last} in ${lastYear}`,
		plot: "Members by year",
		plotAbout:
			"The line joins the totals that were announced. The area shows the cities of this atlas whose year of joining is known.",
		withoutYear: (n: string) =>
			`We found no source for the year in which ${n === "1" ? "one more city" : `${n} more cities`} joined.`,
		plotName: (from: string, to: string, held: string, announced: string) =>
			`Chart of the members from ${from} to ${to}: a line for the totals announced, the last of which is ${announced}; an area for the cities of this atlas with a known year of joining, which reaches ${held}; and columns for the cities that joined in each year. The table below holds the same numbers.`,
		/** Labels within the chart: the shorter, the better. */
		announcedLabel: (n: string) => `${n} announced`,
		heldLabel: (n: string) => `${n} in the atlas`,
		joinedLabel: "joined that year",
		regions: "Members by region",
		regionsRange: (least: string, leastRegion: string, most: string, mostRegion: string) =>
			`Members by region, from ${least} (${leastRegion}) to ${most} (${mostRegion})`,
		regionsAbout: "Cities of this atlas that had joined by the end of each year. All charts have the same scale.",
		undatedMore: (n: string) => `and ${n} without a known year`,
		table: "The figures in a table",
		year: "Year",
		joined: "Joined, in the atlas",
		announced: "New, as announced",
		held: "Joined so far, in the atlas",
		totals: "Members, as announced",
		none: "–",
		total: (members: string, date: string) => `${members} (${date})`,
		yearUnknown: "Not found yet",
		conferences: "Conferences and what they adopted",
		intakes: "New members announced",
		awards: "Rounds of the award",
		totalsList: "Totals announced",
		anniversaries: "Anniversaries",
		newCities: (cities: number, countries: number | undefined) =>
			`${cities} new cities${countries ? ` from ${countries} countries` : ""}`,
		laureates: (n: number) => `${n} cities received the award`,
		outcomes: "Adopted",
		sources: "Sources",
	},
	coverage: {
		title: "How complete is the atlas?",
		description: "How much the atlas knows about each region, country and figure, what is missing, and what is old.",
		lead: "This page counts what the atlas has, what is missing and what is old. It is counted again each time the site is updated.",
		day: (date: string) => `As of ${date}.`,
		labels: {
			cities: "Cities",
			profiles: "Profiles",
			interviews: "Voices",
			themes: "Themes",
			practices: "Practices",
			topics: "Topics",
			countries: "Countries",
			figuresWithSource: "Figures with source",
			disputed: "Figures on which sources disagree",
		},
		/** Over the picture: what it tells. */
		picture: (profiles: string, all: string) => `${profiles} of ${cities(all)} have a profile`,
		pictureAbout: "One square for each city. Each leads to its city’s page.",
		depths: {
			profile: "A written profile",
			joined: "No profile, but the year of joining",
			name: "Neither of these",
		},
		award: "Winner of the award",
		missingCities: (n: string) => `Not in the atlas yet: at least ${cities(n)}`,
		regions: "By region",
		region: "Region",
		otherFigures: "Other figures",
		share: (n: string, percent: string) => `${n} (${percent})`,
		fields: "By figure",
		/** The figure that most cities have, and the one that fewest have. */
		fieldsRange: (most: string, mostName: string, all: string, least: string, leastName: string) =>
			`Figures, from ${most} of ${cities(all)} (${mostName}) to ${least} (${leastName})`,
		/** Unfolds a long list. */
		unfold: (n: string) => `Show all ${n}`,
		field: "Figure",
		given: "Given",
		undatedColumn: "of these undated",
		absences: "Where a figure is missing, the page says why.",
		absencesLink: "The six reasons",
		withoutProfile: "Countries without a profile",
		withoutProfileAbout: (n: string, all: string) => `In ${n} of ${all} countries no city has a profile yet.`,
		notPlaced: "Cities that are not on the map yet",
		notPlacedAbout: "We found no coordinates for these cities, or were not sure of the match.",
		aged: "Figures that need updating",
		agedAbout: (n: string, years: string, year: string) =>
			`${plural(n, "figure is", "figures are")} more than ${years} years old, from before ${year}.`,
		undated: "Figures without a date",
		undatedAbout: (n: string) =>
			`${plural(n, "figure comes", "figures come")} from ${n === "1" ? "a source that gives" : "sources that give"} no date, so nobody can say how old ${n === "1" ? "it is" : "they are"}.`,
		city: "City",
		value: "Value",
		year: "Year",
		stale: "Checked longest ago",
		staleAbout: (n: string, all: string) =>
			`Of the ${all} pages that have been checked against their sources, these ${n} were checked longest ago.`,
		notReviewed: "Cities that have not been checked yet",
		notReviewedAbout: (n: string, from: string, to: string) =>
			`${plural(n, "page was", "pages were")} taken from a list of ${from === to ? from : `${from} to ${to}`}. Each fact has its source, but nobody has checked the whole page against its sources yet.`,
		reviewed: "Last checked",
		page: "Page",
	},
};
