import { network as networkNames } from "../network/network.ts";
import { authors } from "./en/authors.ts";
import { write } from "./en/write.ts";
import type { Words } from "./en.ts";
import { booklet } from "./es/booklet.ts";
import { inCountry } from "./es/countries.ts";
import { explore } from "./es/explore.ts";
import { dataFiles, files } from "./es/files.ts";
import { count, joinArticle, ofDate, plural } from "./es/grammar.ts";
import { imprint } from "./es/imprint.ts";
import { languages } from "./es/languages.ts";
import { network } from "./es/network.ts";
import { offline } from "./es/offline.ts";
import { practices } from "./es/practices.ts";
import { redirect } from "./es/redirect.ts";
import { reuse } from "./es/reuse.ts";
import { search } from "./es/search.ts";

/**
 * Offices of speakers, by their English names in the content, in words that fit a woman and a man. Others stand as the content has
 * them.
 */
const offices: Record<string, string> = {
	Mayor: "titular de la alcaldía",
	"Lord Mayor": "titular de la alcaldía (Lord Mayor)",
	"Lord Provost": "titular de la alcaldía (Lord Provost)",
	"Municipal President (mayor)": "titular de la presidencia municipal",
	"President of the Communal Council (mayor)": "titular de la presidencia del consejo comunal (alcaldía)",
	"Deputy Mayor": "titular de una tenencia de alcaldía",
	"Deputy mayor": "titular de una tenencia de alcaldía",
	"Deputy mayor for education": "titular de la tenencia de alcaldía de educación",
	"Deputy mayor for citizen participation, associations, neighbourhoods and the learning city":
		"titular de la tenencia de alcaldía de participación ciudadana, asociaciones, barrios y ciudad del aprendizaje",
	Governor: "titular de la gobernación",
	"Deputy Governor for Community Service and Environmental Affairs":
		"titular de la vicegobernación de servicios a la comunidad y medio ambiente",
	"Alderwoman for Education": "concejala de Educación",
	"City councillor": "integrante del concejo municipal",
	"Councillor and Learning City portfolio holder": "integrante del concejo, a cargo de la ciudad del aprendizaje",
	Chair: "titular de la presidencia",
	Chairwoman: "presidenta",
	"Co-chair": "titular de la copresidencia",
	President: "titular de la presidencia",
	Leader: "titular del gobierno municipal (Leader)",
	"Learning city officer": "responsable de la ciudad del aprendizaje",
	"Head of the Education Office": "titular de la oficina de educación",
	"Director General of Services": "titular de la dirección general de servicios",
	"Vice-Chancellor": "titular del rectorado (Vice-Chancellor)",
	"Vice Principal": "titular del vicerrectorado (Vice Principal)",
};

