import { network } from "./network.ts";

/** Texts of the offline page and of the release: downloads, verification of checksums, the age of a copy. */
export const offline = {
	title: "Copie hors ligne",
	description: "Emporter tout l’atlas et vérifier qu’une copie est complète.",
	lead: "L’atlas entier tient sur n’importe quelle clé USB. Il s’ouvre d’un double clic et fonctionne sans réseau.",
	open: (name: string) => `Ouvrir : ${name}`,
	edition: (version: string, date: string) => `Version ${version}, ${date}`,
	commit: (commit: string) => `Commit ${commit}`,
	aged: {
		one: "Cette copie a plus d’un an, et ce qu’elle dit a pu changer.",
		many: "Cette copie a plus de {years} ans, et ce qu’elle dit a pu changer.",
		newest: "La copie la plus récente :",
	},
	downloads: {
		title: "Téléchargements",
		none: "Cette copie n’a pas de téléchargements, car une archive ne peut pas se contenir elle-même. La copie la plus récente les propose :",
		make: "Si vous avez les fichiers sources de l’atlas, vous pouvez les produire avec",
		sums: "Les mêmes sommes de contrôle dans un seul fichier, pour sha256sum :",
		kinds: {
			site: {
				title: "Le site en archive",
				text: "Décompressez-la et ouvrez index.html. Vous pouvez aussi placer le dossier site/ sur n’importe quel serveur web, sous n’importe quel chemin.",
			},
			pages: {
				title: "Seulement les pages en français",
				text: "Une archive plus petite. Les liens vers les autres langues mènent au site en ligne.",
			},
			data: {
				title: "Le paquet de données",
				text: "Tous les fichiers de données avec leur description, pour les programmes et les tableurs.",
			},
			parts: {
				title: "Avec quoi il est fait",
				text: "La liste CycloneDX de tous les paquets, avec versions et licences.",
			},
			book: {
				title: "Le livre",
				text: "Tous les portraits et toutes les voix en français, par région, en EPUB pour liseuses.",
			},
			zim: {
				title: "Pour Kiwix",
				text: "Les pages en français en un seul fichier ZIM, pour les lecteurs et serveurs Kiwix.",
			},
		},
		sum: "SHA-256",
	},
	/** The browser baseline, by versions. */
	browsers: ({ chrome, firefox, safari }: Record<"chrome" | "firefox" | "safari", string>) =>
		`Chrome ou Edge ${chrome}, Firefox ${firefox} ou Safari ${safari}`,
	needs: (pages: string, search: string) =>
		`Les pages sont faites pour ${pages}, et les versions plus récentes. La recherche demande ${search}, ou une version plus récente. Les navigateurs plus anciens montrent les pages comme de simples documents.`,
	check: {
		title: "Vérifier cette copie",
		text: "Quand l’atlas est produit, chaque fichier est inscrit sur une liste avec sa somme de contrôle. Votre navigateur peut comparer cette copie à la liste et nommer ce qui manque ou a été modifié. Rien ne quitte votre ordinateur.",
		limits:
			"La liste fait partie de la copie : la vérification trouve ce qui s’est abîmé en route, mais non ce que quelqu’un aurait modifié en même temps que la liste. Pour l’exclure, comparez l’archive à une somme de contrôle qui vient d’un endroit sûr. Les fichiers placés à côté du dossier du site dans une archive décompressée figurent dans SHA256SUMS, au même endroit.",
		inKiwix:
			"Cette copie fait partie d’un fichier ZIM. Kiwix ajoute sa barre d’outils à chaque page, si bien qu’on ne peut pas les comparer. Vérifiez le fichier lui-même, par sa somme de contrôle ou avec zimcheck.",
		noScript:
			"La vérification demande JavaScript. Sans lui, manifest.json donne la liste des fichiers avec leur SHA-256.",
		folder: "Choisissez le dossier qui contient cette copie",
		folderHelp:
			"Votre navigateur parlera peut-être d’un envoi, mais les fichiers ne sont lus que sur votre ordinateur. Certains téléphones et tablettes ne le proposent pas.",
		start: "Comparer tous les fichiers",
		startHelp: "Tous les fichiers de cette copie seront de nouveau téléchargés.",
		reading: "Lecture : {n} %",
		whole: "Les {n} fichiers sont là et intacts.",
		damaged: "Fichiers manquants ou modifiés : {n}. Prenez une nouvelle copie.",
		missing: "Manquant",
		altered: "Modifié",
		added: "Étranger à l’atlas",
		noCopy: "Ce dossier ne contient pas de copie de l’atlas. Choisissez celui où se trouve index.html.",
		failed:
			"La vérification s’est arrêtée, car un fichier n’a pas pu être lu. Essayez encore ; si elle s’arrête de nouveau, prenez une nouvelle copie.",
	},
	book: {
		contents: "Sommaire",
		about:
			"Tous les portraits et toutes les voix de l’atlas qui sont en français, par région. Un numéro derrière une phrase mène à sa source, à la fin du chapitre.",
		accessibility:
			"Du texte avec des titres en ordre et un sommaire à trois niveaux. Les noms dans d’autres langues sont signalés comme tels. Chaque carte est accompagnée d’un texte qui la remplace. Rien ne bouge et aucun son n’est nécessaire. Le livre a été contrôlé par des programmes, et non par des personnes handicapées.",
	},
	zim: {
		/** ISO 639-3, as the ZIM format requires. */
		language: "fra",
		description: network.zim,
		creator: (name: string) => `Les contributeurs du projet ${name}`,
	},
	readme: (check: string, licence: string, licenceAddress: string, address: string, repository: string) => [
		"Ouvrez index.html d’un double clic. Tout est dans le dossier site/ : les liens, les cartes, les filtres et la recherche\nfonctionnent sans réseau. Gardez les deux ensemble. Le dossier site/ peut aussi être placé tel quel sur n’importe quel\nserveur web.",
		`Pour vérifier que cette copie est complète et intacte, ouvrez ${check} et choisissez-y ce dossier.\nsite/manifest.json donne la liste des fichiers avec leur SHA-256.`,
		`Textes et données : ${licence}, ${licenceAddress}\nCode : MIT`,
		`La copie la plus récente : ${address}\nLes fichiers dont elle est faite : ${repository}`,
	],
};
