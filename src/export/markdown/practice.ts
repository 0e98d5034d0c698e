import type { Lineage, Practice } from "../../model/atlas.ts";
import {
	costInWords,
	countInWords,
	dated,
	figureOrigin,
	format,
	resultInWords,
	sinceInWords,
} from "../../words/index.ts";
import { blocksIn, document, list, plain, section, type VersionLanguage, withSources } from "./text.ts";

const sentence = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

type Sources = Practice["sources"];
type Figure = Parameters<typeof figureOrigin>[0] & { note?: string | undefined; sources: Sources };

/** A line of a list: what is said, its note, and the numbers of its sources. */
const line = (text: string, { note, sources }: { note?: string | undefined; sources: Sources }) =>
	withSources([plain(text), note && plain(note)].filter(Boolean).join(". "), sources);

/** The fields of a practice, each as a title and the lines below it. */
function sections(practice: Practice, language: VersionLanguage): [string, string[]][] {
	const { words, locale } = language;
	const t = words.practices;
	const { link } = blocksIn(language);
	const date = (iso: string) => format.date(iso, locale);
	const names = (items: readonly string[]) => format.list(items, locale);
	const figure = (text: string, each: Figure) => line(`${text} (${figureOrigin(each, words, locale)})`, each);
	const lineage = (entries: readonly Lineage[]) =>
		entries.map(({ who, how, year, practice, city, sources }) => {
			const target = practice ?? city;
			const aside = [how && t.how[how], year && date(year)].filter(Boolean).join(", ");
			const name = target ? link({ name: who, path: target.path }) : plain(who);
			return withSources(aside ? `${name} (${aside})` : name, sources);
		});
	const { legalBasis, partners, setUp, since, until, status } = practice;
	const count = (each: Practice["participants"][number]) => figure(countInWords(each, words, locale), each);
	return [
		[
			t.fields.difficulties,
			practice.difficulties.map(({ point, answer, sources }) =>
				line([sentence(point), answer && `${t.difficulty}: ${answer}`].filter(Boolean).join(" "), { sources }),
			),
		],
		[
			t.fields.results,
			practice.results.map((each) =>
				figure(
					[resultInWords(each, words, locale), each.against && t.against(each.against)].filter(Boolean).join(". "),
					each,
				),
			),
		],
		[
			t.fields.evaluated,
			practice.evaluated.map(({ kind, by, of, paidBy, year, ...rest }) =>
				line(
					[
						t.evaluated[kind],
						by && t.evaluatedBy(by),
						of && t.evaluatedOf(of),
						paidBy && t.evaluationPaidBy(paidBy),
						dated(year, words.figure, locale),
					]
						.filter(Boolean)
						.join(", "),
					rest,
				),
			),
		],
		[t.fields.cost, practice.cost.map((each) => figure(costInWords(each, words, locale), each))],
		[
			t.fields.funding,
			practice.funding.map(({ kind, what, planned, sources }) =>
				line([t.funding[kind], what, planned && t.fundingPlanned].filter(Boolean).join(", "), { sources }),
			),
		],
		[t.leads, practice.lead ? [line(practice.lead.name, practice.lead)] : []],
		[t.fields.staff, practice.staff.map(count)],
		[t.fields.participants, practice.participants.map(count)],
		[t.fields.reach, practice.reach.map(count)],
		[t.fields.units, practice.units.map(count)],
		[t.fields.conditions, practice.conditions.map(({ point, sources }) => line(point, { sources }))],
		[
			t.fields.legalBasis,
			legalBasis ? [line([t.legal[legalBasis.kind], legalBasis.what].filter(Boolean).join(". "), legalBasis)] : [],
		],
		[t.fields.setUp, setUp ? [line(t.months(format.number(setUp.months, locale), t.setUp[setUp.what]), setUp)] : []],
		[t.fields.partners, partners ? [line(names(partners.names), partners)] : []],
		[t.fields.from, lineage(practice.from)],
		[t.fields.takenUpBy, lineage(practice.takenUpBy)],
		[
			t.fields.history,
			[
				...(since ? [line(sinceInWords(since, words, locale), since)] : []),
				...practice.history.map(({ year, what, sources }) => line(`${date(year)}: ${what}`, { sources })),
				...(until ? [line((until.planned ? t.untilPlanned : t.until)(date(until.date)), until)] : []),
				line(t.asOf(t.state[status.state], date(status.asOf)), { note: status.because, sources: status.sources }),
			],
		],
		[
			t.fields.recognition,
			practice.recognition.map(({ what, year, sources }) =>
				line(`${what} (${dated(year, words.figure, locale)})`, { sources }),
			),
		],
		[t.fields.conflicts, practice.conflicts.map(({ point, sources }) => line(point, { sources }))],
	];
}

/** A practice's page as Markdown. What no source tells is named, so that nobody takes silence for a no. */
export function practiceMarkdown(practice: Practice, language: VersionLanguage): string {
	const { words } = language;
	const t = words.practices;
	const { link, body, sourceList, colophon } = blocksIn(language);
	const { city, themes, areas, learners, places, problem, sdgs } = practice;
	return document(
		`# ${plain(practice.name)}`,
		plain(practice.summary),
		list([
			`${link(city)}, ${plain(city.country.name)}`,
			`${words.city.themes}: ${themes.map(link).join(", ")}`,
			`${t.areasTitle}: ${areas.map((area) => t.areas[area]).join(", ")}`,
			...(learners.length > 0 ? [`${t.forWhom}: ${learners.map((each) => t.learners[each]).join(", ")}`] : []),
			...(places.length > 0 ? [`${t.where}: ${places.map((each) => t.places[each]).join(", ")}`] : []),
			...(sdgs.length > 0 ? [`${t.sdgs}: ${sdgs.map((id) => t.sdg(id, t.sdgNames[id])).join(", ")}`] : []),
		]),
		section(
			t.what,
			[problem && withSources(plain(problem.text), problem.sources), body(practice)].filter(Boolean).join("\n\n"),
		),
		...sections(practice, language).map(([title, lines]) => section(title, list(lines))),
		section(t.untold, list(practice.untold.map((field) => t.missing[field]))),
		sourceList(practice.sources),
		colophon(practice),
	);
}
