import type { Point } from "../../model/geo.ts";

/** A city's row in the page's tables of all cities. */
export interface CityRow {
	id: string;
	name: string;
	country: string;
	link: HTMLAnchorElement;
	point: Point | undefined;
	/** Its cells in the order of the features. */
	cells: HTMLTableCellElement[];
}

/** A column of the tables of all cities, and a row of the comparison. */
export interface Feature {
	name: string;
	/** Whether its cells hold figures, with value, year and source. */
	isFigure: boolean;
	/** Whether its cells hold the city's themes. */
	isThemes: boolean;
}

/**
 * Reads the page's tables of all cities, one a region. The comparison is made from their cells and from nothing else.
 *
 * @returns the cities by id, in the order of their names
 */
export function readTables(tables: readonly HTMLTableElement[]): {
	cities: Map<string, CityRow>;
	features: Feature[];
} {
	const [, ...heads] = tables[0]?.tHead?.rows[0]?.cells ?? [];
	const features = heads.map((head) => ({
		name: head.textContent.trim(),
		isFigure: head.dataset["figure"] !== undefined,
		isThemes: head.dataset["themes"] !== undefined,
	}));
	const cities: CityRow[] = [];
	for (const row of tables.flatMap((table) => [...table.tBodies[0]!.rows])) {
		const { city: id, lat, lon } = row.dataset;
		const [head, ...cells] = row.cells;
		const link = head?.querySelector("a");
		if (!id || !link) continue;
		cities.push({
			id,
			name: link.textContent.trim(),
			country: cells[0]?.textContent.trim() ?? "",
			link,
			point: lat && lon ? { lat: Number(lat), lon: Number(lon) } : undefined,
			cells,
		});
	}
	const { compare } = new Intl.Collator(document.documentElement.lang, { ignorePunctuation: true });
	cities.sort((a, b) => compare(a.name, b.name));
	return { cities: new Map(cities.map((city) => [city.id, city])), features };
}

/** The statements of a figure's cell, the preferred one first. */
export const statementsIn = (cell: Element): HTMLElement[] => [...cell.querySelectorAll<HTMLElement>(".statement")];

/** The number that a bar shows for a statement: its value, the middle of its range, or the end of a range that is open. */
export function magnitude({ dataset }: HTMLElement): number | undefined {
	const { value, from, to } = dataset;
	if (value) return Number(value);
	if (from && to) return (Number(from) + Number(to)) / 2;
	return from || to ? Number(from ?? to) : undefined;
}
