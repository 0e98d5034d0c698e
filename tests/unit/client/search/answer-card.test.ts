import { describe, expect, test } from "vitest";
import { matchAnswer, yearsIn } from "../../../../src/client/search/answer-card.ts";
import { recogniseNames } from "../../../../src/client/search/names.ts";
import { parseQuery } from "../../../../src/client/search/parse-query.ts";
import { answerTable } from "./answer-table.ts";
import { type FakePage, namesOf } from "./fake-pagefind.ts";

const pages: FakePage[] = [
	{ id: "cities/cork", title: "Cork", people: ["Mary Byrne"] },
	{ id: "cities/la-paz", title: "La Paz" },
	{ id: "cities/los-andes", title: "Los-Andes" },
	{ id: "cities/reading", title: "Reading" },
	{ id: "cities/wuhan", title: "Wuhan", names: ["武汉"] },
	{ id: "countries/gb", title: "United Kingdom", names: ["UK"] },
	{ id: "countries/gm", title: "The Gambia" },
	{ id: "countries/ie", title: "Ireland" },
	{ id: "regions/africa", title: "Africa" },
	{ id: "themes/health", title: "Health" },
	{ id: "map", title: "Map" },
	{ id: "timeline", title: "Timeline" },
];
const lookup = namesOf(pages);

async function answerTo(question: string) {
	const { tokens } = parseQuery(question);
	return matchAnswer(answerTable, tokens, await recogniseNames(tokens, lookup));
}

/** Questions by the link of their answer, which is unique but for the cities by population. */
const questions: Record<string, string[]> = {
	"How a city joins": ["How to join", "how can a city join the UNESCO network", "membership requirements", "apply"],
	"More on the network": ["GNLC", "What is the UNESCO Global Network of Learning Cities?", "network"],
	"What a learning city is": ["What is a learning city?", "learning city definition", "explain learning cities"],
	"All rounds of the award": [
		"award twice",
		"cities that won the award several times",
		"more than once awarded",
		"award",
		"Which cities have won a prize?",
		"award-winning cities",
		"UNESCO Learning City Award winners",
	],
	"Show them in the list of cities": [
		"award 2019",
		"winners 2015 2017",
		"Who won the award in Africa?",
		"awarded cities in Ireland in 2019",
		"UK award",
		"cities in Ireland",
		"learning cities of The Gambia",
		"members in Africa",
		"Ireland and the UK: members",
		"how many cities in Ireland",
		"number of members in Africa",
	],
	"All cities, to filter and sort": [
		"How many cities are there?",
		"number of members",
		"list of cities",
		"all learning cities",
		"city index",
	],
	"The map": ["map", "world map of cities", "Where is the map?"],
	"Compare cities": ["compare cities", "comparison", "versus"],
	"Offline copy": ["offline", "read the atlas without internet on Kindle", "ZIM download", "epub"],
	"Download the data": ["download data", "CSV", "open data", "Where can I get all the data as JSON?"],
	"What the licence asks for": ["licence", "copyright of the texts", "CC BY"],
	"Cite the data as a whole": ["How do I cite this atlas?", "bibtex", "citation of a page"],
	"Who makes the atlas": [
		"Who runs this site?",
		"imprint",
		"contact the maintainers",
		"Who is behind the atlas?",
		"about this site",
	],
	"How the facts are made": ["How are facts checked?", "sources and method", "methodology"],
	Contribute: ["contribute", "report a mistake", "How can I add a city or correct it?"],
	"How complete is it?": ["What is missing?", "data coverage", "gaps"],
	"Cities that joined in {year}": ["2019", "Which cities joined in 2019?", "members since 2022"],
	Timeline: ["timeline", "How the network grew", "history of the network"],
	"What was difficult": ["what failed", "lessons learned"],
	"Looked at by others": ["evaluated independently", "practices evaluated by others"],
	"Who works on it": ["how many staff does a learning neighbourhood need", "staff"],
	"Practices of small cities": ["cities under 100,000 people", "practices of small cities"],
	"Ended or interrupted": ["which projects ended", "practices that stopped"],
	"All topics": ["list of all topics", "all practices"],
	"All themes": ["themes", "subjects"],
	"All voices": ["interviews", "voices", "interviews with mayors", "list of speeches"],
};

test("each question of the table is asked here", () => {
	const labels = new Set(answerTable.map(({ label }) => label).filter((label) => label !== "Cities by population"));
	expect(Object.keys(questions).sort()).toEqual([...labels].sort());
});

test.each(Object.entries(questions).flatMap(([label, some]) => some.map((question) => [question, label])))(
	"%j is answered by “%s”",
	async (question, label) => {
		expect((await answerTo(question))?.label).toBe(label);
	},
);

test.each([
	["What is the largest city?", "Largest"],
	["cities over 10 million people", "Largest"],
	["population over 1,000,000", "Largest"],
	["most populous member", "Largest"],
	["cities by population", "Largest"],
	["smallest city", "Smallest"],
	["cities with less than 5000 inhabitants", "Smallest"],
])("%j is answered by the figure that it asks for", async (question, first) => {
	expect((await answerTo(question))?.line.split(" ")[0]).toBe(first);
});

describe("A list of cities", () => {
	test("holds all of a place, or those with the award", async () => {
		expect((await answerTo("cities in Ireland"))?.lists).toBe("all");
		expect((await answerTo("award Ireland"))?.lists).toBe("awarded");
		expect((await answerTo("award 2019"))?.lists).toBe("awarded");
	});

	test("has a sentence with a scope only where the question names one", async () => {
		for (const question of ["how many cities", "number of members", "award", "all cities"]) {
			expect((await answerTo(question))!.line, question).not.toContain("{scope}");
		}
	});
});

describe("No answer is given", () => {
	test.each([
		"award Cork",
		"Cork award 2019",
		"La Paz award",
		"Los-Andes award",
		"mayor of La Paz",
		"population of Cork",
		"interviews Cork",
		"How many people live in Cork?",
		"map of Cork",
		"compare Cork and Wuhan",
		"武汉 award",
	])("where a city is named: %j", async (question) => {
		expect(await answerTo(question)).toBeUndefined();
	});

	test.each([
		"award for health",
		"Health",
		"How do cities improve health?",
		"what is a learning festival",
		"learning cities and libraries",
		"data on refugees",
		"Mary Byrne interviews",
		"map of museums",
		"mayor",
	])("where it is about something else: %j", async (question) => {
		expect(await answerTo(question)).toBeUndefined();
	});

	test.each(["Ireland", "Africa", "the", "how many", "list", "in 2019 Ireland"])(
		"where the question is not put: %j",
		async (question) => {
			expect(await answerTo(question)).toBeUndefined();
		},
	);
});

test("a page's name is a question as its word is, and so is a city's of one word", async () => {
	expect((await answerTo("Map"))?.label).toBe("The map");
	expect((await answerTo("offline reading"))?.label).toBe("Offline copy");
});

test("a name within a run of letters leaves the run as it is", async () => {
	expect(await answerTo("湖北武汉市 award")).toBeUndefined();
});

test("the years of a query are numbers of this century and the last", () => {
	expect(yearsIn(parseQuery("award 2015–2017, 1999 and 224,004 in 3019 or 20155").tokens)).toEqual([
		"2015",
		"2017",
		"1999",
	]);
});
