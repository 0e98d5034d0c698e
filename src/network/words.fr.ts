const numerals = ["", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];
const name = "Réseau mondial UNESCO des villes apprenantes";
const award = "Prix UNESCO de la ville apprenante";

/** The interface's sentences about this network, in French. */
export const fr = {
	regions: {
		africa: "Afrique",
		"arab-states": "États arabes",
		"asia-and-the-pacific": "Asie et Pacifique",
		"europe-and-north-america": "Europe et Amérique du Nord",
		"latin-america-and-the-caribbean": "Amérique latine et Caraïbes",
	},
	inRegions: {
		africa: "en Afrique",
		"arab-states": "dans les États arabes",
		"asia-and-the-pacific": "en Asie et dans le Pacifique",
		"europe-and-north-america": "en Europe et en Amérique du Nord",
		"latin-america-and-the-caribbean": "en Amérique latine et dans les Caraïbes",
	},
	areas: {
		"inclusion-and-empowerment": "Autonomisation individuelle et cohésion sociale",
		"prosperity-and-culture": "Développement économique et prospérité culturelle",
		sustainability: "Développement durable",
		"education-system": "Apprentissage inclusif dans le système éducatif",
		"families-and-communities": "Apprentissage ravivé dans les familles et les communautés",
		workplace: "Apprentissage efficace pour l’emploi et au travail",
		technology: "Usage étendu des techniques modernes d’apprentissage",
		quality: "Qualité accrue de l’apprentissage",
		"culture-of-learning": "Culture vivante de l’apprentissage tout au long de la vie",
		"political-will": "Volonté et engagement politiques forts",
		governance: "Gouvernance et participation de toutes les parties prenantes",
		resources: "Mobilisation et utilisation des ressources",
	},
	practices: {
		description: "Ce que font les villes apprenantes, raconté de façon qu’une autre ville puisse le reprendre.",
		areasTitle: "Référentiel de la ville apprenante",
		areasOwn:
			"C’est l’atlas qui juge de quels domaines, parmi les douze, relève une pratique. Leurs noms viennent du document",
	},
	home: {
		title: "Ce qu’apprennent les villes qui se mettent à apprendre",
		kind: "Un atlas indépendant des villes apprenantes de l’UNESCO",
		lead: "Une ville apprenante aide chacun à apprendre à tout âge : à l’école et au travail, à la bibliothèque et dans la rue. Cet atlas rassemble ce que ces villes essaient et nomme la source de chaque fait.",
		questions: [
			{ ask: "Comment organiser une fête de l’apprentissage ?", pages: ["topics/run-a-learning-festival"] },
			{ ask: "Qui paie pour apprendre ?", pages: ["topics/pay-for-it"] },
			{
				ask: "Comment toucher ceux que l’école a laissés de côté ?",
				pages: ["topics/reach-people-who-left-school-early", "themes/inclusion"],
			},
			{ ask: "Que peut une bibliothèque ?", pages: ["topics/take-the-library-to-people", "themes/libraries"] },
			{
				ask: "Comment continuer d’apprendre en vieillissant ?",
				pages: ["topics/learn-in-later-life", "themes/older-learners"],
			},
			{
				ask: "Comment les nouveaux venus trouvent-ils leur place ?",
				pages: ["topics/welcome-newcomers", "themes/migrants-and-refugees"],
			},
			{
				ask: "Comment apprend-on à lire et à écrire à l’âge adulte ?",
				pages: ["topics/teach-adults-to-read", "themes/literacy"],
			},
			{
				ask: "Que peut une université pour sa ville ?",
				pages: ["topics/work-with-universities", "themes/higher-education"],
			},
		],
	},
	introduction: "Qu’est-ce qu’une ville apprenante ?",
	independent:
		"Un projet indépendant. Il ne fait partie ni de l’UNESCO ni de son Institut pour l’apprentissage tout au long de la vie, et ne parle pas en leur nom.",
	city: {
		awards: award,
		about: (city: string, country: string) =>
			`${city}, ${country} : ce que les sources publiques disent de cette ville apprenante.`,
		noProfile: (city: string) =>
			`Il n’y a pas encore de portrait pour ${city}. Voici ce que nous apprennent les sources publiques.`,
		known: ({
			name: city,
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
		}) => {
			const years = new Intl.ListFormat("fr").format(awards.map(String));
			return [
				joined && `${city} est membre du ${name} depuis ${joined}.`,
				awards.length > 0 && `${joined ? "La ville" : city} a reçu le ${award} en ${years}.`,
				`${joined || awards.length > 0 ? "C’est" : `${city} est`} ${cities === 1 ? "la seule ville" : `l’une des ${numerals[cities] ?? cities} villes`} de cet atlas ${where}.`,
			]
				.filter(Boolean)
				.join(" ");
		},
	},
	lists: {
		regions: "Les cinq régions dans lesquelles l’UNESCO range ses États membres.",
		themes: "Ce à quoi travaillent les villes apprenantes.",
		interviews: "Ce que disent celles et ceux qui dirigent des villes apprenantes.",
		citiesIn: (where: string) => `Les villes apprenantes ${where}`,
	},
	years: {
		description: `Quand chaque ville est entrée dans le ${name}, si une source le dit.`,
		about:
			"Il n’existe pas de registre public avec des dates. Certaines annonces donnent l’année où une ville a été nommée, d’autres celle où son adhésion a pris effet. La page de chaque ville nomme sa source.",
	},
	awards: {
		title: `Le ${award}`,
		description: `Les villes de l’atlas qui ont reçu le ${award}, par année.`,
		about: "Le prix va aux membres qui ont accompli des progrès remarquables en tant que villes apprenantes.",
	},
	chapters: [
		{ heading: "Policy level", label: "Comment elle s’organise" },
		{ heading: "Practical level", label: "Ce qu’elle fait" },
	],
	profiles: "Les villes dont le portrait est écrit, et celles qui n’en ont pas encore.",
	timeline: {
		description:
			"Comment le réseau des villes apprenantes a grandi : les totaux annoncés et les villes qui figurent dans l’atlas.",
		left: "Il arrive que les totaux baissent : des villes quittent le réseau et, depuis 2019, certaines annonces ne comptent que les membres actifs.",
	},
	zim: "Villes apprenantes : portraits, voix, chiffres et cartes, chacun avec sa source",
	search: {
		examples: ["fête de l’apprentissage", "bibliothèques", "Sénégal", "maire de Bouaké", "prix 2024"],
		city: "ville apprenante membre adhésion",
		award: (year: number) =>
			`${award} ${year} récompense récompensée distinguée distinction lauréate lauréates lauréats`,
		regions: {
			africa: ["Africain", "Afrique subsaharienne", "continent africain"],
			"arab-states": ["Monde arabe", "Moyen-Orient", "Proche-Orient", "Afrique du Nord", "Maghreb", "pays arabes"],
			"asia-and-the-pacific": ["Asie", "Asiatique", "Pacifique", "Océanie", "Asie-Pacifique"],
			"europe-and-north-america": ["Europe", "Européen", "Amérique du Nord", "Nord-américain"],
			"latin-america-and-the-caribbean": [
				"Amérique latine",
				"Latino-américain",
				"Amérique du Sud",
				"Amérique centrale",
				"Caraïbes",
				"Antilles",
			],
		},
		asks: {
			member: "apprenante apprenantes unesco gnlc uil réseau",
			answers: [
				{
					asks: [
						[
							"adhérer|adhère|adhésion|rejoindre|rejoint|candidater|candidature|candidatures|postuler|intégrer|entrer|devenir|devient|inscrire|inscription|conditions",
							"comment|adhérer|adhésion|rejoindre|candidater|candidature|candidatures|postuler|intégrer|devenir|devient|conditions",
						],
					],
					also: "ville villes apprenante apprenantes réseau unesco gnlc membre membres uil nouvelle nouveau critères procédure dossier délai appel étapes peut on faire dans au du pour une un la le l’unesco quelles quels sont s’inscrire d’adhésion",
					line: "Une ville pose sa candidature auprès de la Commission nationale de son pays pour l’UNESCO, quand l’Institut de l’UNESCO pour l’apprentissage tout au long de la vie lance un appel.",
					label: "Comment une ville devient membre",
					href: "learning-cities.html#how-a-city-joins",
				},
				{
					asks: [["gnlc|réseau"]],
					also: "ville villes apprenante apprenantes unesco l’unesco mondial qu’est quest que est c’est quoi ce le un du uil expliquer définition",
					line: "Des villes qui veulent offrir à tous leurs habitants de quoi apprendre, réunies dans un réseau de l’UNESCO.",
					label: "En savoir plus sur le réseau",
					href: "learning-cities.html#the-network",
				},
				{
					asks: [
						[
							"apprenante|apprenantes",
							"ville|villes",
							"qu’est|quest|quoi|quelle|définition|définir|signifie|signification|veut|sens|concept|notion|explication",
						],
					],
					also: "unesco l’unesco est ce qu’une qu’ une que c’est dire selon pour exactement la une de d’une notion",
					line: "Une ville apprenante donne à chacun de quoi apprendre à tout âge : à l’école et au travail, chez soi et dans le quartier.",
					label: "Ce qu’est une ville apprenante",
					href: "learning-cities.html",
				},
			],
		},
	},
};
