import { network } from "./network.ts";

/** The interface's sentences about this network, in British English. Another language is another table beside it. */
export const en = {
	regions: {
		africa: "Africa",
		"arab-states": "Arab States",
		"asia-and-the-pacific": "Asia and the Pacific",
		"europe-and-north-america": "Europe and North America",
		"latin-america-and-the-caribbean": "Latin America and the Caribbean",
	},
	home: {
		title: "What cities learn when they set out to learn",
		lead: (cities: number, countries: number, interviews: number) =>
			`${cities} cities in ${countries} countries, with ${interviews} interviews: what they try, in sourced and dated facts, open to read, search and carry away.`,
		mapCaption: "Each dot is a city of UNESCO’s Global Network of Learning Cities that the atlas holds.",
	},
	independent:
		"An independent project. It is not part of UNESCO or its Institute for Lifelong Learning, and does not speak for them.",
	city: {
		awards: network.award.name,
		about: (name: string, country: string) =>
			`${name}, ${country}: what is known of it as a learning city, with sources.`,
		noProfile: (name: string) =>
			`Nobody has written about learning in ${name} here yet. What is known stands on this page with its sources.`,
	},
	lists: {
		regions: "The five regions in which UNESCO groups its member states.",
		themes: "What the cities’ learning is about.",
		interviews: "What people who lead learning cities say.",
		citiesIn: (place: string) => `Learning cities in ${place}`,
	},
	years: {
		description: `When each city joined the ${network.name}, where a source says so.`,
		about:
			"There is no public register with dates. Some announcements give the year in which a city was named, others the year in which its membership began. Each city’s page names the source.",
	},
	awards: {
		title: `The ${network.award.name}`,
		description: `The cities of the atlas that received the ${network.award.name}, by round.`,
	},
	profiles: "The cities about whose learning the atlas has a written profile, and those that wait for one.",
	timeline: {
		description: "How the network of learning cities grew, as announced and as the atlas knows it.",
		left: "Totals also fall: cities leave the network, and since 2019 some announcements count active members only.",
	},
	zim: "Profiles, interviews, figures and maps of learning cities, each with its source",
	search: {
		examples: ["Hangzhou", "mayor of Cork", "learning cities in Ireland", "learning neighbourhoods", "award 2019"],
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
	},
};
