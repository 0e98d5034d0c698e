import type { CityPage } from "./city.ts";
import type { InterviewPage } from "./interview.ts";

/** JSON-LD in the vocabulary of schema.org. `base` is the site's address, without a slash at its end. */
type JsonLd = Record<string, unknown>;

const context = "https://schema.org";

export function cityData(city: CityPage, base: string): JsonLd {
	return {
		"@context": context,
		"@type": "City",
		"@id": `${base}/${city.path}#city`,
		name: city.name,
		...(city.names.length > 0 && { alternateName: city.names.map((name) => name.text) }),
		...(city.summary && { description: city.summary }),
		...(city.point && { geo: { "@type": "GeoCoordinates", latitude: city.point.lat, longitude: city.point.lon } }),
		containedInPlace: { "@type": "Country", name: city.country.name, identifier: city.country.code },
		...(city.website && { sameAs: city.website }),
		...(city.awards.length > 0 && { award: city.awards.map((year) => `UNESCO Learning City Award ${year}`) }),
		subjectOf: {
			"@type": "WebPage",
			"@id": `${base}/${city.path}`,
			license: "https://creativecommons.org/licenses/by/4.0/",
			dateModified: city.reviewed,
			citation: city.sources.flatMap((source) => source.url ?? []),
		},
	};
}

export function interviewData(interview: InterviewPage, base: string): JsonLd {
	return {
		"@context": context,
		"@type": "Article",
		"@id": `${base}/${interview.path}`,
		headline: interview.name,
		description: interview.summary,
		...(interview.date && { temporalCoverage: interview.date }),
		dateModified: interview.reviewed,
		about: { "@type": "City", name: interview.city.name, "@id": `${base}/${interview.city.path}#city` },
		mentions: interview.speakers.map((speaker) => ({
			"@type": "Person",
			name: speaker.name,
			jobTitle: speaker.role,
			...(speaker.organisation && { affiliation: { "@type": "Organization", name: speaker.organisation } }),
		})),
		isBasedOn: interview.sources.flatMap((source) => source.url ?? []),
		license: "https://creativecommons.org/licenses/by/4.0/",
	};
}

export const siteData = (name: string, description: string, base: string): JsonLd => ({
	"@context": context,
	"@type": "WebSite",
	"@id": `${base}/`,
	url: `${base}/`,
	name,
	description,
	license: "https://creativecommons.org/licenses/by/4.0/",
	potentialAction: {
		"@type": "SearchAction",
		target: { "@type": "EntryPoint", urlTemplate: `${base}/search.html?q={search_term_string}` },
		"query-input": "required name=search_term_string",
	},
});
