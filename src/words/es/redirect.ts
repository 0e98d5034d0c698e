/** Texts of redirect pages. */
export const redirect = {
	moved: "Esta página ha cambiado de sitio",
	gone: "Esta página ya no existe",
	go: "Ir a la página",
};
