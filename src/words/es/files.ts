import type { Words } from "../en.ts";

/** Names of formats whose file extension is not their name. */
const kinds: Record<string, string> = { geojson: "GeoJSON", xml: "RSS" };

/** Texts beside a link to a download. */
export const files = {
	/** The format of a file, by its extension: `CSV`, `ZIM`. */
	kind: (path: string) => {
		const [, extension] = /\.(\w+)$/.exec(path) ?? [];
		return extension ? (kinds[extension] ?? extension.toUpperCase()) : "texto";
	},
};

/** What the data files hold, by their names. */
export const dataFiles: Words["dataFiles"] = {
	"cities.csv": {
		title: "Las ciudades en una tabla",
		description:
			"Una fila por ciudad. Un texto que una hoja de cálculo tomaría por una fórmula lleva un apóstrofo delante.",
	},
	"figures.csv": {
		title: "Las cifras en una tabla",
		description:
			"Una fila por cada dato sobre una cifra de una ciudad, con filas propias para los que no coinciden, y una por cada ausencia, con su motivo.",
	},
	"names.csv": {
		title: "Nombres en otras lenguas",
		description: "Cómo se llaman las ciudades en lenguas que no son las suyas, con la fuente de cada nombre.",
	},
	"cities.json": {
		title: "Las ciudades completas",
		description: "Todo lo que contienen las páginas de las ciudades, salvo el texto de sus perfiles.",
	},
	"cities.geojson": {
		title: "Las ciudades en un mapa",
		description:
			"Un punto por ciudad, con las columnas de cities.csv como propiedades, sin las que tienen la celda vacía. Una ciudad que ninguna fuente sitúa no tiene geometría.",
	},
	"interviews.json": {
		title: "Voces",
		description:
			"Entrevistas, discursos y declaraciones: quién habló, cuándo, de qué y con qué salvedad; el texto está en las páginas.",
	},
	"practices.csv": {
		title: "Las prácticas en una tabla",
		description: "Una fila por práctica: dónde, desde cuándo, quién la dirige y cuánto se cuenta de ella.",
	},
	"practice-figures.csv": {
		title: "Las cifras de las prácticas en una tabla",
		description:
			"Una fila por cada cifra de una práctica: costes, personal, personas, lugares y resultados, con año, base y fuente.",
	},
	"practices.json": {
		title: "Las prácticas completas",
		description: "Todo lo que contienen las páginas de las prácticas, salvo su texto.",
	},
	"sources.json": {
		title: "Fuentes",
		description: "Cada página y cada documento que una ciudad, una voz o una práctica cita como fuente.",
	},
};
