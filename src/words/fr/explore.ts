import { choice, counted } from "./grammar.ts";
import { network } from "./network.ts";

const cities = (n: string) => counted(n, "ville", "villes");

/** The name of a figure inside a sentence: `population`, `scolarité moyenne`, but `PIB par habitant`. */
const within = (name: string) =>
	name.replace(/ \(.*\)$/, "").replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/**
 * Texts of the pages that explore the atlas: directory, years, awards, profiles, comparison, timeline, coverage. Numbers are formatted
 * strings, or a placeholder such as `{n}` where a browser script fills them in.
 */
export const explore = {
	directory: {
		filter: "Filtres",
		facets: {
			profile: "Portrait",
			region: "Région",
			country: "Pays",
			theme: "Thème",
			joined: "Entrée",
			award: "Prix",
			has: "Avec",
		},
		/** Names of values that are neither years nor named by the content. */
		values: {
			profile: { yes: "Avec un portrait", no: "Sans portrait pour l’instant" },
			has: { voice: "Une voix", population: "Un chiffre de population" },
			award: { any: "Toutes les années" },
			joined: { unknown: "Pas encore trouvée" },
		} as Record<string, Record<string, string>>,
		view: "Affichage",
		views: { list: "Liste", table: "Tableau", map: "Carte" },
		sort: "Trier par",
		sorts: {
			name: "Nom",
			country: "Pays",
			joined: "Année d’entrée, la plus ancienne d’abord",
			award: "Prix, le plus récent d’abord",
			population: "Population, la plus grande d’abord",
			voices: "Voix, les plus nombreuses d’abord",
		},
		shown: (n: string, total: string) => `${n} sur ${cities(total)}`,
		all: (total: string) => `Les ${cities(total)}`,
		none: "Aucune ville ne répond à tous ces filtres. Retirez-en un, ou effacez-les tous.",
		/** Closes an open filter, which covers the list. */
		show: { none: "Aucune ville à montrer", one: "Montrer 1 ville", many: (n: string) => `Montrer ${cities(n)}` },
		remove: "Retirer",
		clear: "Tout effacer",
		/** The cities at the end of a sorted list, which are folded: they lack what it is sorted by. */
		without: {
			joined: {
				one: "1 ville dont l’année n’est pas connue",
				many: (n: string) => `${n} villes dont l’année n’est pas connue`,
			},
			award: { one: "1 ville sans prix", many: (n: string) => `${n} villes sans prix` },
			population: { one: "1 ville sans chiffre", many: (n: string) => `${n} villes sans chiffre` },
			voices: { one: "1 ville sans voix", many: (n: string) => `${n} villes sans voix` },
		},
		/** Heads of the columns. */
		columns: {
			city: "Ville et pays",
			tagline: "En quelques mots",
			joined: "Entrée",
			award: "Prix",
			population: "Habitants",
			voices: "Voix",
		},
		/** The same in front of or behind a value, where a row is no row of a table. */
		labels: { joined: "depuis", award: "prix", population: "habitants", voice: "voix", voices: "voix" },
		undated: "sans date",
		dash: "Un tiret signifie que l’atlas n’en a pas. La page de la ville dit pourquoi.",
		download: "Télécharger ces lignes (CSV)",
		cite: "Citer cette liste",
		/** Leads from another list to the same cities here. */
		tool: "Trier, filtrer ou télécharger ces villes",
		also: (n: string) => `Autres membres (${n})`,
	},
	years: {
		title: "Les villes par année d’entrée",
		short: "Années",
		...network.years,
		unknown: "Année pas encore trouvée",
	},
	awards: {
		...network.awards,
		short: "Années du prix",
		/** One sentence or two on a round: where and when it was given, and to how many. `held` of them are in the atlas. */
		given: (place: string, date: string) => `Lieu de la remise : ${place}${date && ` (${date})`}.`,
		received: (n: string, held: string) =>
			n === held
				? `${counted(n, "ville a", "villes ont")} reçu le prix.`
				: `${counted(n, "ville a", "villes ont")} reçu le prix ; ${held} ${choice(held, "figure", "figurent")} dans l’atlas.`,
		held: (n: string) => `${counted(n, "ville de l’atlas a", "villes de l’atlas ont")} reçu le prix.`,
	},
	profiles: {
		title: "Villes avec et sans portrait",
		description: network.profiles,
		withProfile: "Avec un portrait",
		withoutProfile: "Sans portrait pour l’instant",
		invite: "Vous connaissez une de ces villes ? Vous pouvez écrire son portrait :",
		how: "comment contribuer",
	},
	ways: "Explorer",
	compare: {
		title: "Comparer des villes",
		/** The title once cities are chosen. */
		titleOf: (names: string) => `Comparer ${names}`,
		description: "Comparez jusqu’à quatre villes : ce qu’elles veulent, comment elles s’y prennent, et leurs chiffres.",
		lead: "Choisissez deux à quatre villes pour voir ce qu’elles ont en commun et ce qui les distingue.",
		caution:
			"Les chiffres viennent d’années et de sources différentes. Regardez les unes et les autres avant de conclure.",
		noScript: "Cette comparaison demande JavaScript. Le tableau de toutes les villes s’en passe.",
		pick: {
			label: "Ajouter une ville",
			placeholder: "Nom d’une ville",
			/** For the list that opens while one types. */
			list: {
				label: "Villes",
				guesses: "Vouliez-vous dire :",
				none: "Aucune ville de ce nom.",
				one: "1 ville",
				many: "{n} villes",
			},
			limit: "Vous pouvez comparer jusqu’à quatre villes.",
			full: "Vous pouvez comparer jusqu’à quatre villes. Retirez-en une pour en ajouter une autre.",
			add: (name: string) => `Ajouter ${name}`,
			remove: (name: string) => `Retirer ${name}`,
			chosen: "Villes choisies",
			similar: (name: string) => `Villes semblables (${name}) :`,
			needOne: "Ajoutez une autre ville pour comparer.",
		},
		unknown: (n: string) =>
			`L’adresse nomme ${counted(n, "ville qui n’est pas", "villes qui ne sont pas")} dans l’atlas.`,
		unread: (file: string) =>
			`Une des villes n’a pas pu être lue, car le fichier ${file} manque ou est incomplet. Rechargez la page pour réessayer.`,
		standing: (names: string) => `Comparaison : ${names}.`,
		side: "Côte à côte",
		onlyDifferences: "Seulement les différences",
		same: "identique",
		download: "Télécharger en CSV",
		brief: "En bref",
		chapters: network.chapters,
		readOn: "Lire la suite",
		readOnAbout: (chapter: string, name: string) => `Lire la suite : ${chapter}, ${name}`,
		voices: "Voix",
		themes: "Thèmes",
		inCommon: "en commun",
		yes: "Oui",
		no: "Non relevé",
		region: "Région",
		distance: "Distance",
		/** One of the distances between the cities. */
		apart: (one: string, other: string, n: string) => `${one} – ${other} : ${n} km`,
		notPlaced: (names: string) => `Pas encore sur la carte : ${names}.`,
		nothing: "Rien là-dessus pour l’instant",
		noAward: "Aucun prix connu",
		none: "Aucune pour l’instant",
		more: (n: string) => `et ${counted(n, "autre chiffre", "autres chiffres")}`,
		missing: (rows: string) => `Rien encore pour aucune de ces villes : ${rows}.`,
		awards: "Prix",
		columns: {
			city: "ville",
			country: "pays",
			what: "objet",
			value: "valeur",
			from: "de",
			to: "à",
			qualifier: "précision",
			unit: "unité",
			year: "année",
			absent: "absence",
			note: "note",
			sources: "sources",
			addresses: "adresses",
		},
		all: "Toutes les villes",
		allAbout: "Vous ne savez pas lesquelles comparer ? Triez et filtrez",
		table: "le tableau de toutes les villes",
		pairs: "Comparer deux villes",
		pairsAbout: "Des villes de régions différentes qui travaillent aux mêmes thèmes :",
		and: "et",
		beside: "Comparer",
		one: (name: string) => `Comparer ${name} à d’autres villes`,
		with: (one: string, other: string) => `Comparer ${one} et ${other}`,
	},
	timeline: {
		title: "Chronologie",
		...network.timeline,
		lead: (held: string, announced: string, date: string) =>
			`L’atlas couvre ${cities(held)}. Le dernier total annoncé est de ${announced} (${date}).`,
		gap: (n: string) => `Il manque donc ici au moins ${cities(n)} du réseau.`,
		/** The chart's title, when two totals or more were announced. */
		grew: (first: string, firstYear: string, last: string, lastYear: string) =>
			`De ${cities(first)} en ${firstYear} à ${last} en ${lastYear}`,
		plot: "Membres par année",
		plotAbout:
			"La ligne relie les totaux annoncés. La surface montre les villes de cet atlas dont l’année d’entrée est connue.",
		withoutYear: (n: string) =>
			`Pour ${counted(n, "autre ville", "autres villes")}, nous n’avons pas trouvé de source qui donne l’année d’entrée.`,
		plotName: (from: string, to: string, held: string, announced: string) =>
			`Diagramme des membres de ${from} à ${to} : une ligne pour les totaux annoncés, dont le dernier est de ${announced} ; une surface pour les villes de cet atlas dont l’année d’entrée est connue, qui atteint ${held} ; et des colonnes pour les villes entrées chaque année. Le tableau qui suit contient les mêmes nombres.`,
		/** Labels within the chart: the shorter, the better. */
		announcedLabel: (n: string) => `${n} annoncés`,
		heldLabel: (n: string) => `${n} dans l’atlas`,
		joinedLabel: "entrées dans l’année",
		regions: "Membres par région",
		regionsRange: (least: string, leastRegion: string, most: string, mostRegion: string) =>
			`Membres par région : de ${least} (${leastRegion}) à ${most} (${mostRegion})`,
		regionsAbout:
			"Les villes de cet atlas entrées dans le réseau à la fin de chaque année. Tous les diagrammes ont la même échelle.",
		undatedMore: (n: string) => `et ${n} dont l’année n’est pas connue`,
		table: "Les chiffres en tableau",
		year: "Année",
		joined: "Entrées, dans l’atlas",
		announced: "Nouvelles, selon l’annonce",
		held: "Entrées jusque-là, dans l’atlas",
		totals: "Membres, selon l’annonce",
		none: "–",
		total: (members: string, date: string) => `${members} (${date})`,
		yearUnknown: "Pas encore trouvée",
		conferences: "Les conférences et ce qu’elles ont adopté",
		intakes: "Nouveaux membres annoncés",
		awards: "Éditions du prix",
		totalsList: "Totaux annoncés",
		anniversaries: "Anniversaires",
		newCities: (n: number, countries: number | undefined) =>
			`${counted(n, "nouvelle ville", "nouvelles villes")}${countries ? ` de ${countries} pays` : ""}`,
		laureates: (n: number) => `${counted(n, "ville a", "villes ont")} reçu le prix`,
		outcomes: "Adopté",
		sources: "Sources",
	},
	coverage: {
		title: "Où en est l’atlas ?",
		description: "Ce que l’atlas sait de chaque région, pays et chiffre, ce qui manque et ce qui est ancien.",
		lead: "Cette page compte ce que l’atlas possède, ce qui lui manque et ce qui est ancien. Elle est recomptée à chaque mise à jour du site.",
		day: (date: string) => `État : ${date}.`,
		labels: {
			cities: "Villes",
			profiles: "Portraits",
			interviews: "Voix",
			themes: "Thèmes",
			practices: "Pratiques",
			topics: "Sujets",
			countries: "Pays",
			figuresWithSource: "Chiffres avec source",
			disputed: "Chiffres sur lesquels les sources divergent",
		},
		/** Over the picture: what it tells. */
		picture: (profiles: string, all: string) =>
			`${profiles} sur ${cities(all)} ${choice(profiles, "a", "ont")} un portrait`,
		pictureAbout: "Un carré par ville, qui mène à sa page.",
		depths: {
			profile: "Un portrait écrit",
			joined: "Pas de portrait, mais l’année d’entrée",
			name: "Ni l’un ni l’autre",
		},
		award: "A reçu le prix",
		missingCities: (n: string) => `Pas encore dans l’atlas : au moins ${cities(n)}`,
		regions: "Par région",
		region: "Région",
		otherFigures: "Autres chiffres",
		share: (n: string, percent: string) => `${n} (${percent})`,
		fields: "Par chiffre",
		/** The figure that most cities have, and the one that fewest have. */
		fieldsRange: (most: string, mostName: string, all: string, least: string, leastName: string) =>
			`Chiffres : de ${most} sur ${cities(all)} (${within(mostName)}) à ${least} (${within(leastName)})`,
		/** Unfolds a long list. */
		unfold: (n: string) => `Tout montrer (${n})`,
		field: "Chiffre",
		given: "Donné",
		undatedColumn: "dont sans date",
		absences: "Quand un chiffre manque, la page dit pourquoi.",
		absencesLink: "Les six raisons",
		withoutProfile: "Pays sans portrait",
		withoutProfileAbout: (n: string, all: string) => `Dans ${n} pays sur ${all}, aucune ville n’a encore de portrait.`,
		notPlaced: "Villes qui ne sont pas encore sur la carte",
		notPlacedAbout:
			"Nous n’avons pas trouvé de coordonnées pour ces villes, ou n’étions pas sûrs qu’il s’agisse du bon lieu.",
		aged: "Chiffres à mettre à jour",
		agedAbout: (n: string, years: string, year: string) =>
			`${counted(n, "chiffre a", "chiffres ont")} plus de ${years} ans et ${choice(n, "date", "datent")} d’avant ${year}.`,
		undated: "Chiffres sans date",
		undatedAbout: (n: string) =>
			choice(
				n,
				`${n} chiffre vient d’une source sans date : personne ne peut en dire l’âge.`,
				`${n} chiffres viennent de sources sans date : personne ne peut en dire l’âge.`,
			),
		city: "Ville",
		value: "Valeur",
		year: "Année",
		stale: "Vérifications les plus anciennes",
		staleAbout: (n: string, all: string) =>
			`Sur ${counted(all, "page vérifiée", "pages vérifiées")} d’après les sources, voici les ${n} qui l’ont été il y a le plus longtemps.`,
		notReviewed: "Villes pas encore vérifiées",
		notReviewedAbout: (n: string, from: string, to: string) =>
			`${counted(n, "page vient", "pages viennent")} d’une liste (${from === to ? from : `${from} – ${to}`}). Chaque fait a sa source, mais personne n’a encore vérifié toute la page d’après les sources.`,
		reviewed: "Dernière vérification",
		page: "Page",
	},
};
