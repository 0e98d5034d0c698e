import { network } from "./network.ts";

/** Texts of the offline page and of the release: downloads, verification of checksums, the age of a copy. */
export const offline = {
	title: "Copia sin conexión",
	description: "Llévate el atlas entero y comprueba que tu copia está completa.",
	lead: "El atlas entero cabe en cualquier memoria USB. Se abre con un doble clic y funciona sin conexión.",
	open: (name: string) => `Abrir ${name}`,
	edition: (version: string, date: string) => `Versión ${version}, ${date}`,
	commit: (commit: string) => `Commit ${commit}`,
	aged: {
		one: "Esta copia se hizo hace más de un año, y lo que dice puede haber cambiado.",
		many: "Esta copia se hizo hace más de {years} años, y lo que dice puede haber cambiado.",
		newest: "La copia más reciente:",
	},
	downloads: {
		title: "Descargas",
		none: "Esta copia no tiene descargas, porque un archivo comprimido no puede contenerse a sí mismo. Están en la copia más reciente:",
		make: "Si tienes los archivos fuente del atlas, puedes generarlas con",
		sums: "Las mismas sumas de verificación en un solo archivo, para sha256sum:",
		kinds: {
			site: {
				title: "El sitio en un archivo comprimido",
				text: "Descomprímelo y abre index.html. También puedes poner la carpeta site/ en cualquier servidor web, en cualquier ruta.",
			},
			pages: {
				title: "Solo las páginas en español",
				text: "Un archivo comprimido más pequeño. Los enlaces a otros idiomas llevan a la web.",
			},
			data: {
				title: "El paquete de datos",
				text: "Todos los archivos de datos con su descripción, para programas y hojas de cálculo.",
			},
			parts: {
				title: "Con qué se hizo",
				text: "Una lista CycloneDX de todos los paquetes, con versiones y licencias.",
			},
			book: {
				title: "El libro",
				text: "Todos los perfiles y voces que están en español, por región, en EPUB, para lectores de libros electrónicos.",
			},
			zim: {
				title: "Para Kiwix",
				text: "Las páginas en español en un solo archivo ZIM, para lectores y servidores Kiwix.",
			},
		},
		sum: "SHA-256",
	},
	/** The browser baseline, by versions. */
	browsers: ({ chrome, firefox, safari }: Record<"chrome" | "firefox" | "safari", string>) =>
		`Chrome o Edge ${chrome}, Firefox ${firefox} o Safari ${safari}`,
	needs: (pages: string, search: string) =>
		`Las páginas están hechas para ${pages}, y para versiones posteriores. La búsqueda necesita ${search}, o una versión posterior. Los navegadores más antiguos muestran las páginas como documentos sencillos.`,
	check: {
		title: "Comprobar esta copia",
		text: "Cuando se genera el atlas, cada archivo queda anotado en una lista con su suma de verificación. Tu navegador puede comparar esta copia con esa lista y decir qué falta o qué se ha alterado. Nada sale de tu equipo.",
		limits:
			"La lista forma parte de la copia; por eso la comprobación encuentra lo que se dañó por el camino, pero no lo que alguien alteró junto con la lista. Para descartarlo, compara el archivo comprimido con una suma de verificación de un lugar en el que confíes. Los archivos que están junto a la carpeta del sitio, una vez descomprimido, figuran allí en SHA256SUMS.",
		inKiwix:
			"Esta copia es parte de un archivo ZIM. Kiwix añade su barra de herramientas a cada página, así que no se pueden comparar. Comprueba el propio archivo, con su suma de verificación o con zimcheck.",
		noScript: "La comprobación necesita JavaScript. Sin él, manifest.json enumera cada archivo con su SHA-256.",
		folder: "Elige la carpeta donde está esta copia",
		folderHelp:
			"Puede que tu navegador lo llame «subir», pero los archivos solo se leen en tu equipo. Algunos teléfonos y tabletas no lo permiten.",
		start: "Comparar todos los archivos",
		startHelp: "Se vuelven a descargar todos los archivos de esta copia.",
		reading: "Leído: {n} %",
		whole: "Archivos: {n}. No falta ninguno y ninguno está alterado.",
		damaged: "Archivos que faltan o están alterados: {n}. Consigue una copia nueva.",
		missing: "Faltan",
		altered: "Alterados",
		added: "No son del atlas",
		noCopy: "En esta carpeta no hay ninguna copia del atlas. Elige la carpeta que contiene index.html.",
		failed:
			"La comprobación se detuvo porque no se pudo leer un archivo. Inténtalo de nuevo; si se detiene otra vez, consigue una copia nueva.",
	},
	book: {
		contents: "Contenido",
		about:
			"Todos los perfiles y voces del atlas que están en español, por región. El número que sigue a una frase lleva a su fuente, al final del capítulo.",
		accessibility:
			"Texto con los títulos en orden y un índice de tres niveles. Los nombres en otros idiomas están marcados como tales. En lugar de cada mapa hay un texto. Nada se mueve y no hace falta sonido. Lo ha comprobado una máquina, no personas con discapacidad.",
	},
	zim: {
		/** ISO 639-3, as the ZIM format requires. */
		language: "spa",
		description: network.zim,
		creator: (name: string) => `Quienes colaboran en ${name}`,
	},
	readme: (check: string, licence: string, licenceAddress: string, address: string, repository: string) => [
		"Abre index.html con un doble clic. Todo está en la carpeta site/: los enlaces, los mapas, los filtros y la búsqueda\nfuncionan sin conexión. No separes index.html de la carpeta. La carpeta site/ también se puede poner tal cual\nen cualquier servidor web.",
		`Para comprobar que esta copia está completa y sin alterar, abre ${check} y elige allí esta carpeta.\nsite/manifest.json enumera cada archivo con su SHA-256.`,
		`Textos y datos: ${licence}, ${licenceAddress}\nCódigo: MIT`,
		`La copia más reciente: ${address}\nLos archivos con los que se hace: ${repository}`,
	],
};
