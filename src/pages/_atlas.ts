import { type CollectionEntry, getCollection } from "astro:content";
import { edition } from "../edition.ts";
import { type Language, languages, originalLanguage, siteLanguages } from "../languages.ts";
import type { Atlas } from "../model/atlas.ts";
import { buildAtlas } from "../model/build-atlas.ts";
import type { Entry } from "../model/entry.ts";
import { translateContent } from "../model/translate-content.ts";
import { typeset } from "../model/typeset.ts";
import { wordsFor } from "../words/index.ts";

type Stored<T> = { id: string; data: T; body?: string; rendered?: CollectionEntry<"cities">["rendered"] };

/** An entry of Astro's content store as the model takes it. */
const asEntry = <T>({ id, data, body, rendered }: Stored<T>): Entry<T> => ({
	id,
	data,
	language: originalLanguage,
	html: rendered?.html ?? "",
	body: body ?? "",
	headings: (rendered?.metadata?.["headings"] as Entry<T>["headings"] | undefined) ?? [],
});

async function load() {
	const [cities, interviews, themes, practices, topics, events, names] = await Promise.all([
		getCollection("cities"),
		getCollection("interviews"),
		getCollection("themes"),
		getCollection("practices"),
		getCollection("topics"),
		getCollection("events"),
		getCollection("names"),
	]);
	return typeset({
		cities: cities.map((entry) => asEntry(entry)),
		interviews: interviews.map((entry) => asEntry(entry)),
		themes: themes.map((entry) => asEntry(entry)),
		practices: practices.map((entry) => asEntry(entry)),
		topics: topics.map((entry) => asEntry(entry)),
		events: events.map((entry) => asEntry(entry)),
		names: names.map((entry) => asEntry(entry)),
	});
}

const content = await load();

/** The translations of all languages, by `<language>/<collection>/<id>`. */
export const translations = new Map(
	siteLanguages.length > 1 ? (await getCollection("translations")).map((entry) => [entry.id, asEntry(entry)]) : [],
);

const atlases = new Map<Language, Atlas>();

/** The atlas in a language, built once for all pages. */
export function atlasIn(language: Language): Atlas {
	let atlas = atlases.get(language);
	if (!atlas) {
		const { locale } = languages[language];
		const texts = translateContent(content, language, translations, wordsFor(locale).languages);
		atlas = buildAtlas(texts, language, edition.date);
		atlases.set(language, atlas);
	}
	return atlas;
}

/** The atlas in English, from which the data files are made. */
export const atlas = atlasIn(originalLanguage);

interface Route<P> {
	params: Record<string, string | undefined>;
	props: P;
}

/** The parameter `language` of a route. English has none: it stands at the site's root. */
const param = (language: Language) => (language === originalLanguage ? undefined : language);

/** A route in every language of the site. */
export const everyLanguage = () => siteLanguages.map((language) => ({ params: { language: param(language) } }));

/** Routes in every language of the site. */
export const inEveryLanguage = <P>(routes: (atlas: Atlas) => Route<P>[]) =>
	siteLanguages.flatMap((language) =>
		routes(atlasIn(language)).map(({ params, props }) => ({ params: { language: param(language), ...params }, props })),
	);

/** The routes of all entries: a page and its Markdown version print one record. */
export const cityPaths = inEveryLanguage(({ cities }) =>
	cities.map((city) => ({ params: { id: city.id }, props: { city } })),
);
/** A voice is all text: it has a page in the languages into which it is translated. */
export const interviewPaths = inEveryLanguage(({ language, interviews }) =>
	interviews
		.filter((interview) => interview.textLanguage === language)
		.map((interview) => ({ params: { id: interview.id }, props: { interview } })),
);
export const themePaths = inEveryLanguage(({ themes }) =>
	themes.map((theme) => ({ params: { id: theme.id }, props: { theme } })),
);
export const practicePaths = inEveryLanguage(({ practices }) =>
	practices.map((practice) => ({ params: { id: practice.id }, props: { practice } })),
);
export const topicPaths = inEveryLanguage(({ topics }) =>
	topics.map((topic) => ({ params: { id: topic.id }, props: { topic } })),
);
