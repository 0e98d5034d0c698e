/** Texts of the booklets: pages with all profiles and voices of a region or a theme, for printing. */
export const booklet = {
	link: "Tous les portraits et toutes les voix sur une page, à imprimer",
	title: (name: string) => `${name} : livret`,
	description: (counts: string) => `${counts}, avec leurs chiffres et leurs sources, sur une page à imprimer.`,
	print:
		"Cette page est faite pour le papier : imprimez-la ou enregistrez-la en PDF avec la commande d’impression de votre navigateur. Pour la lire à l’écran :",
	online: "La dernière édition de ce livret :",
	contents: "Sommaire",
	licence: (licence: string) => `Vous pouvez utiliser les textes et les données sous licence ${licence} :`,
};
