import type { City } from "../../model/atlas.ts";
import type { Figure } from "../../model/figures.ts";
import { amount, dated, format, voiceLine } from "../../words/index.ts";
import { blocksIn, document, list, numbers, plain, section, table, type VersionLanguage, withSources } from "./text.ts";

function figureRows(figure: Figure, { words: t, locale }: VersionLanguage): string[][] {
	const name = t.city[figure.id];
	if (!figure.statements) {
		return [[name, t.figure.absent[figure.absent], "", numbers(figure.sources), plain(figure.note ?? "")]];
	}
	return figure.statements.map((statement, i) => [
		i === 0 ? name : t.markdownVersion.also(name),
		amount(statement, t.figure, locale),
		statement.year ? dated(statement.year, t.figure, locale) : "",
		numbers(statement.sources),
		plain(statement.note ?? ""),
	]);
}

/** A city's page as Markdown. */
export function cityMarkdown(city: City, language: VersionLanguage): string {
	const { words: t, locale } = language;
	const { link, body, sourceList, colophon } = blocksIn(language);
	const when = (date: string) => (date === "undated" ? t.city.asOfUndated : t.city.asOf(format.date(date, locale)));
	const { coordinates } = city;
	const facts = [
		[
			...Object.values(city.figures)
				.filter(({ isImplied }) => !isImplied)
				.flatMap((figure) => figureRows(figure, language)),
		],
		city.awards.map(({ year, sources }) => [t.city.awards, String(year), "", numbers(sources), ""]),
		city.people.map(({ office, title, name, asOf, note, sources }) => [
			plain(title ?? t.city.people[office]),
			plain(name),
			when(asOf),
			numbers(sources),
			plain(note ?? ""),
		]),
	].flat();
	return document(
		`# ${plain(city.name)}${city.names.length > 0 ? ` (${city.names.map(({ text }) => plain(text)).join(", ")})` : ""}`,
		city.tagline && `*${plain(city.tagline)}*`,
		city.summary && plain(city.summary),
		list([
			`${t.markdownVersion.country}: ${plain(city.country.name)}, ${t.regions[city.region]}`,
			coordinates
				? withSources(
						`${t.markdownVersion.position}: ${coordinates.lat}, ${coordinates.lon}${coordinates.note ? ` (${plain(coordinates.note)})` : ""}`,
						coordinates.sources,
					)
				: t.city.notPlaced,
			...(city.themes.length > 0 ? [`${t.city.themes}: ${city.themes.map(link).join(", ")}`] : []),
			...(city.website ? [`${t.city.website}: <${city.website}>`] : []),
		]),
		section(
			t.city.glance,
			table(
				[
					t.markdownVersion.fact,
					t.markdownVersion.value,
					t.markdownVersion.year,
					t.markdownVersion.sources,
					t.markdownVersion.note,
				],
				facts,
			),
		),
		city.hasProfile ? body(city) : t.city.noProfile(plain(city.name)),
		section(t.city.notes, list(city.notes.map(plain))),
		section(t.practices.city, list(city.practices.map((each) => `${link(each)}: ${plain(each.summary)}`))),
		section(
			t.city.interviews,
			list(city.interviews.map((each) => `${link(each)}: ${plain(voiceLine(each, t.interview, locale, true))}`)),
		),
		sourceList(city.sources),
		colophon(city),
	);
}
