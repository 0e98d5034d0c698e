import type { Point } from "../../model/geo.ts";

/** One city of the table of all cities: what the page says of it, cell by cell. */
export interface Compared {
	id: string;
	name: string;
	country: string;
	/** Its link, as the table has it. */
	link: HTMLAnchorElement;
	point: Point | undefined;
	/** Its cells in the order of the features. */
	cells: HTMLTableCellElement[];
}

/** A column of the table of all cities. */
export interface Feature {
	name: string;
	/** Whether its cells hold figures, with value, year and source. */
	isFigure: boolean;
	/** Whether its cells hold the city's themes. */
	isThemes: boolean;
}

/**
 * What the page's tables of all cities say, one a region, with the cities by name. The comparison is made from their
 * cells and from nothing else.
 */
export function readTables(tables: readonly HTMLTableElement[]): {
	cities: Map<string, Compared>;
	features: Feature[];
} {
	const [, ...heads] = tables[0]?.tHead?.rows[0]?.cells ?? [];
	const features = heads.map((head) => ({
		name: head.textContent.trim(),
		isFigure: head.dataset["figure"] !== undefined,
		isThemes: head.dataset["themes"] !== undefined,
	}));
	const found: Compared[] = [];
	for (const row of tables.flatMap((table) => [...table.tBodies[0]!.rows])) {
		const { city: id, lat, lon } = row.dataset;
		const [head, ...cells] = row.cells;
		const link = head?.querySelector("a");
		if (!id || !link) continue;
		found.push({
			id,
			name: link.textContent.trim(),
			country: cells[0]?.textContent.trim() ?? "",
			link,
			point: lat && lon ? { lat: Number(lat), lon: Number(lon) } : undefined,
			cells,
		});
	}
	const { compare } = new Intl.Collator(document.documentElement.lang, { ignorePunctuation: true });
	found.sort((a, b) => compare(a.name, b.name));
	return { cities: new Map(found.map((city) => [city.id, city])), features };
}

/** The statements of a figure's cell, the preferred one first. */
export const saidIn = (cell: Element): HTMLElement[] => [...cell.querySelectorAll<HTMLElement>(".statement")];

/** The number of a statement by which it is drawn: its value, or the middle of its range. */
export function magnitude({ dataset }: HTMLElement): number | undefined {
	const { value, from, to } = dataset;
	if (value) return Number(value);
	if (from && to) return (Number(from) + Number(to)) / 2;
	return from || to ? Number(from ?? to) : undefined;
}
