import { answers } from "./answers.ts";
import { network } from "./network.ts";

/** Texts of the search box and the search page, and the keywords and synonyms that are indexed with pages. */
export const search = {
	label: "Search the atlas",
	placeholder: "City or topic",
	submit: "Search",
	title: "Search",
	description: "Search all cities, voices, practices and topics in the atlas.",
	noScript: "Searching needs JavaScript. These lists lead to every page without it.",
	browse: "Browse instead",
	/** The suggestions under the search box. `{n}` and `{query}` are placeholders for a number and for what is typed. */
	suggest: {
		label: "Suggestions",
		guesses: "Did you mean:",
		submit: "Search for “{query}”",
		none: "No suggestions",
	},
	/** What may be suggested: the name of each kind, one of it, and several. */
	nameKinds: {
		city: ["City", "1 city", "{n} cities"],
		country: ["Country", "1 country", "{n} countries"],
		region: ["Region", "1 region", "{n} regions"],
		theme: ["Theme", "1 theme", "{n} themes"],
		topic: ["Topic", "1 topic", "{n} topics"],
		practice: ["Practice", "1 practice", "{n} practices"],
		person: ["Person", "1 person", "{n} people"],
		page: ["Page", "1 page", "{n} pages"],
	} satisfies Record<string, readonly [name: string, one: string, many: string]>,
	/** The messages of the search page's script. `{query}`, `{n}`, `{words}` and `{file}` are placeholders. */
	page: {
		loading: "Searching…",
		one: "One result for “{query}”",
		many: "{n} results for “{query}”",
		empty: "Nothing found for “{query}”.",
		emptyChosen: "Nothing found for “{query}” with these filters.",
		clear: "Clear all filters",
		failed: "The search could not start, because a part of its index could not be read: {file}.",
		unread: "Some results could not be read and are left out.",
		uncounted: "The filters could not be loaded. The results are complete without them.",
		lists: "The lists below lead to every page.",
		again: "Try again",
		corrected: "These are the results for “{words}”.",
		instead: "Search for “{query}” as typed",
		missing: "The atlas does not mention “{word}”.",
		missingPlace: "{word} is not in the atlas, and neither is any other city in its country.",
		missingCountry: "{word} is not in the atlas. Cities in the same country ({country}) are listed below.",
		near: "Did you mean:",
		without: "No page has all these words. These results leave out {words}.",
		compare: "Compare {cities}",
		cityCount: { one: "one city", many: "{n} cities" },
		called: "Also called {words}",
		more: "Show more results",
		sort: "Sort by",
		sorts: { relevance: "Relevance", name: "Name", date: "Date, newest first" },
		filters: "Filter the results",
		filter: { kind: "Kind", region: "Region", country: "Country", theme: "Theme" },
		sections: "In:",
		kind: {
			city: "City",
			interview: "Interview",
			statement: "Statement",
			speech: "Speech",
			place: "Place",
			theme: "Theme",
			practice: "Practice",
			topic: "Topic",
			page: "Page",
		},
	},
	/** The kinds of pages, as a filter. */
	kinds: {
		city: "Cities",
		interview: "Interviews",
		statement: "Statements",
		speech: "Speeches",
		place: "Countries and regions",
		theme: "Themes",
		practice: "Practices",
		topic: "Topics",
		page: "About the atlas",
	},
	/** The questions that the search answers by a sentence. */
	answers,
	/** The message in a browser below the baseline of the search. */
	tooOld: (browsers: string) => `This browser is too old for the search, which needs ${browsers} or newer.`,
	/** The message where the script could not be loaded. */
	scriptMissing: "The search could not be loaded. Reload the page to try again. The lists below lead to every page.",
	/** The text before the first query. */
	idle: "Type a city, a person, a programme or a theme. Examples:",
	examples: network.search.examples,
	/** Keywords and synonyms, by which search finds a page besides its text. */
	words: {
		practice: "practice practices example examples case study good practice how to project programme",
		topic: "how to topic question practices examples",
		city: network.search.city,
		/** Names of offices, also in the languages of readers. */
		offices: {
			mayor:
				"mayor alcalde alcaldesa intendente presidente municipal maire prefeito sindaco burgemeester Bürgermeister Oberbürgermeister burmistrz primar δήμαρχος мэр мер belediye başkanı walikota 市长 市長 시장 구청장 عمدة رئيس البلدية شهردار",
			"focal-point": "contact coordinator",
		},
		award: network.search.award,
		regions: network.search.regions,
	},
};
