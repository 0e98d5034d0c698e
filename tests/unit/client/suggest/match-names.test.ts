import { expect, test } from "vitest";
import { matchNames, unpackNames } from "../../../../src/client/suggest/match-names.ts";

const all = unpackNames({
	countries: ["Ireland", "China", "Brazil", "Iran", "Türkiye", "Egypt", "Mexico", "United Kingdom"],
	cities: [
		["cairo", 5, ["Cairo", "القاهرة"]],
		["changzhou", 1, ["Changzhou"]],
		["cork", 0, ["Cork", "Corcaigh"], ["Dan Boyle"], ["John Boyle", "charter"]],
		["corkville", 0, ["Corkville"]],
		["derry", 7, ["Derry", "Londonderry"]],
		["hamburg", 2, ["Hamburg"]],
		["hankou", 1, ["Hankou"]],
		["hangzhou", 1, ["Hangzhou", "Hangchow", "杭州"]],
		["kashan", 3, ["Kashan", "كاشان"]],
		["konya", 4, ["Konya"]],
		["mexico-city", 6, ["Mexico City"]],
		["new-cork", 0, ["New Cork"]],
		["rio-de-janeiro", 2, ["Rio de Janeiro"]],
		["sao-paulo", 2, ["São Paulo"]],
		["wuhan", 1, ["Wuhan", "武汉"]],
	],
	pages: {
		country: [
			["countries/ci", "Côte d’Ivoire", "Ivory Coast"],
			["countries/gb", "United Kingdom", "UK", "Northern Ireland"],
			["countries/ie", "Ireland", "Irish"],
			["countries/ke", "Kenya", "Kenyan"],
			["countries/kr", "South Korea", "Korea"],
			["countries/mx", "Mexico"],
			["countries/ua", "Ukraine"],
			["countries/za", "South Africa"],
		],
		region: [["regions/africa", "Africa", "African"]],
		theme: [
			["themes/family-and-community-learning", "Family and community learning", "festival"],
			["themes/older-learners", "Older learners", "seniors"],
		],
		topic: [],
		practice: [],
		page: [
			["about", "About the atlas", "UNESCO Institute for Lifelong Learning"],
			["awards", "The UNESCO Learning City Award"],
		],
	},
});

const labels = (text: string) => matchNames(text, all).matches.map(({ label }) => label);
const isMisspelt = (text: string) => matchNames(text, all).areMisspelt;

test("what readers type first finds what they mean", () => {
	const answers = {
		kenya: "Kenya",
		korea: "South Korea",
		ireland: "Ireland",
		"ivory coast": "Côte d’Ivoire (Ivory Coast)",
		uk: "United Kingdom (UK)",
		africa: "Africa",
		older: "Older learners",
		festival: "Family and community learning (festival)",
		lifelong: "About the atlas (UNESCO Institute for Lifelong Learning)",
		award: "The UNESCO Learning City Award",
		"dan b": "Dan Boyle",
		ha: "Hamburg",
		cor: "Cork",
		sao: "São Paulo",
		杭: "Hangzhou (杭州)",
		mex: "Mexico City",
		mexico: "Mexico",
		london: "Derry (Londonderry)",
	};
	for (const [text, label] of Object.entries(answers)) expect(labels(text)[0], text).toBe(label);
});

test("what has no name here finds nothing, and nothing like it", () => {
	for (const text of ["funding", "ny", "mayor", "tokyo"]) expect(labels(text), text).toEqual([]);
});

test("a name that is the text comes first, then names that begin with it, then names with a word that does", () => {
	expect(labels("cork")).toEqual(["Cork", "Corkville", "New Cork"]);
	expect(labels("ireland")).toEqual(["Ireland", "United Kingdom (Northern Ireland)"]);
});

test("a suggestion leads to its page and says where it lies", () => {
	const [wuhan] = matchNames("wuh", all).matches;
	expect(wuhan).toEqual({ kind: "city", path: "cities/wuhan", label: "Wuhan", place: "China" });
	expect(matchNames("boyle", all).matches).toEqual([
		{ kind: "person", path: "cities/cork", label: "Dan Boyle", place: "Cork, Ireland" },
		{ kind: "person", path: "interviews/charter", label: "John Boyle", place: "Cork, Ireland" },
	]);
});

test("groups stand together, the best one first", () => {
	const kinds = (text: string) => matchNames(text, all).matches.map(({ kind }) => kind);
	expect(kinds("africa")).toEqual(["region", "country"]);
	expect(kinds("mexico")).toEqual(["country", "city"]);
	expect(kinds("mex")).toEqual(["city", "country"]);
	expect(kinds("learning")).toEqual(["theme", "page", "page"]);
});

test("another name by which something is found stands in brackets", () => {
	expect(labels("hangch")).toEqual(["Hangzhou (Hangchow)"]);
	expect(labels("Corcaigh")).toEqual(["Cork (Corcaigh)"]);
	expect(labels("hang")).toEqual(["Hangzhou"]);
});

test("case, marks, signs and spaces do not count", () => {
	for (const text of ["RIO-DE janeíro", "riodejaneiro", "rio de j"]) expect(labels(text)).toEqual(["Rio de Janeiro"]);
});

test("words may be typed in any order", () => {
	expect(labels("boyle d")).toEqual(["Dan Boyle"]);
	expect(labels("janeiro rio")).toEqual(["Rio de Janeiro"]);
	expect(labels("de")).toEqual(["Derry"]);
});

test("a word may begin anywhere in a script without spaces, and an Arabic one without its article", () => {
	expect(labels("州")).toEqual(["Hangzhou (杭州)"]);
	for (const text of ["القاهرة", "الق", "قاهرة", "القاهره"]) expect(labels(text), text).toEqual(["Cairo (القاهرة)"]);
});

test("a misspelt name is suggested only where no name begins with the text", () => {
	expect(labels("Hangzuo")[0]).toBe("Hangzhou");
	expect(labels("corkvile")).toEqual(["Corkville"]);
	expect(isMisspelt("corkvile")).toBe(true);
	expect(labels("corkv")).toEqual(["Corkville"]);
	expect(isMisspelt("corkv")).toBe(false);
	expect(labels("kenia")).toEqual(["Kenya"]);
	expect(labels("festivals")).toEqual(["Family and community learning (festival)"]);
});

test("the fewest wrong letters come first among misspelt names, and then the most letters of the text", () => {
	expect(labels("hangzou")).toEqual(["Hangzhou", "Changzhou"]);
	const pages = {
		country: [],
		region: [],
		theme: [],
		topic: [],
		practice: [],
		page: [["a", "Hangzow"] as [string, string], ["b", "Hangzhou"] as [string, string]],
	};
	const { matches } = matchNames("hangzou", unpackNames({ countries: [], cities: [], pages }));
	expect(matches.map(({ label }) => label)).toEqual(["Hangzhou", "Hangzow"]);
});

test("a text of three letters is not corrected", () => {
	expect(labels("crk")).toEqual([]);
});

test("at most eight are suggested, and each group that matches has a place", () => {
	const many = unpackNames({
		countries: ["X"],
		cities: Array.from({ length: 20 }, (_, i) => [`a${i}`, 0, [`Aville ${i}`], ["Avila"]]),
		pages: {
			country: [["countries/av", "Avland"]],
			region: [],
			theme: [["themes/b", "B", "aviation"]],
			topic: [],
			practice: [],
			page: [],
		},
	});
	const kinds = matchNames("av", many).matches.map(({ kind }) => kind);
	expect(kinds).toHaveLength(8);
	expect(new Set(kinds)).toEqual(new Set(["city", "country", "person", "theme"]));
});
