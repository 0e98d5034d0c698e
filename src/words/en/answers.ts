import { network as names } from "../../network/network.ts";
import { network } from "./network.ts";

/** What the sentences of the answers tell: counted from the records that the pages print. */
export interface AnswerFacts {
	cities: number;
	countries: number;
	interviews: number;
	themes: number;
	winners: number;
	onMap: number;
	/** The last announced total of members with its date in words, where there is one. */
	announced?: { members: number; date: string } | undefined;
	/** The cities with several awards, with their years. */
	severalAwards: string;
	/** The cities of the largest and the smallest population known, with figure and year. */
	largest: string;
	smallest: string;
}

/**
 * A question that one page answers whatever its text holds. The search knows it by its words, in any order, and shows one sentence
 * and one link above the results.
 */
export interface AnswerWords {
	/**
	 * The ways to ask: each a list of what has to occur, alternatives apart by bars. `{city}`, `{country}`, `{region}`, `{theme}`,
	 * `{person}`, `{year}` and `{number}` stand for what the query names.
	 */
	asks: string[][];
	/** What else may occur, apart by spaces; stop words may always. A query with any other word asks something else. */
	also: string;
	/** The sentence. `{scope}` stands for the places and years that the query names, `{n}` for the number of cities listed. */
	line: string;
	/** The link: its text, and its address from the site's root. `{year}` stands for the year that the query names. */
	label: string;
	href: string;
	/** The cities that the search lists first: all, or those with the award, of the places and years that the query names. */
	lists?: "all" | "awarded";
}

