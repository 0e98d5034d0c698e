import { count, plural } from "./grammar.ts";

/** The sections of the page on the atlas that depend on who keeps this copy and on how far it has come. A blank text is not set. */
export const imprint = {
	makers: {
		title: "Quién lo hace",
		text: (keepers: string) =>
			keepers
				? `De esta copia del atlas se encarga: ${keepers}.`
				: "Quienes mantienen esta copia no han publicado sus nombres.",
		history: "Cada cambio en cada página es público, con su autor y su fecha:",
		repository: "los archivos del proyecto y su historial",
	},
	funding: {
		title: "Cómo se paga",
		text: (funding: string) => funding || "Quienes mantienen esta copia no han dicho quién la paga.",
		free: "Leer es gratis. No hay publicidad, ni cuentas, ni cookies.",
	},
	contact: {
		title: "Cómo escribirnos",
		text: (contact: string) =>
			contact
				? "No necesitas una cuenta para escribirnos:"
				: "Todavía no hay manera de escribirnos sin tener una cuenta.",
		form: "Con una cuenta gratuita en el sitio que guarda los archivos del proyecto, puedes usar",
		formLink: "los formularios para correcciones y ciudades nuevas",
	},
	/** For maintainers, as long as one of the three is blank. */
	unset: (file: string) => `¿Mantienes esta copia? Los nombres, la financiación y una dirección se indican en ${file}.`,
	completeness: {
		title: "Hasta dónde llega",
		announced: (cities: string, members: string, date: string) =>
			`${count(cities, "ciudad tiene", "ciudades tienen")} página. El último número de miembros anunciado es ${members} (${date}).`,
		cities: (cities: string) => `${count(cities, "ciudad tiene", "ciudades tienen")} página.`,
		profiles: (profiles: string, percent: string) =>
			`De ellas, ${profiles} (${percent}) ${plural(profiles, { one: "tiene", many: "tienen", other: "tienen" })} un perfil completo.`,
		population: (cities: string, percent: string) =>
			`${cities} (${percent}) ${plural(cities, { one: "tiene", many: "tienen", other: "tienen" })} una cifra de población con su año y su fuente.`,
		checked: (cities: string, percent: string) =>
			`${cities} (${percent}) ${plural(cities, { one: "se ha", many: "se han", other: "se han" })} cotejado con sus fuentes.`,
	},
};
