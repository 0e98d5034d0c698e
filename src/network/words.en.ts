import { network } from "./network.ts";

const numerals = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** The interface's sentences about this network, in British English. Another language is another table beside it. */
export const en = {
	regions: {
		africa: "Africa",
		"arab-states": "Arab States",
		"asia-and-the-pacific": "Asia and the Pacific",
		"europe-and-north-america": "Europe and North America",
		"latin-america-and-the-caribbean": "Latin America and the Caribbean",
	},
	inRegions: {
		africa: "in Africa",
		"arab-states": "in the Arab States",
		"asia-and-the-pacific": "in Asia and the Pacific",
		"europe-and-north-america": "in Europe and North America",
		"latin-america-and-the-caribbean": "in Latin America and the Caribbean",
	},
	areas: {
		"inclusion-and-empowerment": "Individual empowerment and social cohesion",
		"prosperity-and-culture": "Economic development and cultural prosperity",
		sustainability: "Sustainable development",
		"education-system": "Inclusive learning in the education system",
		"families-and-communities": "Re-vitalised learning in families and communities",
		workplace: "Effective learning for and in the workplace",
		technology: "Extended use of modern learning technologies",
		quality: "Enhanced quality in learning",
		"culture-of-learning": "A vibrant culture of learning throughout life",
		"political-will": "Strong political will and commitment",
		governance: "Governance and participation of all stakeholders",
		resources: "Mobilisation and utilisation of resources",
	},
	practices: {
		description: "What learning cities do, told so that another city can take it over.",
		areasTitle: "Key Features of Learning Cities",
		areasOwn: "Which of the twelve areas a practice belongs to is the atlas’s judgement. Their names are those of the",
	},
	home: {
		title: "What cities learn when they set out to learn",
		kind: "An independent atlas of UNESCO’s learning cities",
		lead: "A learning city helps people learn at every age: at school and at work, in the library and in the street. This atlas gathers what such cities try, and names the source of each fact.",
		questions: [
			{ ask: "How do you run a learning festival?", pages: ["topics/run-a-learning-festival"] },
			{ ask: "Who pays for learning?", pages: ["topics/pay-for-it"] },
			{
				ask: "How do you reach people whom school has left behind?",
				pages: ["topics/reach-people-who-left-school-early", "themes/inclusion"],
			},
			{ ask: "What can a library do?", pages: ["topics/take-the-library-to-people", "themes/libraries"] },
			{
				ask: "How do people go on learning in later life?",
				pages: ["topics/learn-in-later-life", "themes/older-learners"],
			},
			{
				ask: "How do newcomers find their place?",
				pages: ["topics/welcome-newcomers", "themes/migrants-and-refugees"],
			},
			{ ask: "How do adults learn to read and write?", pages: ["topics/teach-adults-to-read", "themes/literacy"] },
			{
				ask: "What can a university do for its city?",
				pages: ["topics/work-with-universities", "themes/higher-education"],
			},
		],
	},
	introduction: "What is a learning city?",
	independent:
		"An independent project. It is not part of UNESCO or its Institute for Lifelong Learning, and does not speak for them.",
	city: {
		awards: network.award.name,
		about: (name: string, country: string) =>
			`${name}, ${country}: what public sources say about it as a learning city.`,
		noProfile: (name: string) => `There is no profile of ${name} yet. This is what public sources tell us.`,
		known: ({
			name,
			joined,
			awards,
			cities,
			where,
		}: {
			name: string;
			joined?: number | undefined;
			awards: number[];
			cities: number;
			where: string;
		}) =>
			[
				joined && `${name} has been a member of the ${network.name} since ${joined}.`,
				awards.length > 0 && `${joined ? "It" : name} received the ${network.award.name} in ${awards.join(" and ")}.`,
				`${joined || awards.length > 0 ? "It" : name} is ${cities === 1 ? "the only city" : `one of ${numerals[cities] ?? cities} cities`} ${where} in this atlas.`,
			]
				.filter(Boolean)
				.join(" "),
	},
	lists: {
		regions: "The five regions in which UNESCO groups its member states.",
		themes: "What learning cities work on.",
		interviews: "What people who lead learning cities say.",
		citiesIn: (where: string) => `Learning cities ${where}`,
	},
	years: {
		description: `When each city joined the ${network.name}, where a source says so.`,
		about:
			"There is no public register with dates. Some announcements give the year in which a city was named, others the year in which its membership began. Each city’s page names its source.",
	},
	awards: {
		title: `The ${network.award.name}`,
		description: `The cities in the atlas that have received the ${network.award.name}, by year.`,
		about: "The award goes to members that have made outstanding progress as learning cities.",
	},
	chapters: [
		{ heading: "Policy level", label: "How it is run" },
		{ heading: "Practical level", label: "What it does" },
	],
	profiles: "The cities that have a written profile, and those that do not have one yet.",
	timeline: {
		description: "How the network of learning cities has grown: the totals announced, and the cities in the atlas.",
		left: "Totals also fall: cities leave the network, and since 2019 some announcements count active members only.",
	},
	zim: "Profiles, voices, figures and maps of learning cities, each with its source",
	search: {
		examples: ["learning festivals", "older learners", "Kenya", "mayor of Cork", "award 2024"],
		city: "learning city member joined",
		award: (year: number) =>
			`${network.award.name} ${year} award-winning winner winners won awardee awardees laureate laureates prize`,
		regions: {
			africa: ["African"],
			"arab-states": ["Arab world", "Middle East", "North Africa", "MENA", "Arab countries"],
			"asia-and-the-pacific": ["Asia", "Asian", "Pacific", "Oceania", "Asia-Pacific"],
			"europe-and-north-america": ["Europe", "European", "North America", "North American"],
			"latin-america-and-the-caribbean": ["Latin America", "Latin American", "South America", "Caribbean"],
		},
		asks: {
			member: "learning unesco gnlc uil",
			answers: [
				{
					asks: [
						[
							"join|joining|apply|applying|application|enter|become|becoming|membership|admission|requirements",
							"how|join|apply|application|become|requirements",
						],
					],
					also: "learning city cities network unesco gnlc member members uil new criteria process conditions deadline call steps can",
					line: "A city applies through its country’s National Commission for UNESCO, when UNESCO’s Institute for Lifelong Learning calls for applications.",
					label: "How a city joins",
					href: "learning-cities.html#how-a-city-joins",
				},
				{
					asks: [["gnlc|network"]],
					also: "learning city cities unesco global explain uil",
					line: "Cities that have set out to offer learning to all their people, joined in a network of UNESCO’s.",
					label: "More on the network",
					href: "learning-cities.html#the-network",
				},
				{
					asks: [["learning", "city|cities", "what|define|definition|meaning|mean|means|explain|concept"]],
					also: "unesco exactly term",
					line: "A learning city offers learning to people of every age: at school and at work, at home and in the neighbourhood.",
					label: "What a learning city is",
					href: "learning-cities.html",
				},
			],
		},
	},
};
