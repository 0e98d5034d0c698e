import type { City, Interview, Practice } from "../../model/atlas.ts";
import type { PageDate } from "../../model/page-date.ts";
import type { Publication } from "../../model/publication.ts";
import { network } from "../../network/network.ts";

/** The bibliographic data of a page, which the formats of citations print. */
export interface Reference {
	/** A key for reference managers: `atlas-cities-wuhan`. */
	key: string;
	title: string;
	/** The atlas, which is the corporate author of each page. */
	container: string;
	version: string;
	/** A list is as old as the build that made it. */
	dated: PageDate | { kind: "built"; day: string };
	url: string;
	/** BCP 47 tag. */
	language: string;
	/** The caveats of the page, in one or more sentences. */
	note?: string | undefined;
}

type Cited = Pick<City | Interview | Practice, "path" | "name"> & Pick<Reference, "dated">;

const reference = ({ path, name, dated }: Cited, { name: container, url, version, language }: Publication) => ({
	key: `${network.atlas.citationPrefix}-${path.replace(/\.html$/, "").replaceAll("/", "-")}`,
	title: name,
	container,
	version,
	dated,
	url: `${url}/${path}`,
	language,
});

/**
 * The list of cities, whole or narrowed.
 *
 * @param built  the day of the build, `YYYY-MM-DD`
 */
export const listReference = (list: Pick<Cited, "path" | "name">, built: string, publication: Publication): Reference =>
	reference({ ...list, dated: { kind: "built", day: built } }, publication);

export const cityReference = (city: City, publication: Publication): Reference => ({
	...reference(city, publication),
	title: `${city.name}, ${city.country.name}`,
});

export const practiceReference = (practice: Practice, publication: Publication): Reference => ({
	...reference(practice, publication),
	title: `${practice.name} (${practice.city.name}, ${practice.city.country.name})`,
});

/** @param caveats  those of the interview's page: no citation goes without them */
export const interviewReference = (
	interview: Interview,
	caveats: readonly string[],
	publication: Publication,
): Reference => ({ ...reference(interview, publication), note: caveats.join(" ") });
