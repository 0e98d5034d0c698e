import { network as networkNames } from "../network/network.ts";
import { authors } from "./en/authors.ts";
import { write } from "./en/write.ts";
import type { Words } from "./en.ts";
import { booklet } from "./fr/booklet.ts";
import { inCountry } from "./fr/countries.ts";
import { explore } from "./fr/explore.ts";
import { dataFiles, files } from "./fr/files.ts";
import { choice, counted, of, on } from "./fr/grammar.ts";
import { imprint } from "./fr/imprint.ts";
import { languages } from "./fr/languages.ts";
import { network } from "./fr/network.ts";
import { offline } from "./fr/offline.ts";
import { practices } from "./fr/practices.ts";
import { redirect } from "./fr/redirect.ts";
import { reuse } from "./fr/reuse.ts";
import { search } from "./fr/search.ts";

/** Offices of speakers, which the facts name in English. Any other stays as it is. */
const roles: Record<string, string> = {
	Mayor: "maire",
	"Lord Mayor": "lord-maire",
	"Lord Provost": "lord-prévôt",
	"Municipal President (mayor)": "maire",
	"President of the Communal Council (mayor)": "maire",
	Governor: "gouverneur",
	"Deputy Mayor": "maire adjoint",
	"Deputy mayor": "maire adjoint",
	"Deputy mayor for education": "maire adjoint à l’éducation",
	"Deputy mayor for citizen participation, associations, neighbourhoods and the learning city":
		"maire adjoint à la participation citoyenne, aux associations, aux quartiers et à la ville apprenante",
	"Director General of Services": "directeur général des services",
	"Learning city officer": "chargé de mission ville apprenante",
	"Deputy Governor for Community Service and Environmental Affairs":
		"vice-gouverneure chargée du service à la communauté et de l’environnement",
	"City councillor": "conseillère municipale",
	"Councillor and Learning City portfolio holder": "conseiller chargé de la ville apprenante",
	"Head of the Education Office": "chef du bureau de l’éducation",
	"Co-chair": "coprésidente",
	Leader: "chef de l’exécutif municipal",
	"Vice Principal": "vice-principal",
	"Vice-Chancellor": "vice-chancelier",
	President: "président",
	Chair: "président",
	Chairwoman: "présidente",
	"Alderwoman for Education": "échevine de l’enseignement",
};

