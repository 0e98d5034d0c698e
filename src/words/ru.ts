import { authors } from "./en/authors.ts";
import { write } from "./en/write.ts";
import type { Words } from "./en.ts";
import { pluralIn } from "./plural.ts";
import { booklet } from "./ru/booklet.ts";
import { inCountry } from "./ru/countries.ts";
import { explore } from "./ru/explore.ts";
import { dataFiles, files } from "./ru/files.ts";
import { imprint } from "./ru/imprint.ts";
import { languages } from "./ru/languages.ts";
import { network } from "./ru/network.ts";
import { offline } from "./ru/offline.ts";
import { practices } from "./ru/practices.ts";
import { redirect } from "./ru/redirect.ts";
import { reuse } from "./ru/reuse.ts";
import { search } from "./ru/search.ts";

const plural = pluralIn("ru");
const cities = { one: "город", few: "города", many: "городов", other: "городов" };
const countries = { one: "страна", few: "страны", many: "стран", other: "стран" };
const profiles = { one: "профиль", few: "профиля", many: "профилей", other: "профилей" };
const voices = { one: "голос", few: "голоса", many: "голосов", other: "голосов" };
const statements = { one: "заявление", few: "заявления", many: "заявлений", other: "заявлений" };
const speeches = { one: "выступление", few: "выступления", many: "выступлений", other: "выступлений" };
const sources = { one: "источник", few: "источника", many: "источников", other: "источников" };

/** A date of a year alone needs the word behind a preposition: `на 2019 год`. */
const on = (date: string) => (/^\d{4}$/.test(date) ? `${date} год` : date);

/** Offices that are named before the name; any other stands behind it. */
const titles: Record<string, string> = {
	Mayor: "мэр",
	"Lord Mayor": "лорд-мэр",
	"Deputy Mayor": "заместитель мэра",
	Provost: "провост",
	"Lord Provost": "лорд-провост",
	Governor: "губернатор",
	"Deputy Governor": "заместитель губернатора",
};

