import { answers } from "./answers.ts";
import { network } from "./network.ts";

/** Texts of the search box and the search page, and the keywords and synonyms that are indexed with pages. */
export const search = {
	label: "Chercher dans l’atlas",
	placeholder: "Ville ou sujet",
	submit: "Chercher",
	title: "Recherche",
	description: "Chercher parmi toutes les villes, voix, pratiques et sujets de l’atlas.",
	noScript: "La recherche demande JavaScript. Sans lui, ces listes mènent à toutes les pages.",
	browse: "Parcourir plutôt",
	/** The suggestions under the search box. `{n}` and `{query}` are placeholders for a number and for what is typed. */
	suggest: {
		label: "Suggestions",
		guesses: "Vouliez-vous dire :",
		submit: "Chercher « {query} »",
		none: "Aucune suggestion",
	},
	/** What may be suggested: the name of each kind, one of it, and several. */
	nameKinds: {
		city: ["Ville", "1 ville", "{n} villes"],
		country: ["Pays", "1 pays", "{n} pays"],
		region: ["Région", "1 région", "{n} régions"],
		theme: ["Thème", "1 thème", "{n} thèmes"],
		topic: ["Sujet", "1 sujet", "{n} sujets"],
		practice: ["Pratique", "1 pratique", "{n} pratiques"],
		person: ["Personne", "1 personne", "{n} personnes"],
		page: ["Page", "1 page", "{n} pages"],
	} satisfies Record<string, readonly [name: string, one: string, many: string]>,
	/** The messages of the search page's script. `{query}`, `{n}`, `{words}` and `{file}` are placeholders. */
	page: {
		loading: "Recherche en cours…",
		one: "Un résultat pour « {query} »",
		many: "{n} résultats pour « {query} »",
		empty: "Rien trouvé pour « {query} ».",
		emptyChosen: "Rien trouvé pour « {query} » avec ces filtres.",
		clear: "Effacer tous les filtres",
		failed: "La recherche n’a pas pu démarrer, car une partie de son index n’a pas pu être lue : {file}.",
		unread: "Certains résultats n’ont pas pu être lus et manquent ici.",
		uncounted: "Les filtres n’ont pas pu être chargés. Les résultats sont complets sans eux.",
		lists: "Les listes ci-dessous mènent à toutes les pages.",
		again: "Réessayer",
		corrected: "Voici les résultats pour « {words} ».",
		instead: "Chercher « {query} » tel quel",
		missing: "L’atlas ne mentionne pas « {word} ».",
		missingPlace: "{word} n’est pas dans l’atlas, et aucune autre ville de son pays non plus.",
		missingCountry: "{word} n’est pas dans l’atlas. Les villes du même pays ({country}) figurent ci-dessous.",
		near: "Vouliez-vous dire :",
		without: "Aucune page ne contient tous ces mots. Ces résultats laissent de côté {words}.",
		compare: "Comparer {cities}",
		cityCount: { one: "une ville", many: "{n} villes" },
		called: "Aussi sous le nom de {words}",
		more: "Plus de résultats",
		sort: "Trier par",
		sorts: { relevance: "Pertinence", name: "Nom", date: "Date, la plus récente d’abord" },
		filters: "Filtrer les résultats",
		filter: { kind: "Type", region: "Région", country: "Pays", theme: "Thème" },
		sections: "Dans :",
		kind: {
			city: "Ville",
			interview: "Entretien",
			statement: "Déclaration",
			speech: "Discours",
			place: "Lieu",
			theme: "Thème",
			practice: "Pratique",
			topic: "Sujet",
			page: "Page",
		},
	},
	/** The kinds of pages, as a filter. */
	kinds: {
		city: "Villes",
		interview: "Entretiens",
		statement: "Déclarations",
		speech: "Discours",
		place: "Pays et régions",
		theme: "Thèmes",
		practice: "Pratiques",
		topic: "Sujets",
		page: "À propos de l’atlas",
	},
	/** The questions that the search answers by a sentence. */
	answers,
	/** The message in a browser below the baseline of the search. */
	tooOld: (browsers: string) =>
		`Ce navigateur est trop ancien pour la recherche, qui demande ${browsers}, ou une version plus récente.`,
	/** The message where the script could not be loaded. */
	scriptMissing:
		"La recherche n’a pas pu être chargée. Rechargez la page pour réessayer. Les listes ci-dessous mènent à toutes les pages.",
	/** The text before the first query. */
	idle: "Tapez une ville, une personne, un programme ou un thème. Exemples :",
	examples: network.search.examples,
	/** Keywords and synonyms, by which search finds a page besides its text. */
	words: {
		practice:
			"pratique pratiques exemple exemples étude de cas bonne pratique bonnes pratiques comment faire projet projets programme expérience initiative",
		topic: "comment faire sujet question pratiques exemples",
		city: network.search.city,
		/** Names of offices, also in the languages of readers. */
		offices: {
			mayor:
				"maire mairesse bourgmestre syndic syndique élu élue mayor alcalde alcaldesa intendente presidente municipal prefeito sindaco burgemeester Bürgermeister Oberbürgermeister burmistrz primar δήμαρχος мэр мер belediye başkanı walikota 市长 市長 시장 구청장 عمدة رئيس البلدية شهردار",
			"focal-point": "contact coordinateur coordinatrice référent référente interlocuteur",
		},
		award: network.search.award,
		regions: network.search.regions,
	},
};
