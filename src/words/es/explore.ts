import { count, ofDate, onDate, plural } from "./grammar.ts";
import { network } from "./network.ts";

const cities = (n: string) => count(n, "ciudad", "ciudades");

/**
 * Texts of the pages that explore the atlas: directory, years, awards, profiles, comparison, timeline, coverage. Numbers are formatted
 * strings, or a placeholder such as `{n}` where a browser script fills them in.
 */
export const explore = {
	directory: {
		filter: "Filtros",
		facets: {
			profile: "Perfil",
			region: "Región",
			country: "País",
			theme: "Tema",
			joined: "Ingreso",
			award: "Premio",
			has: "Tiene",
		},
		/** Names of values that are neither years nor named by the content. */
		values: {
			profile: { yes: "Con perfil", no: "Sin perfil todavía" },
			has: { voice: "Una voz", population: "Una cifra de población" },
			award: { any: "Cualquier año" },
			joined: { unknown: "Sin encontrar todavía" },
		} as Record<string, Record<string, string>>,
		view: "Vista",
		views: { list: "Lista", table: "Tabla", map: "Mapa" },
		sort: "Ordenar por",
		sorts: {
			name: "Nombre",
			country: "País",
			joined: "Año de ingreso, del más antiguo al más reciente",
			award: "Premio, los más recientes primero",
			population: "Población, de mayor a menor",
			voices: "Voces, de más a menos",
		},
		shown: (n: string, total: string) => `${n} de ${cities(total)}`,
		all: (total: string) => `Las ${cities(total)}`,
		none: "Ninguna ciudad cumple todos estos filtros. Quita uno o bórralos todos.",
		/** Closes an open filter, which covers the list. */
		show: {
			none: "Ninguna ciudad que mostrar",
			one: "Mostrar 1 ciudad",
			many: (n: string) => `Mostrar ${cities(n)}`,
		},
		remove: "Quitar",
		clear: "Borrar todos",
		/** The cities at the end of a sorted list, which are folded: they lack what it is sorted by. */
		without: {
			joined: {
				one: "1 ciudad sin año conocido",
				many: (n: string) => `${cities(n)} sin año conocido`,
			},
			award: { one: "1 ciudad sin premio", many: (n: string) => `${cities(n)} sin premio` },
			population: { one: "1 ciudad sin cifra", many: (n: string) => `${cities(n)} sin cifra` },
			voices: { one: "1 ciudad sin voces", many: (n: string) => `${cities(n)} sin voces` },
		},
		/** Heads of the columns. */
		columns: {
			city: "Ciudad y país",
			tagline: "En pocas palabras",
			joined: "Ingreso",
			award: "Premio",
			population: "Habitantes",
			voices: "Voces",
		},
		/** The same in front of or behind a value, where a row is no row of a table. */
		labels: { joined: "ingreso", award: "premio", population: "habitantes", voice: "voz", voices: "voces" },
		undated: "sin fecha",
		dash: "Una raya indica que el atlas no tiene el dato. La página de la ciudad dice por qué.",
		download: "Descargar estas filas (CSV)",
		cite: "Citar esta lista",
		/** Leads from another list to the same cities here. */
		tool: "Ordenar, filtrar o descargar estas ciudades",
		also: (n: string) => `También son miembros (${n})`,
	},
	years: {
		title: "Ciudades por año de ingreso",
		short: "Años",
		...network.years,
		unknown: "Año sin encontrar todavía",
	},
	awards: {
		...network.awards,
		short: "Años del premio",
		/** One sentence or two on a round: where and when it was given, and to how many. `held` of them are in the atlas. */
		given: (place: string, date: string) => `Entregado en ${place}${date && `, ${onDate(date)}`}.`,
		received: (n: string, held: string) => {
			const all = plural(n, {
				one: `${cities(n)} recibió el premio`,
				many: `${cities(n)} recibieron el premio`,
				other: `${cities(n)} recibieron el premio`,
			});
			return n === held ? `${all}.` : `${all}; en el atlas figuran ${held}.`;
		},
		held: (n: string) =>
			plural(n, {
				one: `${cities(n)} del atlas recibió el premio.`,
				many: `${cities(n)} del atlas recibieron el premio.`,
				other: `${cities(n)} del atlas recibieron el premio.`,
			}),
	},
	profiles: {
		title: "Ciudades con y sin perfil",
		description: network.profiles,
		withProfile: "Con perfil",
		withoutProfile: "Sin perfil todavía",
		invite: "¿Conoces alguna de estas ciudades? Puedes escribir su perfil:",
		how: "cómo colaborar",
	},
	ways: "Explorar",
	compare: {
		title: "Comparar ciudades",
		/** The title once cities are chosen. */
		titleOf: (names: string) => `Comparar ${names}`,
		description: "Compara hasta cuatro ciudades: qué se proponen, cómo lo hacen y cuáles son sus cifras.",
		lead: "Elige de dos a cuatro ciudades para ver qué tienen en común y en qué se diferencian.",
		caution: "Las cifras son de años y fuentes distintos. Comprueba ambas cosas antes de sacar conclusiones.",
		noScript: "Esta comparación necesita JavaScript. La tabla de todas las ciudades funciona sin él.",
		pick: {
			label: "Añadir una ciudad",
			placeholder: "Nombre de una ciudad",
			/** For the list that opens while one types. */
			list: {
				label: "Ciudades",
				guesses: "Quizá quisiste decir:",
				none: "No hay ninguna ciudad con ese nombre.",
				one: "1 ciudad",
				many: "{n} ciudades",
			},
			limit: "Puedes comparar hasta cuatro ciudades.",
			full: "Puedes comparar hasta cuatro ciudades. Quita una para añadir otra.",
			add: (name: string) => `Añadir ${name}`,
			remove: (name: string) => `Quitar ${name}`,
			chosen: "Ciudades elegidas",
			similar: (name: string) => `Parecidas a ${name}:`,
			needOne: "Añade otra ciudad con la que comparar.",
		},
		unknown: (n: string) =>
			plural(n, {
				one: `La dirección nombra ${cities(n)} que no está en el atlas.`,
				many: `La dirección nombra ${cities(n)} que no están en el atlas.`,
				other: `La dirección nombra ${cities(n)} que no están en el atlas.`,
			}),
		unread: (file: string) =>
			`No se pudo leer una de las ciudades, porque el archivo ${file} falta o está incompleto. Vuelve a cargar la página para intentarlo de nuevo.`,
		standing: (names: string) => `Comparando ${names}.`,
		side: "Lado a lado",
		onlyDifferences: "Mostrar solo las diferencias",
		same: "igual",
		download: "Descargar en CSV",
		brief: "En breve",
		chapters: network.chapters,
		readOn: "Seguir leyendo",
		readOnAbout: (chapter: string, name: string) => `Seguir leyendo: ${chapter}, ${name}`,
		voices: "Voces",
		themes: "Temas",
		inCommon: "en común",
		yes: "Sí",
		no: "No consta",
		region: "Región",
		distance: "Distancia",
		/** One of the distances between the cities. */
		apart: (one: string, other: string, n: string) => `De ${one} a ${other}: ${n} km`,
		notPlaced: (names: string) => `Todavía sin situar en el mapa: ${names}.`,
		nothing: "Todavía nada sobre esto",
		noAward: "Ninguno conocido",
		none: "Todavía ninguna",
		more: (n: string) => `y ${count(n, "cifra más", "cifras más")}`,
		missing: (rows: string) => `Todavía no se ha encontrado nada sobre ninguna de estas ciudades: ${rows}.`,
		awards: "Premio",
		columns: {
			city: "ciudad",
			country: "país",
			what: "qué",
			value: "valor",
			from: "desde",
			to: "hasta",
			qualifier: "matiz",
			unit: "unidad",
			year: "año",
			absent: "ausente",
			note: "nota",
			sources: "fuentes",
			addresses: "direcciones",
		},
		all: "Todas las ciudades",
		allAbout: "¿No sabes qué ciudades comparar? Ordena y filtra",
		table: "la tabla de todas las ciudades",
		pairs: "Comparar dos ciudades",
		pairsAbout: "Ciudades de regiones distintas que trabajan en los mismos temas:",
		and: "y",
		beside: "Comparar",
		one: (name: string) => `Comparar ${name} con otras ciudades`,
		with: (one: string, other: string) => `Comparar ${one} con ${other}`,
	},
	timeline: {
		title: "Cronología",
		...network.timeline,
		lead: (held: string, announced: string, date: string) =>
			`El atlas abarca ${cities(held)}. El último total anunciado es de ${announced} (${date}).`,
		gap: (n: string) =>
			plural(n, {
				one: `Por tanto, falta aquí al menos ${cities(n)} de la red.`,
				many: `Por tanto, faltan aquí al menos ${cities(n)} de la red.`,
				other: `Por tanto, faltan aquí al menos ${cities(n)} de la red.`,
			}),
		/** The chart's title, when two totals or more were announced. */
		grew: (first: string, firstYear: string, last: string, lastYear: string) =>
			`De ${cities(first)} en ${firstYear} a ${last} en ${lastYear}`,
		plot: "Miembros por año",
		plotAbout:
			"La línea une los totales que se anunciaron. El área muestra las ciudades de este atlas cuyo año de ingreso se conoce.",
		withoutYear: (n: string) =>
			plural(n, {
				one: "No encontramos ninguna fuente para el año de ingreso de una ciudad más.",
				many: `No encontramos ninguna fuente para el año de ingreso de ${n} de ciudades más.`,
				other: `No encontramos ninguna fuente para el año de ingreso de ${n} ciudades más.`,
			}),
		plotName: (from: string, to: string, held: string, announced: string) =>
			`Gráfico de los miembros de ${from} a ${to}: una línea para los totales anunciados, el último de los cuales es ${announced}; un área para las ciudades de este atlas con año de ingreso conocido, que llega a ${held}; y columnas para las ciudades que ingresaron cada año. La tabla de abajo tiene las mismas cifras.`,
		/** Labels within the chart: the shorter, the better. */
		announcedLabel: (n: string) => `anunciados: ${n}`,
		heldLabel: (n: string) => `en el atlas: ${n}`,
		joinedLabel: "ingresos del año",
		regions: "Miembros por región",
		regionsRange: (least: string, leastRegion: string, most: string, mostRegion: string) =>
			`Miembros por región, de ${least} (${leastRegion}) a ${most} (${mostRegion})`,
		regionsAbout:
			"Ciudades de este atlas que habían ingresado al final de cada año. Todos los gráficos tienen la misma escala.",
		undatedMore: (n: string) => `y ${n} sin año conocido`,
		table: "Las cifras en una tabla",
		year: "Año",
		joined: "Ingresos, en el atlas",
		announced: "Nuevos, según los anuncios",
		held: "Ingresos hasta entonces, en el atlas",
		totals: "Miembros, según los anuncios",
		none: "–",
		total: (members: string, date: string) => `${members} (${date})`,
		yearUnknown: "Sin encontrar todavía",
		conferences: "Conferencias y lo que aprobaron",
		intakes: "Nuevos miembros anunciados",
		awards: "Ediciones del premio",
		totalsList: "Totales anunciados",
		anniversaries: "Aniversarios",
		newCities: (cities: number, countries: number | undefined) =>
			`${count(cities, "ciudad nueva", "ciudades nuevas")}${countries ? ` de ${count(countries, "país", "países")}` : ""}`,
		laureates: (n: number) =>
			plural(n, {
				one: `${n} ciudad recibió el premio`,
				many: `${n} de ciudades recibieron el premio`,
				other: `${n} ciudades recibieron el premio`,
			}),
		outcomes: "Aprobado",
		sources: "Fuentes",
	},
	coverage: {
		title: "¿Está completo el atlas?",
		description: "Cuánto sabe el atlas de cada región, país y cifra, qué falta y qué ha quedado viejo.",
		lead: "Esta página cuenta lo que el atlas tiene, lo que falta y lo que ha quedado viejo. El recuento se repite cada vez que se actualiza el sitio.",
		day: (date: string) => `Datos ${ofDate(date)}.`,
		labels: {
			cities: "Ciudades",
			profiles: "Perfiles",
			interviews: "Voces",
			themes: "Temas",
			practices: "Prácticas",
			topics: "Cuestiones",
			countries: "Países",
			figuresWithSource: "Cifras con fuente",
			disputed: "Cifras en las que las fuentes no coinciden",
		},
		/** Over the picture: what it tells. */
		picture: (profiles: string, all: string) =>
			`${profiles} de ${cities(all)} ${plural(profiles, { one: "tiene", many: "tienen", other: "tienen" })} perfil`,
		pictureAbout: "Un cuadrado por ciudad. Cada uno lleva a la página de su ciudad.",
		depths: {
			profile: "Un perfil escrito",
			joined: "Sin perfil, pero con el año de ingreso",
			name: "Ninguna de las dos cosas",
		},
		award: "Ha recibido el premio",
		missingCities: (n: string) => `Todavía fuera del atlas: al menos ${cities(n)}`,
		regions: "Por región",
		region: "Región",
		otherFigures: "Otras cifras",
		share: (n: string, percent: string) => `${n} (${percent})`,
		fields: "Por cifra",
		/** The figure that most cities have, and the one that fewest have. */
		fieldsRange: (most: string, mostName: string, all: string, least: string, leastName: string) =>
			`Cifras, de ${most} de ${cities(all)} (${mostName}) a ${least} (${leastName})`,
		/** Unfolds a long list. */
		unfold: (n: string) => `Mostrar todo (${n})`,
		field: "Cifra",
		given: "Con dato",
		undatedColumn: "de ellas, sin fecha",
		absences: "Cuando falta una cifra, la página dice por qué.",
		absencesLink: "Los seis motivos",
		withoutProfile: "Países sin ningún perfil",
		withoutProfileAbout: (n: string, all: string) => `En ${n} de ${all} países ninguna ciudad tiene todavía un perfil.`,
		notPlaced: "Ciudades que todavía no están en el mapa",
		notPlacedAbout: "No encontramos las coordenadas de estas ciudades, o no sabíamos con certeza si eran las suyas.",
		aged: "Cifras que hay que actualizar",
		agedAbout: (n: string, years: string, year: string) =>
			plural(n, {
				one: `${n} cifra tiene más de ${years} años; es anterior a ${year}.`,
				many: `${n} de cifras tienen más de ${years} años; son anteriores a ${year}.`,
				other: `${n} cifras tienen más de ${years} años; son anteriores a ${year}.`,
			}),
		undated: "Cifras sin fecha",
		undatedAbout: (n: string) =>
			plural(n, {
				one: `${n} cifra viene de una fuente que no da fecha, así que nadie puede saber de cuándo es.`,
				many: `${n} de cifras vienen de fuentes que no dan fecha, así que nadie puede saber de cuándo son.`,
				other: `${n} cifras vienen de fuentes que no dan fecha, así que nadie puede saber de cuándo son.`,
			}),
		city: "Ciudad",
		value: "Valor",
		year: "Año",
		stale: "Revisadas hace más tiempo",
		staleAbout: (n: string, all: string) =>
			`Páginas que se han cotejado con sus fuentes: ${all}. Estas ${n} son las que se revisaron hace más tiempo.`,
		notReviewed: "Ciudades que todavía no se han revisado",
		notReviewedAbout: (n: string, from: string, to: string) => {
			const list = from === to ? `una lista de ${from}` : `listas de ${from} a ${to}`;
			const rest = "Cada dato tiene su fuente, pero nadie ha cotejado todavía la página entera con sus fuentes.";
			return plural(n, {
				one: `${n} página se tomó de ${list}. ${rest}`,
				many: `${n} de páginas se tomaron de ${list}. ${rest}`,
				other: `${n} páginas se tomaron de ${list}. ${rest}`,
			});
		},
		reviewed: "Última revisión",
		page: "Página",
	},
};
