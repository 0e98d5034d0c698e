/**
 * The network whose atlas this is: its names, its regions and the headings of its profiles. A fork for another network
 * replaces this folder. The other rooms name no network: they read it from here and from the sentences beside it.
 */
export const network = {
	/** The atlas itself. Files of a release and the data package are called by its name. */
	atlas: {
		name: "Learning Cities Atlas",
		description:
			"An open, sourced and dated atlas of the cities in UNESCO's Global Network of Learning Cities: profiles, voices, figures and maps, online and offline.",
		/** What catalogues of data sets file it under. */
		keywords: ["learning cities", "lifelong learning", "UNESCO Global Network of Learning Cities"],
		/** The first word of the keys by which reference managers know its pages: `atlas-cities-wuhan`. */
		citationPrefix: "atlas",
	},

	/** The network's full name. */
	name: "UNESCO Global Network of Learning Cities",
	/** The year of its first conference, from which it grew: no city joined before, and none had its award. */
	founded: 2013,
	/** A member, bare and with its article: "its own page on its learning city", "who runs a learning city". */
	member: { bare: "learning city", one: "a learning city" },
	/** The page of `content/pages` that explains what a member is, by its id. A content folder may lack it. */
	introduction: "learning-cities",
	/** What the members work on: "the city's learning in one short phrase". */
	subject: "learning",
	/** The network's award, in full and as it is called where the network is understood. */
	award: { name: "UNESCO Learning City Award", short: "Learning City Award" },

	/** The regions as a whole: "one of UNESCO's five regions". */
	regionsName: "UNESCO's five regions",
	/**
	 * The regions by their ids, and the countries (ISO 3166-1 alpha-2) of each. FI, where the checker's example lies, is one.
	 * The colours are in `regions.css`.
	 */
	regions: {
		africa:
			"AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MU MW MZ NA NE NG RW SC SL SN SO SS ST SZ TD TG TZ UG ZA ZM ZW",
		"arab-states": "AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE",
		"asia-and-the-pacific":
			"AF AU BD BN BT CK CN FJ FM ID IN IR JP KG KH KI KP KR KZ LA LK MH MM MN MV MY NP NR NU NZ PG PH PK PW SB SG TH TJ TL TM TO TV UZ VN VU WS",
		"europe-and-north-america":
			"AD AL AM AT AZ BA BE BG BY CA CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IL IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TR UA US VA XK",
		"latin-america-and-the-caribbean":
			"AG AI AR AW BB BO BR BS BZ CL CO CR CU CW DM DO EC GD GT GY HN HT JM KN KY LC MS MX NI PA PE PR PY SR SV SX TT UY VC VE VG",
	},
	/** Names of countries by language and code, where the network's differ from those that browsers know (CLDR's). */
	countryNames: {
		en: { PS: "Palestine", HK: "Hong Kong", MO: "Macao" },
		ar: { PS: "فلسطين", HK: "هونغ كونغ", MO: "ماكاو" },
		es: { PS: "Palestina", HK: "Hong Kong", MO: "Macao" },
		fr: { PS: "Palestine", HK: "Hong Kong", MO: "Macao" },
		ru: { PS: "Палестина", HK: "Гонконг", MO: "Макао", MM: "Мьянма", US: "США" },
		zh: { PS: "巴勒斯坦", HK: "中国香港", MO: "中国澳门" },
	},

	/** The areas of practices as a whole: "one to three areas of the Key Features of Learning Cities". */
	areasName: "areas of the Key Features of Learning Cities",
	/** The areas by which practices are indexed, each with its group. */
	areas: {
		"inclusion-and-empowerment": "benefits",
		"prosperity-and-culture": "benefits",
		sustainability: "benefits",
		"education-system": "building-blocks",
		"families-and-communities": "building-blocks",
		workplace: "building-blocks",
		technology: "building-blocks",
		quality: "building-blocks",
		"culture-of-learning": "building-blocks",
		"political-will": "conditions",
		governance: "conditions",
		resources: "conditions",
	},
	/** Where the areas come from, for the page that lists practices by them. */
	areasSource: {
		title: "Key Features of Learning Cities",
		publisher: "UNESCO Institute for Lifelong Learning (UIL)",
		url: "http://learningcities.uil.unesco.org/key-features/key-features-of-learning-cities",
	},

	/**
	 * The headings that a profile has, in this order. `depth` is the number of hash signs. The checker's examples need three
	 * to five that have a text of their own.
	 */
	headings: [
		{ depth: 2, text: "Vision and motivation" },
		{ depth: 2, text: "Challenges and goals" },
		{ depth: 2, text: "Plan and implementation" },
		{ depth: 3, text: "Policy level" },
		{ depth: 3, text: "Practical level" },
	],
} as const;
