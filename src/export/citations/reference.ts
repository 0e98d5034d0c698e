import type { City, Interview } from "../../model/atlas.ts";
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
	/** The day on which the page was last reviewed, `YYYY-MM-DD`. */
	issued: string;
	url: string;
	/** BCP 47 tag. */
	language: string;
	/** The caveats of the page, in one or more sentences. */
	note?: string | undefined;
}

type Cited = Pick<City | Interview, "path" | "name" | "reviewed">;

const reference = ({ path, name, reviewed }: Cited, { name: container, url, version, language }: Publication) => ({
	key: `${network.atlas.citationPrefix}-${path.replace(/\.html$/, "").replaceAll("/", "-")}`,
	title: name,
	container,
	version,
	issued: reviewed,
	url: `${url}/${path}`,
	language,
});

export const cityReference = (city: City, publication: Publication): Reference => ({
	...reference(city, publication),
	title: `${city.name}, ${city.country.name}`,
});

/** @param caveats  those of the interview's page: no citation goes without them */
export const interviewReference = (
	interview: Interview,
	caveats: readonly string[],
	publication: Publication,
): Reference => ({ ...reference(interview, publication), note: caveats.join(" ") });
