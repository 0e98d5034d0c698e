import type { City, Interview, Practice } from "../model/atlas.ts";
import type { Publication } from "../model/publication.ts";
import { network } from "../network/network.ts";
import { figureIds, figures } from "../schemas/figures.ts";
import type { DataFile } from "./data-files.ts";

/** JSON-LD in the vocabulary of schema.org. */
type JsonLd = Record<string, unknown>;

const context = "https://schema.org";

/** The licence of a work, and how it is attributed. */
const rights = ({ name, contentLicence }: Publication) => ({
	license: contentLicence.url,
	creditText: `${name}, ${contentLicence.name}`,
});

export function cityData(city: City, publication: Publication): JsonLd {
	const { url: base } = publication;
	return {
		"@context": context,
		"@type": "City",
		"@id": `${base}/${city.path}#city`,
		name: city.name,
		...(city.names.length > 0 && { alternateName: city.names.map((name) => name.text) }),
		...(city.summary && { description: city.summary }),
		...(city.coordinates && {
			geo: { "@type": "GeoCoordinates", latitude: city.coordinates.lat, longitude: city.coordinates.lon },
		}),
		containedInPlace: { "@type": "Country", name: city.country.name, identifier: city.country.code },
		...(city.website && { url: city.website }),
		// The vocabulary knows an `award` of people, organisations and works, and none of a place.
		...(city.awards.length > 0 && {
			additionalProperty: city.awards.map(({ year }) => ({
				"@type": "PropertyValue",
				name: network.award.name,
				value: year,
			})),
		}),
		subjectOf: {
			"@type": "WebPage",
			"@id": `${base}/${city.path}`,
			...rights(publication),
			dateModified: city.dated.day,
			citation: city.sources.flatMap((source) => source.url ?? []),
		},
	};
}

export function interviewData(interview: Interview, publication: Publication): JsonLd {
	const { url: base } = publication;
	return {
		"@context": context,
		"@type": "Article",
		"@id": `${base}/${interview.path}`,
		headline: interview.name,
		description: interview.summary,
		...(interview.date && { temporalCoverage: interview.date }),
		dateModified: interview.dated.day,
		about: { "@type": "City", name: interview.city.name, "@id": `${base}/${interview.city.path}#city` },
		mentions: interview.speakers.map((speaker) => ({
			"@type": "Person",
			name: speaker.name,
			jobTitle: speaker.role,
			...(speaker.organisation && { affiliation: { "@type": "Organization", name: speaker.organisation } }),
		})),
		isBasedOn: interview.sources.flatMap((source) => source.url ?? []),
		...rights(publication),
	};
}

/** @param sdgAddress  the official address of a Sustainable Development Goal or target by its number */
export function practiceData(practice: Practice, publication: Publication, sdgAddress: (id: string) => string): JsonLd {
	const { url: base } = publication;
	return {
		"@context": context,
		"@type": "Article",
		"@id": `${base}/${practice.path}`,
		headline: practice.name,
		description: practice.summary,
		...(practice.since && {
			temporalCoverage: `${practice.since.date}/${practice.until && !practice.until.planned ? practice.until.date : ".."}`,
		}),
		dateModified: practice.dated.day,
		about: [
			...[practice.city, ...practice.also].map((city) => ({
				"@type": "City",
				name: city.name,
				"@id": `${base}/${city.path}#city`,
			})),
			...practice.sdgs.map((id) => ({ "@type": "DefinedTerm", "@id": sdgAddress(id) })),
		],
		isBasedOn: practice.sources.flatMap((source) => source.url ?? []),
		...rights(publication),
	};
}

export const siteData = (publication: Publication): JsonLd => ({
	"@context": context,
	"@type": "WebSite",
	"@id": `${publication.url}/`,
	url: `${publication.url}/`,
	name: publication.name,
	description: publication.description,
	...rights(publication),
	potentialAction: {
		"@type": "SearchAction",
		target: { "@type": "EntryPoint", urlTemplate: `${publication.url}/search.html?q={search_term_string}` },
		"query-input": "required name=search_term_string",
	},
});

/** The data files as a `Dataset`, which search engines for data sets read. `today` is the day of the build, `YYYY-MM-DD`. */
export const datasetData = (files: readonly DataFile[], publication: Publication, today: string): JsonLd => {
	const { name, description, url: base, version, language } = publication;
	return {
		"@context": context,
		"@type": "Dataset",
		"@id": `${base}/data.html#dataset`,
		name,
		description,
		url: `${base}/data.html`,
		version,
		dateModified: today,
		inLanguage: language,
		...rights(publication),
		isAccessibleForFree: true,
		creator: { "@type": "Organization", name, url: `${base}/` },
		variableMeasured: figureIds.map((id) => figures[id].variable),
		distribution: files.map(({ path, title, mediatype, content }) => ({
			"@type": "DataDownload",
			name: title,
			contentUrl: `${base}/data/${path}`,
			encodingFormat: mediatype,
			contentSize: `${content.length} B`,
		})),
	};
};
