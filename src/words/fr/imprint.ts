import { choice, counted } from "./grammar.ts";

/** The sections of the page on the atlas that depend on who keeps this copy and on how far it has come. A blank text is not set. */
export const imprint = {
	makers: {
		title: "Qui le fait",
		text: (keepers: string) =>
			keepers
				? `Cet exemplaire de l’atlas est tenu par ${keepers}.`
				: "Les personnes qui tiennent cet exemplaire n’ont pas publié leurs noms.",
		history: "Chaque modification de chaque page est publique, avec son auteur et sa date :",
		repository: "les fichiers du projet et leur historique",
	},
	funding: {
		title: "Comment il est financé",
		text: (funding: string) => funding || "Les personnes qui tiennent cet exemplaire n’ont pas dit qui le finance.",
		free: "La lecture est gratuite. Il n’y a ni publicité, ni compte, ni cookie.",
	},
	contact: {
		title: "Comment nous joindre",
		text: (contact: string) =>
			contact
				? "Vous n’avez pas besoin de compte pour nous écrire :"
				: "Il n’y a pas encore moyen de nous joindre sans compte.",
		form: "Avec un compte gratuit sur le site qui garde les fichiers du projet, vous pouvez utiliser",
		formLink: "les formulaires pour corriger une page ou ajouter une ville",
	},
	/** For maintainers, as long as one of the three is blank. */
	unset: (file: string) =>
		`Vous tenez cet exemplaire ? Les noms, le financement et une adresse se règlent dans ${file}.`,
	completeness: {
		title: "Où il en est",
		announced: (cities: string, members: string, date: string) =>
			`${counted(cities, "ville a", "villes ont")} une page. Le dernier nombre de membres annoncé est de ${members} (${date}).`,
		cities: (cities: string) => `${counted(cities, "ville a", "villes ont")} une page.`,
		profiles: (profiles: string, percent: string) =>
			`${profiles} d’entre elles (${percent}) ${choice(profiles, "a", "ont")} un portrait complet.`,
		population: (cities: string, percent: string) =>
			`Pour ${cities} (${percent}), la population est donnée avec son année et sa source.`,
		checked: (cities: string, percent: string) =>
			`${cities} (${percent}) ${choice(cities, "a été vérifiée", "ont été vérifiées")} d’après les sources.`,
	},
};