/** The questions that the search answers by a sentence and a link, a closed table. The first that fits is the answer. */
export function answers(facts: AnswerFacts): AnswerWords[] {
	const { member } = network.search.asks;
	const practice = "practice practices project projects programme programmes";
	const cities = `city cities member members network ${member}`;
	const award = "award|awards|awardee|awardees|awarded|prize|prizes|winner|winners|won|win|winning|laureate|laureates";
	const announced = facts.announced
		? ` ${facts.announced.members} members were announced on ${facts.announced.date}.`
		: "";
	const count = `The atlas covers ${facts.cities} cities in ${facts.countries} countries.`;
	return [
		...network.search.asks.answers,
		{
			asks: [["twice|two|several|again|repeatedly|multiple|once", award]],
			also: `${cities} times more than`,
			line: facts.severalAwards,
			label: "All rounds of the award",
			href: "awards.html",
		},
		{
			asks: [
				[award, "{region}|{country}"],
				[award, "{year}"],
			],
			also: `{region} {country} {year} ${cities} got received`,
			line: `${names.award.short}, {scope}: {n}.`,
			label: "Show them in the list of cities",
			href: "cities.html",
			lists: "awarded",
		},
		{
			asks: [[award]],
			also: `${cities} what explain population`,
			line: `${facts.winners} cities of the atlas have received the ${names.award.name}.`,
			label: "All rounds of the award",
			href: "awards.html",
			lists: "awarded",
		},
		{
			asks: [["compare|comparison|comparing|versus|vs"]],
			also: cities,
			line: "You can compare up to four cities.",
			label: "Compare cities",
			href: "compare.html",
		},
		{
			asks: [
				["{country}|{region}", "city|cities|member|members|network"],
				["{country}|{region}", "many|number|count|total"],
			],
			also: `{country} {region} ${cities} all there many number count total world`,
			line: "{scope}: {n} in the atlas.",
			label: "Show them in the list of cities",
			href: "cities.html",
			lists: "all",
		},
		{
			asks: [["many|number|count|total", "city|cities|member|members"]],
			also: `${cities} there world`,
			line: `${count}${announced}`,
			label: "All cities, to filter and sort",
			href: "cities.html",
			lists: "all",
		},
		{
			asks: [
				["largest|biggest|populous|megacity|megacities|big|large"],
				["population|inhabitants|million|millions", "over|above|more|million|millions|most"],
			],
			also: `${cities} population most inhabitants million millions {number} over above more than people`,
			line: `Largest population in the atlas: ${facts.largest}.`,
			label: "Cities by population",
			href: "cities.html?sort=population",
		},
		{
			asks: [["smallest|tiniest|small|least"], ["population|inhabitants", "under|below|less|fewer"]],
			also: `${cities} population populous inhabitants {number} under below less fewer than people`,
			line: `Smallest population in the atlas: ${facts.smallest}.`,
			label: "Cities by population",
			href: "cities.html?sort=population",
		},
		{
			asks: [["population|populations|inhabitants"]],
			also: `${cities} sorted table figures size by`,
			line: `Largest population in the atlas: ${facts.largest}.`,
			label: "Cities by population",
			href: "cities.html?sort=population",
		},
		{
			asks: [["map|maps"]],
			also: `${cities} world atlas global overview`,
			line: `${facts.onMap} of ${facts.cities} cities are on the map.`,
			label: "The map",
			href: "cities.html",
		},
		{
			asks: [
				["list|lists|overview|index|directory|register|cities|members", "city|cities|members"],
				["all|every", "city|cities|members"],
			],
			also: `${cities} full complete alphabetical az`,
			line: `${count}${announced}`,
			label: "All cities, to filter and sort",
			href: "cities.html",
		},
		{
			asks: [["offline|zim|kiwix|epub|ebook|usb|stick|kindle"]],
			also: "download downloads copy read reading version site atlas without internet use",
			line: "The whole atlas can be downloaded and read without a network.",
			label: "Offline copy",
			href: "offline.html",
		},
		{
			asks: [
				["download|downloads|csv|json|dataset|datasets|xlsx|excel|spreadsheet|api|export"],
				["data", "open|raw|all|full|get|take"],
				["data"],
			],
			also: `${cities} data all get file files table open raw full database atlas site`,
			line: "All facts can be downloaded as CSV and JSON.",
			label: "Download the data",
			href: "data.html",
		},
		{
			asks: [["licence|license|licensing|copyright|reuse|cc"]],
			also: "data text texts content atlas site terms conditions under",
			line: "Texts and data are free to use under CC BY 4.0, as long as you name the atlas.",
			label: "What the licence asks for",
			href: "data.html#licence",
		},
		{
			asks: [["cite|cites|citing|citation|citations|bibtex|ris|zotero|reference|referencing"]],
			also: "page pages site atlas data source correctly properly apa",
			line: "The page of each city, voice and practice ends with its citation, also for reference managers.",
			label: "Cite the data as a whole",
			href: "data.html",
		},
		{
			asks: [
				[
					"who",
					"runs|run|made|makes|make|built|behind|owns|owner|wrote|writes|publishes|publisher|maintains|created|creates|funds|funded|pays|responsible|author|authors|operates",
				],
				[
					"imprint|impressum|maintainer|maintainers|publisher|contact",
					"site|website|atlas|imprint|impressum|maintainer|maintainers|publisher",
				],
				["about|contact", "atlas|site|website"],
			],
			also: "site website atlas page project behind",
			line: network.independent,
			label: "Who makes the atlas",
			href: "about.html#who-makes-it",
		},
		{
			asks: [["sources|sourced|facts|method|methodology|figures", "how|method|methodology|checked|sourced|made"]],
			also: "are facts figures data atlas how checked verified sources",
			line: "Each figure has its year and its source, and each missing figure a reason.",
			label: "How the facts are made",
			href: "method.html",
		},
		{
			asks: [["failed|fail|fails|failure|failures|difficulties|difficulty|difficult|obstacles|pitfalls|lessons"]],
			also: `${cities} ${practice} what went was learned why hard`,
			line: "Practices that tell what was difficult, and what was done about it.",
			label: "What was difficult",
			href: "practices.html#told-difficulties",
		},
		{
			asks: [
				[
					"evaluated|evaluation|evaluations|evidence|proof|proven",
					"independent|independently|outside|external|practices",
				],
			],
			also: `${cities} ${practice} by others who what which were`,
			line: "Practices that somebody looked at who does not run them.",
			label: "Looked at by others",
			href: "practices.html#told-independent",
		},
		{
			asks: [["staff|staffing|employees|personnel|coordinators|posts"]],
			also: `${cities} ${practice} how many need needs needed work works it run runs neighbourhood neighbourhoods centre centres festival festivals`,
			line: "Practices that tell who works on them.",
			label: "Who works on it",
			href: "practices.html#told-staff",
		},
		{
			asks: [
				["small|smaller", "cities|city|towns|town"],
				["cities|towns", "under|below|fewer|less", "{number}|100,000"],
			],
			also: `${practice} people inhabitants residents population than with 000 what do for in`,
			line: "What cities with fewer than 100,000 people do.",
			label: "Practices of small cities",
			href: "practices.html#size-small",
		},
		{
			asks: [
				[
					"ended|stopped|interrupted|discontinued",
					"practices|practice|project|projects|programme|programmes|what|who|why",
				],
			],
			also: `${cities} was were has have`,
			line: "Practices that have ended or were interrupted, and why, where a source tells.",
			label: "Ended or interrupted",
			href: "practices.html#told-ended",
		},
		{
			asks: [["practices|practice|examples|topics|topic|questions", "all|list|best|good|practices|topics"]],
			also: `${cities} what do of learning examples`,
			line: "Topics gather what cities do about one question, with their practices.",
			label: "All topics",
			href: "topics.html",
		},
		{
			asks: [["contribute|edit|correct|correction|corrections|mistake|improve|suggest|report|wrong"]],
			also: "city page want text fact error add mistake something new",
			line: "Anyone can correct or add a page, with nothing but a browser.",
			label: "Contribute",
			href: "contribute.html",
		},
		{
			asks: [["missing|coverage|completeness|gaps|incomplete"]],
			also: `${cities} data atlas figures how`,
			line: "One page counts what the atlas knows about each region, and what it does not.",
			label: "How complete is it?",
			href: "coverage.html",
		},
		{
			asks: [["{year}"]],
			also: `${cities} joined join new since intake admitted which who added`,
			line: "Cities by the year in which they joined: {scope}.",
			label: "Cities that joined in {year}",
			href: "years.html#joined-{year}",
		},
		{
			asks: [["timeline|history|growth|grew|evolution"]],
			also: `${cities} how`,
			line: `How the network grew, year by year.${announced}`,
			label: "Timeline",
			href: "timeline.html",
		},
		{
			asks: [["themes|topics|subjects|theme|topic|subject"]],
			also: `${cities} list all`,
			line: `The atlas sorts what cities do into ${facts.themes} themes.`,
			label: "All themes",
			href: "themes.html",
		},
		{
			asks: [["interviews|interview|speeches|statements|voices"]],
			also: `${cities} list all mayors leaders mayor`,
			line: `The atlas sums up ${facts.interviews} voices: interviews, speeches and statements.`,
			label: "All voices",
			href: "interviews.html",
		},
	];
}
