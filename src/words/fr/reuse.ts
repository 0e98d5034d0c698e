import { counted, on } from "./grammar.ts";

/** Texts about reuse: the data page, citations, Markdown versions and the feed. */
export const reuse = {
	data: {
		title: "Télécharger les données",
		description:
			"Tous les chiffres de l’atlas en fichiers : villes, voix, pratiques et sources, avec licence, version et champs.",
		lead: "Tout ce que montrent les pages peut être téléchargé en fichiers. Ils sont produits à partir des mêmes fiches que les pages, en même temps.",
		counts: (cities: string, sources: string, voices: string) =>
			`${cities}, ${counted(sources, "source nommée", "sources nommées")}, et ${voices}.`,
		version: (version: string, date: string) => `Version ${version}, produite ${on(date)}.`,
		files: "Les fichiers",
		fields: (n: number) => counted(n, "champ", "champs"),
		field: "Champ",
		type: "Type",
		meaning: "Sens",
		package: {
			title: "Paquet de données",
			text: "Décrit les autres fichiers avec leurs champs, leur licence et leurs sources, pour les programmes qui lisent les Frictionless Data Packages.",
		},
		reading: "Comment les lire",
		readingPoints: [
			"Un chiffre a une valeur ou une fourchette, une unité, l’année à laquelle il se rapporte (ou le mot undated) et ses sources.",
			"Quand les sources divergent, tous les chiffres sont gardés. cities.csv contient celui que la page montre en premier et compte les autres ; figures.csv et cities.json les contiennent tous.",
			"Un chiffre qui manque dit pourquoi : non publié, non recueilli, sans objet, non communiqué, pas encore trouvé (des sources ont été lues et aucune ne le donne), ou pas encore cherché. Une cellule vide signifie seulement qu’il n’y a rien à y mettre : ni zéro, ni non.",
			"Les tableaux sont en UTF-8. Dans Excel, importez-les par Données, À partir d’un fichier texte/CSV, et choisissez 65001 (UTF-8) : si vous les ouvrez d’un double clic, des noms comme Évry s’affichent mal. D’autres tableurs posent la question, ou s’en tirent tout seuls.",
			"Une source a un identifiant, unique seulement dans sa page. sources.json contient son titre, son éditeur et son adresse.",
			"Chaque page d’une ville, d’une voix, d’une pratique, d’un thème ou d’un sujet existe aussi en simple Markdown : la même adresse, avec .md au lieu de .html.",
		],
		licence: "Licence et citation",
		licenceText: (licence: string) =>
			`Les fichiers sont libres d’utilisation sous licence ${licence} : nommez l’atlas, et dites si vous avez modifié quelque chose. Citez-les ainsi :`,
		cite: (name: string, version: string, year: string, url: string) =>
			`${name}, version ${version} (${year}) : fichiers de données. ${url}`,
		positions:
			"La plupart des positions, les noms de names.csv et certaines populations viennent de GeoNames, qui demande aussi à être nommé (CC BY 4.0).",
		stable: "Ce qui ne changera pas",
		stableText:
			"Les adresses de ces fichiers et les noms de leurs champs ne changeront pas. De nouveaux champs et fichiers peuvent s’ajouter à tout moment. Si l’un d’eux doit disparaître ou changer de sens, le premier nombre de la version augmente.",
		feed: "Les pages nouvelles ou nouvellement vérifiées sont annoncées dans un",
		feedLink: "flux",
	},
	cite: {
		title: "Citer cette page",
		list: "Citer cette liste",
		plain: (
			{ title, container, version, url }: Record<"title" | "container" | "version" | "url", string>,
			dated: string,
		) => `« ${title} ». ${container}, version ${version}, ${dated}. ${url}`,
		reviewed: (date: string) => `dernière vérification ${on(date)}`,
		listed: (date: string) => `d’après une liste (${date})`,
		built: (date: string) => `état : ${date}`,
		accessed: (day: string) => `(consulté : ${day}).`,
		/** Placeholder for the day of access, where no script fills it in. */
		anyDay: "[le jour où vous l’avez lu]",
		formats: "BibTeX, RIS et CSL-JSON",
		copy: "Copier",
		copied: "Copié",
	},
	markdownVersion: {
		alternate: "Cette page en Markdown",
		country: "Pays",
		position: "Position",
		fact: "Fait",
		value: "Valeur",
		year: "Année",
		sources: "Sources",
		note: "Note",
		also: (name: string) => `${name}, selon une autre source`,
		page: (url: string) => `La page : <${url}>.`,
		terms: (name: string, version: string, licence: string) => `${name}, version ${version}, ${licence}.`,
	},
	llms: {
		intro: (licence: string, root: string) =>
			`Les nombres entre crochets sont des sources, énumérées à la fin de chaque fichier. Chaque chiffre a son année et sa source, ou dit pourquoi il manque. Les voix (entretiens, discours et déclarations) sont des résumés de l’atlas et portent une mise en garde qu’il faut garder. Textes et données : ${licence}. Chaque ville a un fichier en anglais, ${root}cities/<id>.md ; les identifiants sont dans ${root}data/cities.csv. Seules les pages en français sont énumérées ici.`,
		data: "Données",
		pages: "À propos de l’atlas",
		profiles: "Villes avec un portrait",
	},
	feed: {
		title: (name: string) => `${name} : pages nouvelles et nouvellement vérifiées`,
		description:
			"Villes, voix et pratiques, selon le jour où chacune a été vérifiée pour la dernière fois, ou inscrite sur une liste si personne n’a encore vérifié la page d’après ses sources.",
	},
};