/** The texts of the user interface in French. */
export const fr: Words = {
	...reuse,
	/** The pages for authors are in English; the link to the form for corrections is on every page. */
	authors: { ...authors, correct: "Proposer une correction" },
	booklet,
	files,
	dataFiles,
	skip: "Aller au contenu",
	nav: { label: "Principale", explore: "Explorer" },
	/** The pages that menus lead to, by their files from the site's root. */
	pages: {
		"cities.html": "Villes",
		"themes.html": "Thèmes",
		"practices.html": "Pratiques",
		"topics.html": "Sujets",
		"interviews.html": "Voix",
		"regions.html": "Régions",
		"countries.html": "Pays",
		"profiles.html": "Portraits complets",
		"awards.html": "Prix",
		"years.html": "Années d’entrée",
		"timeline.html": "Chronologie",
		"compare.html": "Comparer",
		"coverage.html": "Où en est l’atlas ?",
		[`${networkNames.introduction}.html`]: network.introduction,
		"about.html": "À propos",
		"method.html": "Méthode",
		"contribute.html": "Contribuer",
		"translations.html": "Traductions",
		"accessibility.html": "Accessibilité",
		"data.html": "Données",
		"offline.html": "Copie hors ligne",
	},
	explore,
	imprint,
	languages,
	redirect,
	offline,
	practices,
	search,
	write,
	theme: { label: "Couleurs", auto: "Système", light: "Clair", dark: "Sombre" },
	home: {
		...network.home,
		find: "Trouver une ville",
		mapList: "Toutes les villes en liste",
		try: "Essayez :",
		numbers: {
			title: "L’atlas en chiffres",
			cities: (n) => choice(n, "ville", "villes"),
			announced: (members, date) => `${counted(members, "membre annoncé", "membres annoncés")}, ${date}`,
			countries: () => "pays",
			profiles: (n) => choice(n, "portrait complet", "portraits complets"),
			winners: (n) => choice(n, "ville primée", "villes primées"),
			award: "Prix de la ville apprenante",
			voices: () => "voix",
			sources: (n) => choice(n, "source", "sources"),
			sourced: "nommées partout où elles servent",
		},
		growth: {
			title: "Membres annoncés",
			end: (members, year) => `${members} en ${year}`,
			name: (first, from, last, to) => `Courbe des totaux de membres annoncés, de ${first} (${from}) à ${last} (${to})`,
		},
		tried: "Ce que d’autres ont essayé",
		more: (n) => counted(n, "autre", "autres"),
		allThemes: (n) => `Les ${counted(n, "thème", "thèmes")}`,
		week: "Le portrait de la semaine",
		people: (amount, when) => `${amount} habitants, ${when}`,
		sources: (n) => `Écrit d’après ${counted(n, "source", "sources")}`,
		read: "Lire le portrait",
		otherProfiles: "Autres portraits",
		award: (years) => `Prix ${years}`,
		allProfiles: (n) => `Les ${counted(n, "portrait", "portraits")}`,
		newest: "Derniers membres",
		joined: (n, year) => `Toutes les entrées de ${year} (${n})`,
		voices: "Dernières voix",
		allVoices: (n) => `Les ${counted(n, "voix", "voix")}`,
	},
	/** The page that explains what a member is, which a fork may lack. */
	introduction: { path: `${networkNames.introduction}.html`, name: network.introduction },
	regions: network.regions,
	inRegions: network.inRegions,
	inCountry,
	city: {
		...network.city,
		glance: "En un coup d’œil",
		population: "Population",
		area: "Superficie",
		gdpPerCapita: "PIB par habitant",
		schooling: "Scolarité moyenne (années)",
		memberSince: "Membre depuis",
		people: { mayor: "Maire", "focal-point": "Point focal" },
		asOf: (date) => on(date),
		asOfUndated: "d’après une page sans date",
		themes: "Thèmes",
		website: "Site web",
		interviews: "Ce que disent ses responsables",
		near: "Villes les plus proches",
		like: (name) => `Villes semblables à ${name}`,
		invite: "Écrire ce portrait",
		notes: "À propos des sources",
		locator: (name, region) => `Situation ${of(name)} (${region})`,
		notPlaced: "Pas encore sur la carte : nous n’avons pas trouvé de source pour sa position.",
		neighbours: "Les petits points sont d’autres villes de l’atlas.",
		placedFrom: "Source de la position :",
		km: (n) => `${n} km`,
		/** The labels of figures inside a sentence. */
		inSentence: {
			population: "population",
			area: "superficie",
			gdpPerCapita: "PIB par habitant",
			schooling: "scolarité moyenne",
			memberSince: "année d’entrée",
		},
		/** The figures that are missing for one reason. */
		missing: {
			"not-published": (figures) => `Non publié : ${figures}.`,
			"not-collected": (figures) => `Non recueilli : ${figures}.`,
			"not-applicable": (figures) => `Sans objet : ${figures}.`,
			withheld: (figures) => `Non communiqué : ${figures}.`,
			unknown: (figures) => `Introuvable dans nos sources : ${figures}.`,
			"not-sought": (figures) => `Pas encore cherché : ${figures}.`,
		},
		knowOne: (n) =>
			choice(n, "Vous connaissez ce chiffre ? Dites-le-nous", "Vous connaissez l’un de ces chiffres ? Dites-le-nous"),
		/** The heads of what is folded away below a figure or a person. */
		otherStatements: (n) => counted(n, "autre chiffre", "autres chiffres"),
		note: "Note",
		whyMissing: "Ce que disent les sources",
		/** Where a figure lies among those of all cities. */
		middle: (n, from, to) =>
			`La moitié des ${counted(n, "ville", "villes")} dont le chiffre est connu se situe entre ${from} et ${to}.`,
		middleYears: (from, to) => (from === to ? `Chiffres de ${from}` : `Chiffres de ${from} à ${to}`),
		middleUndated: (n) => `${n} sans date`,
		voices: "Voix",
		joinedWith: (n) => `avec ${counted(n, "autre ville", "autres villes")}`,
		nearestProfile: "La ville la plus proche qui a un portrait",
		compatriots: (where) => `Autres villes ${where}`,
		sameYear: (year) => `Aussi entrées en ${year}`,
		allOf: (n) => `Toutes (${n})`,
		elsewhere: "Ailleurs",
	},
	map: {
		key: "Les points pleins ont un portrait complet ; les cercles n’en ont pas encore.",
		moved: "Là où les villes se pressent, leurs points sont écartés.",
		notPlaced: (n) => `${counted(n, "ville n’est pas encore", "villes ne sont pas encore")} sur la carte.`,
	},
	figure: {
		undated: "sans date",
		inYear: (date) => date,
		source: (n) => `Source ${n}`,
		also: "mais",
		/** A number with its unit. A unit that is missing here is a currency code. */
		units: { people: (n) => n, km2: (n) => `${n} km²`, years: (n) => n },
		qualifier: {
			about: "environ",
			"more than": "plus de",
			"less than": "moins de",
			almost: "près de",
			"at least": "au moins",
		},
		between: (from, to) => `entre ${from} et ${to}`,
		moreThan: (from) => `plus de ${from}`,
		lessThan: (to) => `moins de ${to}`,
		absent: {
			"not-published": "Non publié",
			"not-collected": "Non recueilli",
			"not-applicable": "Sans objet",
			withheld: "Non communiqué",
			unknown: "Pas encore trouvé",
			"not-sought": "Pas encore cherché",
		},
	},
	interview: {
		kinds: { interview: "Entretien", statement: "Déclaration", speech: "Discours" },
		kindsPlural: { interview: "Entretiens", statement: "Déclarations", speech: "Discours" },
		/** In the order in which they are listed. */
		count: {
			interview: (n) => counted(n, "entretien", "entretiens"),
			speech: (n) => counted(n, "discours", "discours"),
			statement: (n) => counted(n, "déclaration", "déclarations"),
		},
		from: {
			interview: (who) => `entretien avec ${who}`,
			speech: (who) => `discours ${of(who)}`,
			statement: (who) => `déclaration ${of(who)}`,
		},
		role: (role: string) => roles[role] ?? role,
		/** The office stands behind the name, in brackets, since several speakers may follow one another. */
		speaker: ({ name, role }) => `${name} (${roles[role] ?? role})`,
		paraphrased: "Notre résumé. Les mots entre guillemets sont ceux de la personne citée.",
		part: "Nous n’avons lu qu’une partie de la source : il a été dit plus que ce qui est résumé ici.",
		language: (language) => `Dit ou publié en ${language}.`,
		/** A noun, which suits an interview, a speech and a statement alike. */
		published: (date) => `publication : ${date}`,
		undated: "sans date",
		by: (name) => `Propos recueillis par ${name}`,
		points: "Sur cette page",
		anchor: (heading) => `Lien vers « ${heading} »`,
		about: "À propos",
	},
	lists: {
		cities: { title: "Villes", description: "Toutes les villes de l’atlas, de A à Z." },
		regions: { title: "Régions", description: network.lists.regions },
		countries: { title: "Pays", description: "Tous les pays qui ont une ville dans l’atlas." },
		themes: { title: "Thèmes", description: network.lists.themes },
		interviews: { title: "Voix", description: network.lists.interviews },
		citiesIn: network.lists.citiesIn,
		letters: "Lettres",
		map: "Carte",
	},
	count: {
		cities: (n) => counted(n, "ville", "villes"),
		profiles: (n) => counted(n, "portrait", "portraits"),
		voices: (n) => counted(n, "voix", "voix"),
		countries: (n) => counted(n, "pays", "pays"),
	},
	sources: {
		title: "Sources",
		accessed: (date) => `consulté ${on(date)}`,
		captured: (date) => `archivé ${on(date)}`,
		/** The links from a source back to where it is cited. */
		toFacts: "Faits",
		toMention: (n) => `Mention ${n}`,
		undated: "sans date",
	},
	page: {
		reviewed: (date) => `Dernière vérification ${on(date)}.`,
		listed: (date) => `Tiré d’une liste (${date}) ; pas encore vérifié d’après les sources.`,
		edit: "Modifier cette page",
		breadcrumb: "Vous êtes ici",
		home: "Accueil",
	},
	notFound: {
		title: "Cette page n’est pas dans l’atlas",
		text: "L’adresse est peut-être mal écrite, ou la page a changé de place. Utilisez la recherche ci-dessus, ou l’une de ces listes.",
	},
	footer: {
		independent: network.independent,
		licence: "Textes et données",
		label: "À propos de ce site",
		columns: { explore: "Explorer", atlas: "L’atlas", take: "Emporter l’atlas" },
	},
};
