/** Texts of redirect pages. */
export const redirect = {
	moved: "Cette page a changé d’adresse",
	gone: "Cette page n’existe plus",
	go: "Aller à la page",
};
