import type { Words } from "../en.ts";

/** Names of formats whose file extension is not their name. */
const kinds: Record<string, string> = { geojson: "GeoJSON", xml: "RSS" };

/** Texts beside a link to a download. */
export const files = {
	/** The format of a file, by its extension: `CSV`, `ZIM`. */
	kind: (path: string) => {
		const [, extension] = /\.(\w+)$/.exec(path) ?? [];
		return extension ? (kinds[extension] ?? extension.toUpperCase()) : "texte";
	},
};

/** What the data files hold, by their names. */
export const dataFiles: Words["dataFiles"] = {
	"cities.csv": {
		title: "Les villes en tableau",
		description: "Une ligne par ville. Un texte qu’un tableur prendrait pour une formule commence par une apostrophe.",
	},
	"figures.csv": {
		title: "Les chiffres en tableau",
		description:
			"Une ligne pour chaque valeur d’un chiffre d’une ville, celles qui se contredisent ayant chacune la leur, et une ligne pour chaque absence avec sa raison.",
	},
	"names.csv": {
		title: "Les noms dans d’autres langues",
		description:
			"Comment les villes s’appellent dans des langues qui ne sont pas les leurs, avec la source de chaque nom.",
	},
	"cities.json": {
		title: "Les villes en entier",
		description: "Tout ce que contiennent les pages des villes, sauf le texte de leurs portraits.",
	},
	"cities.geojson": {
		title: "Les villes en carte",
		description:
			"Un point par ville, avec les colonnes de cities.csv comme propriétés, sans celles dont la case est vide. Une ville qu’aucune source ne situe n’a pas de géométrie.",
	},
	"interviews.json": {
		title: "Les voix",
		description:
			"Entretiens, discours et déclarations : qui a parlé, quand, de quoi et avec quelle réserve ; le texte se trouve sur les pages.",
	},
	"practices.csv": {
		title: "Les pratiques en tableau",
		description: "Une ligne par pratique : où, depuis quand, qui la porte et ce qui en est raconté.",
	},
	"practice-figures.csv": {
		title: "Les chiffres des pratiques en tableau",
		description:
			"Une ligne pour chaque chiffre d’une pratique : coûts, personnel, personnes, lieux et résultats, avec année, base et source.",
	},
	"practices.json": {
		title: "Les pratiques en entier",
		description: "Tout ce que contiennent les pages des pratiques, sauf leur texte.",
	},
	"sources.json": {
		title: "Les sources",
		description: "Chaque page et chaque document qu’une ville, une voix ou une pratique cite comme source.",
	},
};
