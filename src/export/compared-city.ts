/** A link in the data of the comparison. */
export interface ComparedLink {
	/** From the site's root, with a fragment or without. */
	path: string;
	name: string;
}

/** What a source says of a city, written out for readers; beside it the bare numbers, as data files have them. */
export interface ComparedStatement {
	/** `about 224,004`. */
	amount: string;
	/** The date for which it holds, as readers see it; not there where the note names it. */
	when?: string | undefined;
	note?: string | undefined;
	/** The sources by their publishers, on the city's page. */
	sources: ComparedLink[];
	raw: ComparedValue;
}

/** A value or the ends of a band, as `data/cities.json` has them. */
export interface ComparedValue {
	value?: number | undefined;
	from?: number | undefined;
	to?: number | undefined;
	qualifier?: string | undefined;
	unit: string;
	year?: string | undefined;
}

/** A figure of a city: statements, the preferred one first, or the reason why there is none. */
export interface ComparedFigure {
	statements: ComparedStatement[];
	/** The id of the reason, and its text for readers. Only without statements. */
	absent?: { reason: string; text: string; note?: string | undefined } | undefined;
}

/**
 * A city as the comparison shows it: the value of `compare/<id>.js`, which the build writes and the browser reads. Its texts
 * are written out, so that the browser needs no tables of words.
 */
export interface ComparedCity extends ComparedLink {
	id: string;
	country: string;
	region: string;
	/** Degrees north and east, where a source gives them. */
	point?: { lat: number; lon: number } | undefined;
	/** The language of its texts, where that is not the page's. */
	lang?: string | undefined;
	tagline?: string | undefined;
	summary?: string | undefined;
	/** The rounds of the award, oldest first. */
	awards: ComparedStatement[];
	/** By the ids of the figures. */
	figures: Record<string, ComparedFigure>;
	themes: ComparedLink[];
	/** How chapters of the profile begin, by their headings. A chapter that the profile leaves out is not there. */
	chapters: Record<string, { opening: string; path: string }>;
	voices: (ComparedLink & { about: string })[];
	/** The cities most like it, best first. */
	similar: { id: string; name: string }[];
}