/** The texts of the user interface in Spanish. */
export const es: Words = {
	...reuse,
	/** The pages for authors are in English; the link to the form for corrections is on every page. */
	authors: { ...authors, correct: "Sugerir una corrección" },
	booklet,
	files,
	dataFiles,
	skip: "Ir al texto",
	nav: { label: "Principal", explore: "Explorar" },
	pages: {
		"cities.html": "Ciudades",
		"themes.html": "Temas",
		"practices.html": "Prácticas",
		"topics.html": "Cuestiones",
		"interviews.html": "Voces",
		"regions.html": "Regiones",
		"countries.html": "Países",
		"profiles.html": "Perfiles completos",
		"awards.html": "Premios",
		"years.html": "Años de ingreso",
		"timeline.html": "Cronología",
		"compare.html": "Comparar ciudades",
		"coverage.html": "¿Está completo?",
		[`${networkNames.introduction}.html`]: network.introduction,
		"about.html": "Acerca de",
		"method.html": "Método",
		"contribute.html": "Colaborar",
		"translations.html": "Traducciones",
		"accessibility.html": "Accesibilidad",
		"data.html": "Datos",
		"offline.html": "Copia sin conexión",
	},
	explore,
	imprint,
	languages,
	redirect,
	offline,
	practices,
	search,
	write,
	theme: { label: "Colores", auto: "Sistema", light: "Claro", dark: "Oscuro" },
	home: {
		...network.home,
		find: "Encuentra una ciudad",
		mapList: "Todas las ciudades en una lista",
		try: "Prueba:",
		numbers: {
			title: "El atlas en cifras",
			cities: (n: number) => plural(n, { one: "ciudad", many: "de ciudades", other: "ciudades" }),
			announced: (members: string, date: string) =>
				`${count(members, "miembro anunciado", "miembros anunciados")}, ${date}`,
			countries: (n: number) => plural(n, { one: "país", many: "de países", other: "países" }),
			profiles: (n: number) =>
				plural(n, { one: "perfil completo", many: "de perfiles completos", other: "perfiles completos" }),
			winners: (n: number) =>
				plural(n, { one: "ciudad premiada", many: "de ciudades premiadas", other: "ciudades premiadas" }),
			award: "recibieron el Premio Ciudad del Aprendizaje",
			voices: (n: number) => plural(n, { one: "voz", many: "de voces", other: "voces" }),
			sources: (n: number) => plural(n, { one: "fuente", many: "de fuentes", other: "fuentes" }),
			sourced: "citadas allí donde se usan",
		},
		growth: {
			title: "Miembros anunciados",
			end: (members: string, year: string) => `${members} en ${year}`,
			name: (first: string, from: string, last: string, to: string) =>
				`Línea de los totales de miembros anunciados, de ${first} (${from}) a ${last} (${to})`,
		},
		tried: "Lo que otras han probado",
		more: (n: string) => `${n} más`,
		allThemes: (n: string) => `Los ${count(n, "tema", "temas")}`,
		week: "El perfil de la semana",
		people: (amount: string, when: string) => `${count(amount, "habitante", "habitantes")}, ${when}`,
		sources: (n: string) => `Escrito a partir de ${count(n, "fuente", "fuentes")}`,
		read: "Leer el perfil",
		otherProfiles: "Otros perfiles",
		award: (years: string) => `Premio ${years}`,
		allProfiles: (n: string) => `Los ${count(n, "perfil", "perfiles")}`,
		newest: "Miembros más recientes",
		joined: (n: string, year: string) => `Las ${n} que ingresaron en ${year}`,
		voices: "Voces más recientes",
		allVoices: (n: string) => `Las ${count(n, "voz", "voces")}`,
	},
	introduction: { path: `${networkNames.introduction}.html`, name: network.introduction },
	regions: network.regions,
	inRegions: network.inRegions,
	inCountry,
	city: {
		...network.city,
		glance: "De un vistazo",
		population: "Población",
		area: "Superficie",
		gdpPerCapita: "PIB por habitante",
		schooling: "Años de escolaridad, promedio",
		memberSince: "Miembro desde",
		people: { mayor: "Alcaldía", "focal-point": "Punto focal" },
		asOf: (date: string) => `dato ${ofDate(date)}`,
		asOfUndated: "de una página sin fecha",
		themes: "Temas",
		website: "Sitio web",
		interviews: "Lo que dicen sus dirigentes",
		near: "Ciudades más cercanas",
		like: (name: string) => `Ciudades parecidas a ${name}`,
		invite: "Escribir este perfil",
		notes: "Sobre las fuentes",
		locator: (name: string, region: string) => `Dónde está ${name}: ${region}`,
		notPlaced: "Todavía sin situar en el mapa: no encontramos ninguna fuente para su posición.",
		neighbours: "Los puntos más pequeños son otras ciudades del atlas.",
		placedFrom: "Fuente de la posición:",
		km: (n: string) => `${n} km`,
		inSentence: {
			population: "población",
			area: "superficie",
			gdpPerCapita: "PIB por habitante",
			schooling: "años de escolaridad",
			memberSince: "año de ingreso",
		},
		missing: {
			"not-published": (figures: string) => `Sin publicar: ${figures}.`,
			"not-collected": (figures: string) => `Sin recopilar: ${figures}.`,
			"not-applicable": (figures: string) => `No procede: ${figures}.`,
			withheld: (figures: string) => `Dato reservado: ${figures}.`,
			unknown: (figures: string) => `No se encontró en nuestras fuentes: ${figures}.`,
			"not-sought": (figures: string) => `Sin buscar todavía: ${figures}.`,
		},
		knowOne: (n: number) =>
			plural(n, {
				one: "¿Lo sabes? Cuéntanoslo",
				many: "¿Sabes alguno de estos datos? Cuéntanoslo",
				other: "¿Sabes alguno de estos datos? Cuéntanoslo",
			}),
		otherStatements: (n: number) => count(n, "cifra más", "cifras más"),
		note: "Nota",
		whyMissing: "Lo que dicen las fuentes",
		middle: (n: string, from: string, to: string) =>
			`La mitad de las ${count(n, "ciudad", "ciudades")} con cifra están entre ${from} y ${to}.`,
		middleYears: (from: string, to: string) => (from === to ? `Cifras de ${from}` : `Cifras de ${from} a ${to}`),
		middleUndated: (n: string) => `${n} sin fecha`,
		voices: "Voces",
		joinedWith: (n: number) => `con ${count(n, "ciudad más", "ciudades más")}`,
		nearestProfile: "La ciudad más cercana con perfil",
		compatriots: (where: string) => `Otras ciudades ${where}`,
		sameYear: (year: string) => `También ingresaron en ${year}`,
		allOf: (n: number) => `Todas (${n})`,
		elsewhere: "En otros lugares",
	},
	map: {
		key: "Los puntos llenos tienen un perfil completo; los anillos todavía no.",
		moved: "Donde las ciudades se amontonan, sus puntos se separan.",
		notPlaced: (n: string) =>
			plural(n, {
				one: `${n} ciudad no está todavía en el mapa.`,
				many: `${n} de ciudades no están todavía en el mapa.`,
				other: `${n} ciudades no están todavía en el mapa.`,
			}),
	},
	figure: {
		undated: "sin fecha",
		inYear: (date: string) => date,
		source: (n: number) => `Fuente ${n}`,
		also: "pero",
		units: { people: (n: string) => n, km2: (n: string) => `${n} km²`, years: (n: string) => n },
		qualifier: {
			about: "alrededor de",
			"more than": "más de",
			"less than": "menos de",
			almost: "casi",
			"at least": "al menos",
		},
		between: (from: string, to: string) => `entre ${from} y ${to}`,
		moreThan: (from: string) => `más de ${from}`,
		lessThan: (to: string) => `menos de ${to}`,
		absent: {
			"not-published": "No publicado",
			"not-collected": "No recopilado",
			"not-applicable": "No procede",
			withheld: "Reservado",
			unknown: "Sin encontrar todavía",
			"not-sought": "Sin buscar todavía",
		},
	},
	interview: {
		kinds: { interview: "Entrevista", statement: "Declaración", speech: "Discurso" },
		kindsPlural: { interview: "Entrevistas", statement: "Declaraciones", speech: "Discursos" },
		count: {
			interview: (n: number) => count(n, "entrevista", "entrevistas"),
			speech: (n: number) => count(n, "discurso", "discursos"),
			statement: (n: number) => count(n, "declaración", "declaraciones"),
		},
		from: {
			interview: (who: string) => `entrevista con ${who}`,
			speech: (who: string) => joinArticle(`discurso de ${who}`),
			statement: (who: string) => joinArticle(`declaración de ${who}`),
		},
		role: (role: string) => offices[role] ?? role,
		speaker: ({ name, role }: { name: string; role: string }) => `${name}, ${offices[role] ?? role}`,
		paraphrased: "El resumen es nuestro. Las palabras entre comillas son de quien habla.",
		part: "Solo leímos una parte de la fuente, así que se dijo más de lo que se resume aquí.",
		language: (language: string) => `Idioma en que se dio o se publicó: ${language}.`,
		published: (date: string) => `publicación ${ofDate(date)}`,
		undated: "sin fecha",
		by: (name: string) => `Preguntas: ${name}`,
		points: "En esta página",
		anchor: (heading: string) => `Enlace a «${heading}»`,
		about: "Sobre esta voz",
	},
	lists: {
		cities: { title: "Ciudades", description: "Todas las ciudades del atlas, de la A a la Z." },
		regions: { title: "Regiones", description: network.lists.regions },
		countries: { title: "Países", description: "Todos los países con alguna ciudad en el atlas." },
		themes: { title: "Temas", description: network.lists.themes },
		interviews: { title: "Voces", description: network.lists.interviews },
		citiesIn: network.lists.citiesIn,
		letters: "Letras",
		map: "Mapa",
	},
	count: {
		cities: (n: number) => count(n, "ciudad", "ciudades"),
		profiles: (n: number) => count(n, "perfil", "perfiles"),
		voices: (n: number) => count(n, "voz", "voces"),
		countries: (n: number) => count(n, "país", "países"),
	},
	sources: {
		title: "Fuentes",
		accessed: (date: string) => `consulta ${ofDate(date)}`,
		captured: (date: string) => `copia archivada ${ofDate(date)}`,
		toFacts: "Datos",
		toMention: (n: number) => `Mención ${n}`,
		undated: "sin fecha",
	},
	page: {
		reviewed: (date: string) => `Última revisión: ${date}.`,
		listed: (date: string) => `Tomado de una lista ${ofDate(date)}; todavía sin cotejar con sus fuentes.`,
		edit: "Editar esta página",
		breadcrumb: "Estás aquí",
		home: "Inicio",
	},
	notFound: {
		title: "Esta página no está en el atlas",
		text: "Puede que la dirección esté mal escrita o que la página haya cambiado de sitio. Usa el buscador de arriba o una de estas listas.",
	},
	footer: {
		independent: network.independent,
		licence: "Textos y datos",
		label: "Sobre este sitio",
		columns: { explore: "Explorar", atlas: "El atlas", take: "Llévatelo" },
	},
};
