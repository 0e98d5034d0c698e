import { answers } from "./answers.ts";
import { network } from "./network.ts";

/** Texts of the search box and the search page, and the keywords and synonyms that are indexed with pages. */
export const search = {
	label: "Buscar en el atlas",
	placeholder: "Ciudad o tema",
	submit: "Buscar",
	title: "Búsqueda",
	description: "Busca en todas las ciudades, voces, prácticas y cuestiones del atlas.",
	noScript: "La búsqueda necesita JavaScript. Estas listas llevan a todas las páginas sin él.",
	browse: "O recorre las listas",
	/** The suggestions under the search box. `{n}` and `{query}` are placeholders for a number and for what is typed. */
	suggest: {
		label: "Sugerencias",
		guesses: "Quizá quisiste decir:",
		submit: "Buscar «{query}»",
		none: "Sin sugerencias",
	},
	/** What may be suggested: the name of each kind, one of it, and several. */
	nameKinds: {
		city: ["Ciudad", "1 ciudad", "{n} ciudades"],
		country: ["País", "1 país", "{n} países"],
		region: ["Región", "1 región", "{n} regiones"],
		theme: ["Tema", "1 tema", "{n} temas"],
		topic: ["Cuestión", "1 cuestión", "{n} cuestiones"],
		practice: ["Práctica", "1 práctica", "{n} prácticas"],
		person: ["Persona", "1 persona", "{n} personas"],
		page: ["Página", "1 página", "{n} páginas"],
	} satisfies Record<string, readonly [name: string, one: string, many: string]>,
	/** The messages of the search page's script. `{query}`, `{n}`, `{words}` and `{file}` are placeholders. */
	page: {
		loading: "Buscando…",
		one: "Un resultado para «{query}»",
		many: "{n} resultados para «{query}»",
		empty: "No se encontró nada para «{query}».",
		emptyChosen: "No se encontró nada para «{query}» con estos filtros.",
		clear: "Borrar todos los filtros",
		failed: "La búsqueda no pudo empezar porque no se pudo leer una parte de su índice: {file}.",
		unread: "Algunos resultados no se pudieron leer y no aparecen.",
		uncounted: "No se pudieron cargar los filtros. Los resultados están completos sin ellos.",
		lists: "Las listas de abajo llevan a todas las páginas.",
		again: "Intentarlo de nuevo",
		corrected: "Estos son los resultados para «{words}».",
		instead: "Buscar «{query}» tal como está escrito",
		missing: "El atlas no menciona «{word}».",
		missingPlace: "{word} no está en el atlas, ni tampoco ninguna otra ciudad de su país.",
		missingCountry: "{word} no está en el atlas. Abajo figuran las ciudades del mismo país ({country}).",
		near: "Quizá quisiste decir:",
		without: "Ninguna página tiene todas estas palabras. Estos resultados prescinden de {words}.",
		compare: "Comparar {cities}",
		cityCount: { one: "una ciudad", many: "{n} ciudades" },
		called: "También llamada {words}",
		more: "Mostrar más resultados",
		sort: "Ordenar por",
		sorts: { relevance: "Relevancia", name: "Nombre", date: "Fecha, lo más reciente primero" },
		filters: "Filtrar los resultados",
		filter: { kind: "Tipo", region: "Región", country: "País", theme: "Tema" },
		sections: "En:",
		kind: {
			city: "Ciudad",
			interview: "Entrevista",
			statement: "Declaración",
			speech: "Discurso",
			place: "Lugar",
			theme: "Tema",
			practice: "Práctica",
			topic: "Cuestión",
			page: "Página",
		},
	},
	/** The kinds of pages, as a filter. */
	kinds: {
		city: "Ciudades",
		interview: "Entrevistas",
		statement: "Declaraciones",
		speech: "Discursos",
		place: "Países y regiones",
		theme: "Temas",
		practice: "Prácticas",
		topic: "Cuestiones",
		page: "Sobre el atlas",
	},
	/** The questions that the search answers by a sentence. */
	answers,
	/** The message in a browser below the baseline of the search. */
	tooOld: (browsers: string) =>
		`Este navegador es demasiado antiguo para la búsqueda, que necesita ${browsers}, o una versión posterior.`,
	/** The message where the script could not be loaded. */
	scriptMissing:
		"No se pudo cargar la búsqueda. Vuelve a cargar la página para intentarlo de nuevo. Las listas de abajo llevan a todas las páginas.",
	/** The text before the first query. */
	idle: "Escribe una ciudad, una persona, un programa o un tema. Ejemplos:",
	examples: network.search.examples,
	/** Keywords and synonyms, by which search finds a page besides its text. */
	words: {
		practice:
			"práctica prácticas ejemplo ejemplos experiencia experiencias estudio de caso buena práctica cómo proyecto programa",
		topic: "cómo cuestión cuestiones pregunta preguntas prácticas ejemplos",
		city: network.search.city,
		/** Names of offices, also in the languages of readers. */
		offices: {
			mayor:
				"alcalde alcaldesa alcaldía intendente intendenta presidente municipal presidenta municipal edil mayor maire prefeito sindaco burgemeester Bürgermeister Oberbürgermeister burmistrz primar δήμαρχος мэр мер belediye başkanı walikota 市长 市長 시장 구청장 عمدة رئيس البلدية شهردار",
			"focal-point": "contacto coordinador coordinadora coordinación enlace punto focal",
		},
		award: network.search.award,
		regions: network.search.regions,
	},
};