/** The texts of the user interface in Russian. */
export const ru: Words = {
	...reuse,
	// The pages for authors are in English; the link for corrections is on every page.
	authors: { ...authors, correct: "Предложить исправление" },
	booklet,
	files,
	dataFiles,
	skip: "Перейти к тексту",
	nav: { label: "Главное меню", explore: "Обзор" },
	/** The pages that menus lead to, by their files from the site's root. */
	pages: {
		"cities.html": "Города",
		"themes.html": "Темы",
		"practices.html": "Практики",
		"topics.html": "Задачи",
		"interviews.html": "Голоса",
		"regions.html": "Регионы",
		"countries.html": "Страны",
		"profiles.html": "Полные профили",
		"awards.html": "Премия",
		"years.html": "Годы вступления",
		"timeline.html": "Хроника",
		"compare.html": "Сравнить города",
		"coverage.html": "Насколько он полон?",
		"learning-cities.html": network.introduction,
		"about.html": "Об атласе",
		"method.html": "Метод",
		"contribute.html": "Участвовать",
		"translations.html": "Переводы",
		"accessibility.html": "Доступность",
		"data.html": "Данные",
		"offline.html": "Офлайн-копия",
	},
	explore,
	imprint,
	languages,
	redirect,
	offline,
	practices,
	search,
	write,
	theme: { label: "Цвета", auto: "Как в системе", light: "Светлые", dark: "Тёмные" },
	home: {
		...network.home,
		find: "Найти город",
		mapList: "Все города списком",
		try: "Попробуйте:",
		numbers: {
			title: "Атлас в числах",
			cities: (n: number) => plural(n, cities),
			announced: (members: string, date: string) => `объявлено членов: ${members}, ${date}`,
			countries: (n: number) => plural(n, countries),
			profiles: (n: number) =>
				plural(n, {
					one: "полный профиль",
					few: "полных профиля",
					many: "полных профилей",
					other: "полных профилей",
				}),
			winners: (n: number) => `${plural(n, cities)} с премией`,
			award: "получили премию «Обучающийся город»",
			voices: (n: number) => plural(n, voices),
			sources: (n: number) => plural(n, sources),
			sourced: "названы везде, где использованы",
		},
		growth: {
			title: "Объявлено членов сети",
			end: (members: string, year: string) => `${members} в ${year} году`,
			name: (first: string, from: string, last: string, to: string) =>
				`Линия объявленных чисел членов: от ${first} (${from}) до ${last} (${to})`,
		},
		tried: "Что пробовали другие",
		more: (n: string) => `ещё ${n}`,
		allThemes: (n: string) => `Все темы (${n})`,
		week: "Профиль недели",
		people: (amount: string, when: string) => `Жителей: ${amount}, ${when}`,
		sources: (n: string) =>
			`Написано по ${n} ${plural(n, { one: "источнику", few: "источникам", many: "источникам", other: "источникам" })}`,
		read: "Читать профиль",
		otherProfiles: "Другие профили",
		award: (years: string) => `Премия ${years}`,
		allProfiles: (n: string) => `Все профили (${n})`,
		newest: "Новые города сети",
		joined: (n: string, year: string) => `Все вступившие в ${year} году (${n})`,
		voices: "Новые голоса",
		allVoices: (n: string) => `Все голоса (${n})`,
	},
	/** The page that explains what a member is, which a fork may lack. */
	introduction: { path: "learning-cities.html", name: network.introduction },
	regions: network.regions,
	inRegions: network.inRegions,
	inCountry,
	city: {
		...network.city,
		glance: "Коротко",
		population: "Население",
		area: "Площадь",
		gdpPerCapita: "ВВП на душу населения",
		schooling: "Среднее число лет обучения",
		memberSince: "Год вступления",
		people: { mayor: "Мэр", "focal-point": "Координатор" },
		asOf: (date: string) => `на ${on(date)}`,
		asOfUndated: "по странице без даты",
		themes: "Темы",
		website: "Сайт",
		interviews: "Что говорят его руководители",
		near: "Ближайшие города",
		like: () => "Похожие города",
		invite: "Написать этот профиль",
		notes: "Об источниках",
		locator: (name: string, region: string) => `${name} на карте: ${region}`,
		notPlaced: "Пока не на карте: мы не нашли источника координат.",
		neighbours: "Точки поменьше: другие города атласа.",
		placedFrom: "Источник координат:",
		km: (n: string) => `${n} км`,
		/** The labels of figures inside a sentence. */
		inSentence: {
			population: "население",
			area: "площадь",
			gdpPerCapita: "ВВП на душу населения",
			schooling: "число лет обучения",
			memberSince: "год вступления",
		},
		/** The figures that are missing for one reason. */
		missing: {
			"not-published": (figures: string) => `Не опубликовано: ${figures}.`,
			"not-collected": (figures: string) => `Не собирается: ${figures}.`,
			"not-applicable": (figures: string) => `Не применимо: ${figures}.`,
			withheld: (figures: string) => `Не раскрывается: ${figures}.`,
			unknown: (figures: string) => `Не найдено в наших источниках: ${figures}.`,
			"not-sought": (figures: string) => `Ещё не искали: ${figures}.`,
		},
		knowOne: (n: number) => (n === 1 ? "Вы это знаете? Сообщите нам" : "Вы что-то из этого знаете? Сообщите нам"),
		/** The heads of what is folded away below a figure or a person. */
		otherStatements: (n: number) =>
			`ещё ${n} ${plural(n, { one: "цифра", few: "цифры", many: "цифр", other: "цифр" })}`,
		note: "Примечание",
		whyMissing: "Что говорят источники",
		/** Where a figure lies among those of all cities. */
		middle: (n: string, from: string, to: string) =>
			`У половины из ${n} ${plural(n, { one: "города", few: "городов", many: "городов", other: "городов" })}, где есть эта цифра, она лежит между ${from} и ${to}.`,
		middleYears: (from: string, to: string) => (from === to ? `Данные за ${from} год` : `Данные за ${from}–${to} годы`),
		middleUndated: (n: string) => `без даты: ${n}`,
		voices: "Голоса",
		joinedWith: (n: number) =>
			`вместе ещё с ${n} ${plural(n, { one: "городом", few: "городами", many: "городами", other: "городами" })}`,
		nearestProfile: "Ближайший город с профилем",
		compatriots: (where: string) => `Другие города ${where}`,
		sameYear: (year: string) => `Тоже вступили в ${year} году`,
		allOf: (n: number) => `Все (${n})`,
		elsewhere: "На других сайтах",
	},
	map: {
		key: "Закрашенные точки: есть полный профиль. Кольца: профиля пока нет.",
		moved: "Там, где городов много, их точки раздвинуты.",
		notPlaced: (n: string) => `Городов, которых пока нет на карте: ${n}.`,
	},
	figure: {
		undated: "дата не указана",
		inYear: (date: string) => date,
		source: (n: number) => `Источник ${n}`,
		also: "но",
		/** A number with its unit. A unit that is missing here is a currency code. */
		units: { people: (n: string) => n, km2: (n: string) => `${n} км²`, years: (n: string) => n } as Record<
			string,
			(n: string) => string
		>,
		qualifier: {
			about: "около",
			"more than": "более",
			"less than": "менее",
			almost: "почти",
			"at least": "не менее",
		},
		between: (from: string, to: string) => `от ${from} до ${to}`,
		moreThan: (from: string) => `более ${from}`,
		lessThan: (to: string) => `менее ${to}`,
		absent: {
			"not-published": "Не опубликовано",
			"not-collected": "Не собирается",
			"not-applicable": "Не применимо",
			withheld: "Не раскрывается",
			unknown: "Пока не найдено",
			"not-sought": "Ещё не искали",
		},
	},
	interview: {
		kinds: { interview: "Интервью", statement: "Заявление", speech: "Выступление" },
		kindsPlural: { interview: "Интервью", statement: "Заявления", speech: "Выступления" },
		/** In the order in which they are listed. */
		count: {
			interview: (n: number) => `${n} интервью`,
			speech: (n: number) => `${n} ${plural(n, speeches)}`,
			statement: (n: number) => `${n} ${plural(n, statements)}`,
		},
		/** Names are not declined: the word before them stands apart by a colon. */
		from: {
			interview: (who: string) => `интервью: ${who}`,
			speech: (who: string) => `выступление: ${who}`,
			statement: (who: string) => `заявление: ${who}`,
		},
		/** A title stands before the name; any other office behind it. */
		role: (role: string) => titles[role] ?? role,
		speaker: ({ name, role }: { name: string; role: string }) =>
			titles[role] ? `${titles[role]} ${name}` : `${name}, ${role}`,
		paraphrased: "Пересказ атласа. Слова в кавычках принадлежат говорящему.",
		part: "Мы прочли только часть источника: сказано было больше, чем пересказано здесь.",
		language: (language: string) => `Язык оригинала: ${language}.`,
		published: (date: string) => `опубликовано: ${date}`,
		undated: "без даты",
		by: (name: string) => `Вопросы: ${name}`,
		points: "На этой странице",
		anchor: (heading: string) => `Ссылка на раздел: ${heading}`,
		about: "О чём",
	},
	lists: {
		cities: { title: "Города", description: "Все города атласа по алфавиту." },
		regions: { title: "Регионы", description: network.lists.regions },
		countries: { title: "Страны", description: "Все страны, города которых есть в атласе." },
		themes: { title: "Темы", description: network.lists.themes },
		interviews: { title: "Голоса", description: network.lists.interviews },
		citiesIn: network.lists.citiesIn,
		letters: "Буквы",
		map: "Карта",
	},
	count: {
		cities: (n: number) => `${n} ${plural(n, cities)}`,
		profiles: (n: number) => `${n} ${plural(n, profiles)}`,
		voices: (n: number) => `${n} ${plural(n, voices)}`,
		countries: (n: number) => `${n} ${plural(n, countries)}`,
	},
	sources: {
		title: "Источники",
		accessed: (date: string) => `дата обращения: ${date}`,
		captured: (date: string) => `копия в архиве: ${date}`,
		/** The links from a source back to where it is cited. */
		toFacts: "Факты",
		toMention: (n: number) => `Упоминание ${n}`,
		undated: "без даты",
	},
	page: {
		reviewed: (date: string) => `Последняя проверка: ${date}`,
		listed: (date: string) => `Взято из списка (${date}) и ещё не сверено с источниками.`,
		edit: "Править эту страницу",
		breadcrumb: "Вы здесь",
		home: "Главная",
	},
	notFound: {
		title: "Такой страницы в атласе нет",
		text: "Возможно, в адресе ошибка или страница переехала. Воспользуйтесь поиском наверху или одним из этих списков.",
	},
	footer: {
		independent: network.independent,
		licence: "Тексты и данные",
		label: "Об этом сайте",
		columns: { explore: "Обзор", atlas: "Атлас", take: "Взять с собой" },
	},
};
