import type { AnswerFacts, AnswerWords } from "../en/answers.ts";
import { counted } from "./grammar.ts";
import { network } from "./network.ts";

/** Words with which French puts a question, and those that may stand between others. */
const small =
	"comment combien quel quelle quels quelles qui que quoi qu’est est ce sont c’est a ont y il elle elles ils on t peut peux où quand pourquoi dans sur par pour avec sans au aux du d’un d’une une un des de la le les et ou ne pas plus je nous vous ses son sa cette ces se tous toutes tout toute";

/** The questions that the search answers by a sentence and a link, a closed table. The first that fits is the answer. */
export function answers(facts: AnswerFacts): AnswerWords[] {
	const { member } = network.search.asks;
	const practice = "pratique pratiques projet projets programme programmes expérience expériences";
	const cities = `ville villes membre membres réseau commune communes municipalité municipalités ${member} ${small}`;
	const award =
		"prix|récompense|récompenses|récompensé|récompensée|récompensées|lauréat|lauréate|lauréates|lauréats|distinguée|distinguées|distinction|gagné|gagnante|gagnantes|primée|primées";
	const announced = facts.announced
		? ` ${counted(facts.announced.members, "membre annoncé", "membres annoncés")} (${facts.announced.date}).`
		: "";
	const count = `L’atlas couvre ${counted(facts.cities, "ville", "villes")} dans ${facts.countries} pays.`;
	return [
		...network.search.asks.answers,
		{
			asks: [["deux|plusieurs|encore|nouveau|répétition|multiples|fois", award]],
			also: `${cities} fois reprises reçu obtenu l’ont`,
			line: facts.severalAwards,
			label: "Toutes les éditions du prix",
			href: "awards.html",
		},
		{
			asks: [
				[award, "{region}|{country}"],
				[award, "{year}"],
			],
			also: `{region} {country} {year} ${cities} en reçu obtenu`,
			line: "Prix de la ville apprenante, {scope} : {n}.",
			label: "Les montrer dans la liste des villes",
			href: "cities.html",
			lists: "awarded",
		},
		{
			asks: [[award]],
			also: `${cities} reçu obtenu expliquer explication population l’unesco`,
			line: `${counted(facts.winners, "ville de l’atlas a reçu", "villes de l’atlas ont reçu")} le ${network.city.awards}.`,
			label: "Toutes les éditions du prix",
			href: "awards.html",
			lists: "awarded",
		},
		{
			asks: [["comparer|compare|comparez|comparaison|comparaisons|versus|vs"]],
			also: `${cities} deux entre elles`,
			line: "Vous pouvez comparer jusqu’à quatre villes.",
			label: "Comparer des villes",
			href: "compare.html",
		},
		{
			asks: [
				["{country}|{region}", "ville|villes|membre|membres|réseau|communes"],
				["{country}|{region}", "combien|nombre|compte|total"],
			],
			also: `{country} {region} ${cities} en nombre compte total monde`,
			line: "{scope} : {n} dans l’atlas.",
			label: "Les montrer dans la liste des villes",
			href: "cities.html",
			lists: "all",
		},
		{
			asks: [["combien|nombre|total", "ville|villes|membre|membres|communes"]],
			also: `${cities} compte monde l’atlas atlas`,
			line: `${count}${announced}`,
			label: "Toutes les villes, à filtrer et à trier",
			href: "cities.html",
			lists: "all",
		},
		{
			asks: [
				["grande|grandes|grosse|grosses|peuplée|peuplées|mégapole|mégapoles|métropole|métropoles"],
				["population|habitants|d’habitants|million|millions", "dessus|plus|million|millions"],
			],
			also: `${cities} population habitants d’habitants million millions {number} dessus monde nombre`,
			line: `La plus grande population de l’atlas : ${facts.largest}.`,
			label: "Les villes par population",
			href: "cities.html?sort=population",
		},
		{
			asks: [["petite|petites|minuscule"], ["population|habitants|d’habitants", "dessous|moins"]],
			also: `${cities} population peuplée peuplées habitants d’habitants {number} dessous moins`,
			line: `La plus petite population de l’atlas : ${facts.smallest}.`,
			label: "Les villes par population",
			href: "cities.html?sort=population",
		},
		{
			asks: [["population|populations|habitants|d’habitants"]],
			also: `${cities} triées tableau chiffres taille nombre`,
			line: `La plus grande population de l’atlas : ${facts.largest}.`,
			label: "Les villes par population",
			href: "cities.html?sort=population",
		},
		{
			asks: [["carte|cartes|mappemonde"]],
			also: `${cities} monde atlas l’atlas ensemble`,
			line: `${facts.onMap} des ${facts.cities} villes sont sur la carte.`,
			label: "La carte",
			href: "cities.html",
		},
		{
			asks: [
				["liste|listes|index|répertoire|annuaire|registre|villes|membres", "ville|villes|membres"],
				["toutes|tous|chaque", "ville|villes|membres"],
			],
			also: `${cities} complète complet alphabétique az ensemble`,
			line: `${count}${announced}`,
			label: "Toutes les villes, à filtrer et à trier",
			href: "cities.html",
		},
		{
			asks: [["offline|hors|zim|kiwix|epub|ebook|usb|clé|kindle|liseuse"]],
			also: `télécharger téléchargement copie lire lecture version site atlas l’atlas internet ligne connexion utiliser ${small}`,
			line: "Tout l’atlas peut être téléchargé et lu sans réseau.",
			label: "Copie hors ligne",
			href: "offline.html",
		},
		{
			asks: [
				["télécharger|téléchargement|téléchargements|csv|json|jeu|xlsx|excel|tableur|api|export|exporter"],
				["données", "ouvertes|brutes|toutes|complètes|obtenir|accéder"],
				["données"],
			],
			also: `${cities} données obtenir fichier fichiers tableau ouvertes brutes complètes base atlas l’atlas site`,
			line: "Tous les faits peuvent être téléchargés en CSV et en JSON.",
			label: "Télécharger les données",
			href: "data.html",
		},
		{
			asks: [["licence|licences|droit|droits|copyright|réutiliser|réutilisation|utiliser|cc"]],
			also: `données texte textes contenu atlas l’atlas site conditions d’auteur d’utilisation ${small}`,
			line: "Les textes et les données sont libres d’utilisation sous CC BY 4.0, à condition de nommer l’atlas.",
			label: "Ce que demande la licence",
			href: "data.html#licence",
		},
		{
			asks: [["citer|cite|citez|citation|citations|bibtex|ris|zotero|référence|références|bibliographie"]],
			also: `page pages site atlas l’atlas données source correctement bien apa ${small}`,
			line: "La page de chaque ville, voix et pratique se termine par sa citation, aussi pour les logiciels de bibliographie.",
			label: "Citer l’ensemble des données",
			href: "data.html",
		},
		{
			asks: [
				[
					"qui",
					"fait|font|tient|gère|dirige|créé|créée|écrit|écrite|publie|éditeur|maintient|finance|paie|responsable|auteur|auteurs|derrière|réalisé",
				],
				[
					"mentions|impressum|responsable|éditeur|contact",
					"légales|site|atlas|l’atlas|mentions|impressum|responsable|éditeur",
				],
				["propos|contact|contacter", "atlas|site|l’atlas"],
			],
			also: `site atlas l’atlas page projet derrière propos ${small}`,
			line: network.independent,
			label: "Qui fait l’atlas",
			href: "about.html#who-makes-it",
		},
		{
			asks: [
				["sources|faits|méthode|méthodologie|chiffres", "comment|méthode|méthodologie|vérifiés|vérifiées|établis"],
			],
			also: `faits chiffres données atlas l’atlas vérifiés vérifiées vérification sources ${small}`,
			line: "Chaque chiffre a son année et sa source, et chaque chiffre manquant une raison.",
			label: "Comment les faits sont établis",
			href: "method.html",
		},
		{
			asks: [
				[
					"échec|échecs|échoué|raté|difficultés|difficulté|difficile|difficiles|obstacles|obstacle|écueils|leçons|pièges",
				],
			],
			also: `${cities} ${practice} appris rencontrées rencontrés l’échec`,
			line: "Des pratiques qui racontent ce qui a été difficile, et ce qui a été fait pour y remédier.",
			label: "Ce qui a été difficile",
			href: "practices.html#told-difficulties",
		},
		{
			asks: [
				[
					"évaluée|évaluées|évaluation|évaluations|preuve|preuves|l’évaluation",
					"indépendante|indépendantes|indépendamment|externe|externes|extérieure|pratiques",
				],
			],
			also: `${cities} ${practice} d’autres été l’extérieur`,
			line: "Des pratiques examinées par quelqu’un qui ne les mène pas.",
			label: "Examiné par d’autres",
			href: "practices.html#told-independent",
		},
		{
			asks: [["personnel|équipe|équipes|effectifs|salariés|employés|agents|coordinateurs|coordinatrice|postes"]],
			also: `${cities} ${practice} faut besoin nécessaire travaille travaillent fonctionner quartier quartiers centre centres fête fêtes festival festivals`,
			line: "Des pratiques qui disent qui y travaille.",
			label: "Qui y travaille",
			href: "practices.html#told-staff",
		},
		{
			asks: [
				["petites|petite", "villes|ville|communes|commune"],
				["villes|communes", "moins|dessous", "{number}"],
			],
			also: `${practice} habitants d’habitants population font 000 ${small}`,
			line: "Ce que font des villes de moins de 100 000 habitants.",
			label: "Pratiques de petites villes",
			href: "practices.html#size-small",
		},
		{
			asks: [
				[
					"terminé|terminée|terminées|arrêté|arrêtée|arrêtées|interrompu|interrompue|interrompues|interrompus|terminés|arrêtés|abandonnés|abandonné|abandonnée|abandonnées|fini|finies",
					"pratiques|pratique|projet|projets|programme|programmes|quoi|qui|pourquoi",
				],
			],
			also: `${cities} été étaient`,
			line: "Des pratiques terminées ou interrompues, et pourquoi, si une source le dit.",
			label: "Terminé ou interrompu",
			href: "practices.html#told-ended",
		},
		{
			asks: [
				[
					"pratiques|pratique|exemples|sujets|sujet|questions",
					"toutes|tous|liste|meilleures|bonnes|bonne|pratiques|sujets",
				],
			],
			also: `${cities} font d’apprentissage apprentissage exemples`,
			line: "Les sujets rassemblent ce que font les villes face à une question, avec leurs pratiques.",
			label: "Tous les sujets",
			href: "topics.html",
		},
		{
			asks: [
				[
					"contribuer|participer|modifier|corriger|correction|corrections|erreur|erreurs|faute|améliorer|proposer|suggérer|signaler|faux",
				],
			],
			also: `ville page veux texte fait ajouter chose nouveau nouvelle atlas l’atlas ${small}`,
			line: "Tout le monde peut corriger ou ajouter une page, avec un simple navigateur.",
			label: "Contribuer",
			href: "contribute.html",
		},
		{
			asks: [["manque|manquent|manquantes|manquants|couverture|complétude|lacunes|incomplet|complet"]],
			also: `${cities} données atlas l’atlas chiffres`,
			line: "Une page compte ce que l’atlas sait de chaque région, et ce qu’il ignore.",
			label: "Où en est l’atlas ?",
			href: "coverage.html",
		},
		{
			asks: [["{year}"]],
			also: `${cities} en entrée entrées entré rejoint adhéré adhésion intégré depuis nouvelle nouvelles admises ajoutées`,
			line: "Les villes par année d’entrée : {scope}.",
			label: "Villes entrées en {year}",
			href: "years.html#joined-{year}",
		},
		{
			asks: [["chronologie|histoire|historique|croissance|évolution|l’histoire|l’évolution"]],
			also: cities,
			line: `Comment le réseau a grandi, année par année.${announced}`,
			label: "Chronologie",
			href: "timeline.html",
		},
		{
			asks: [["thèmes|thème|sujets|sujet|thématiques|domaines"]],
			also: `${cities} liste`,
			line: `L’atlas range ce que font les villes en ${counted(facts.themes, "thème", "thèmes")}.`,
			label: "Tous les thèmes",
			href: "themes.html",
		},
		{
			asks: [["entretiens|entretien|interviews|interview|discours|déclarations|voix|témoignages"]],
			also: `${cities} liste maires maire responsables élus`,
			line: `L’atlas résume ${counted(facts.interviews, "voix", "voix")} : entretiens, discours et déclarations.`,
			label: "Toutes les voix",
			href: "interviews.html",
		},
	];
}
