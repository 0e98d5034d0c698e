import { count, ofDate, onDate } from "./grammar.ts";

/** Texts about reuse: the data page, citations, Markdown versions and the feed. */
export const reuse = {
	data: {
		title: "Descargar los datos",
		description:
			"Todas las cifras del atlas en archivos: ciudades, voces, prácticas y fuentes, con licencia, versión y campos.",
		lead: "Todo lo que muestran las páginas se puede descargar en archivos. Se generan a partir de los mismos registros que las páginas y al mismo tiempo.",
		counts: (cities: string, sources: string, voices: string) =>
			`${cities}, ${count(sources, "fuente citada", "fuentes citadas")} y ${voices}.`,
		version: (version: string, date: string) => `Versión ${version}, generada ${onDate(date)}.`,
		files: "Los archivos",
		fields: (n: number) => count(n, "campo", "campos"),
		field: "Campo",
		type: "Tipo",
		meaning: "Significado",
		package: {
			title: "Paquete de datos",
			text: "Describe los demás archivos con sus campos, su licencia y sus fuentes, para programas que leen paquetes de datos de Frictionless (Data Package).",
		},
		reading: "Cómo leerlos",
		readingPoints: [
			"Una cifra tiene un valor o un intervalo, una unidad, el año al que corresponde (o la palabra undated, «sin fecha») y sus fuentes.",
			"Cuando las fuentes no coinciden, se conservan todas las cifras. cities.csv contiene la que la página muestra primero y cuenta las demás; figures.csv y cities.json las contienen todas.",
			"Una cifra que falta dice por qué: no publicada, no recopilada, no procede, reservada, sin encontrar todavía (se leyeron fuentes y ninguna la da) o sin buscar todavía. Una celda vacía solo significa que no hay nada que poner en ella: ni cero ni no.",
			"Las tablas están en UTF-8. En Excel, impórtalas con Datos, De texto/CSV, y elige 65001 (UTF-8): si las abres con un doble clic, los nombres como Évry salen mal. Otras hojas de cálculo preguntan o aciertan por sí solas.",
			"Una fuente tiene un identificador, que solo es único dentro de su página. sources.json contiene su título, su editor y su dirección.",
			"Cada página de una ciudad, una voz, una práctica, un tema o una cuestión existe también en Markdown: la misma dirección con .md en lugar de .html.",
		],
		licence: "Licencia y cita",
		licenceText: (licence: string) =>
			`Los archivos se pueden usar libremente con la licencia ${licence}: nombra el atlas e indica si has cambiado algo. Cítalos así:`,
		cite: (name: string, version: string, year: string, url: string) =>
			`${name}, versión ${version} (${year}): archivos de datos. ${url}`,
		positions:
			"La mayoría de las posiciones, los nombres de names.csv y algunas poblaciones vienen de GeoNames, que también pide que se lo nombre (CC BY 4.0).",
		stable: "Lo que no cambiará",
		stableText:
			"Las direcciones de estos archivos y los nombres de sus campos no cambiarán. Pueden añadirse campos y archivos nuevos en cualquier momento. Si hay que quitar uno o cambiar su significado, sube el primer número de la versión.",
		feed: "Las páginas nuevas o recién revisadas se anuncian en un",
		feedLink: "canal RSS",
	},
	cite: {
		title: "Citar esta página",
		list: "Citar esta lista",
		plain: (
			{ title, container, version, url }: Record<"title" | "container" | "version" | "url", string>,
			dated: string,
		) => `«${title}». ${container}, versión ${version}, ${dated}. ${url}`,
		reviewed: (date: string) => `última revisión: ${date}`,
		listed: (date: string) => `según una lista ${ofDate(date)}`,
		built: (date: string) => `datos ${ofDate(date)}`,
		accessed: (day: string) => `(consultado: ${day}).`,
		/** Placeholder for the day of access, where no script fills it in. */
		anyDay: "[el día en que la leíste]",
		formats: "BibTeX, RIS y CSL-JSON",
		copy: "Copiar",
		copied: "Copiado",
	},
	markdownVersion: {
		alternate: "Esta página en Markdown",
		country: "País",
		position: "Posición",
		fact: "Dato",
		value: "Valor",
		year: "Año",
		sources: "Fuentes",
		note: "Nota",
		also: (name: string) => `${name}, según otra fuente`,
		page: (url: string) => `La página: <${url}>.`,
		terms: (name: string, version: string, licence: string) => `${name}, versión ${version}, ${licence}.`,
	},
	llms: {
		intro: (licence: string, root: string) =>
			`Los números entre corchetes son fuentes, que figuran al final de cada archivo. Cada cifra tiene su año y su fuente, o dice por qué falta. Las voces (entrevistas, discursos y declaraciones) son resúmenes del atlas y llevan una advertencia que debe conservarse. Textos y datos: ${licence}. Cada ciudad tiene un archivo en inglés, ${root}cities/<id>.md; los identificadores están en ${root}data/cities.csv. Aquí solo figuran las páginas que están en español.`,
		data: "Datos",
		pages: "Sobre el atlas",
		profiles: "Ciudades con perfil",
	},
	feed: {
		title: (name: string) => `${name}: páginas nuevas y recién revisadas`,
		description:
			"Ciudades, voces y prácticas, por el día en que se revisó cada una por última vez o, si nadie la ha cotejado todavía con sus fuentes, por el día en que se incluyó en la lista.",
	},
};
