import { network } from "./network.ts";

/** Texts of the search box and the search page, and the keywords and synonyms that are indexed with pages. */
export const search = {
	label: "Search the atlas",
	placeholder: "City, name, topic",
	submit: "Search",
	title: "Search",
	description: "Search all cities and interviews of the atlas.",
	noScript:
		"Searching needs JavaScript, because the index is read in your browser and no server is asked. These lists reach every page without it.",
	browse: "Browse instead",
	/** The suggestions under the search box. `{n}` is a placeholder for a number. */
	suggest: { label: "Cities", one: "One city", many: "{n} cities", none: "No city of that name" },
	/** The messages of the search page's script. `{query}`, `{n}`, `{words}` and `{file}` are placeholders. */
	page: {
		loading: "Searching…",
		one: "One result for “{query}”",
		many: "{n} results for “{query}”",
		empty: "Nothing was found for “{query}”.",
		emptyChosen: "Nothing was found for “{query}” with these choices.",
		clear: "Clear all choices",
		failed: "The search could not start, because a part of its index could not be read: {file}.",
		unread: "Some results could not be read, and are left out.",
		uncounted: "The choices could not be read. The results are complete without them.",
		lists: "The lists below reach every page.",
		again: "Try again",
		corrected: "Showing results for {words}.",
		instead: "Search instead for “{query}”",
		near: "Or did you mean",
		without: "No page has all these words. Shown is what was found without {words}.",
		best: "Best matches",
		called: "Also called {words}",
		more: "Show more results",
		sort: "Sort by",
		sorts: { relevance: "Relevance", name: "Name", date: "Date, newest first" },
		filters: "Narrow the results",
		filter: { kind: "Kind", region: "Region", country: "Country", theme: "Theme" },
		sections: "In:",
		kind: {
			City: "City",
			Interview: "Interview",
			Statement: "Statement",
			Speech: "Speech",
			Place: "Place",
			Theme: "Theme",
			Page: "Page",
		},
		kinds: {
			City: "Cities",
			Interview: "Interviews",
			Statement: "Statements",
			Speech: "Speeches",
			Place: "Countries and regions",
			Theme: "Themes",
			Page: "About the atlas",
		},
	},
	/** The message in a browser below the baseline of the search. */
	tooOld: (browsers: string) => `This browser is too old for the search, which needs ${browsers} or newer.`,
	/** The message where the script could not be loaded. */
	scriptMissing: "The search could not be loaded. Reload the page to try again. The lists below reach every page.",
	/** The text before the first query. */
	idle: "Type a city, a person, a programme or a theme. Examples:",
	examples: network.search.examples,
	/** Keywords and synonyms, by which search finds a page besides its text. */
	words: {
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
