import { pluralIn } from "../plural.ts";
import { network } from "./network.ts";

const plural = pluralIn("ru");
/** A number and its noun: `1 город`, `2 города`, `5 городов`. */
const cities = (n: string) => `${n} ${plural(n, { one: "город", few: "города", many: "городов", other: "городов" })}`;
/** The noun behind `из`: `из 21 города`, `из 5 городов`. */
const ofCities = (n: string) => `${n} ${plural(n, { one: "города", other: "городов" })}`;

/**
 * Texts of the pages that explore the atlas: directory, years, awards, profiles, comparison, timeline, coverage. Numbers are formatted
 * strings, or a placeholder such as `{n}` where a browser script fills them in.
 */
export const explore = {
	directory: {
		filter: "Фильтры",
		facets: {
			profile: "Профиль",
			region: "Регион",
			country: "Страна",
			theme: "Тема",
			joined: "Вступление",
			award: "Премия",
			has: "Есть",
		},
		/** Names of values that are neither years nor named by the content. */
		values: {
			profile: { yes: "С профилем", no: "Пока без профиля" },
			has: { voice: "Голос", population: "Число жителей" },
			award: { any: "Любой год" },
			joined: { unknown: "Пока не найдено" },
		} as Record<string, Record<string, string>>,
		view: "Вид",
		views: { list: "Список", table: "Таблица", map: "Карта" },
		sort: "Сортировка",
		sorts: {
			name: "Название",
			country: "Страна",
			joined: "Год вступления, сначала давние",
			award: "Премия, сначала новые",
			population: "Население, сначала крупные",
			voices: "Голоса, сначала где больше",
		},
		shown: (n: string, total: string) => `Городов: ${n} из ${total}`,
		all: (total: string) => `Всего городов: ${total}`,
		none: "Всем этим фильтрам не отвечает ни один город. Снимите один из них или сбросьте все.",
		/** Closes an open filter, which covers the list. */
		show: {
			none: "Показать нечего",
			one: "Показать 1 город",
			many: (n: string) => `Показать города: ${n}`,
		},
		remove: "Убрать",
		clear: "Сбросить все",
		/** The cities at the end of a sorted list, which are folded: they lack what it is sorted by. */
		without: {
			joined: { one: "1 город без известного года", many: (n: string) => `Города без известного года: ${n}` },
			award: { one: "1 город без премии", many: (n: string) => `Города без премии: ${n}` },
			population: { one: "1 город без данных", many: (n: string) => `Города без данных: ${n}` },
			voices: { one: "1 город без голосов", many: (n: string) => `Города без голосов: ${n}` },
		},
		/** Heads of the columns. */
		columns: {
			city: "Город и страна",
			tagline: "В двух словах",
			joined: "Вступил",
			award: "Премия",
			population: "Жители",
			voices: "Голоса",
		},
		/** The same in front of or behind a value, where a row is no row of a table. */
		labels: { joined: "в сети с", award: "премия", population: "жит.", voice: "голос", voices: "голоса" },
		undated: "без даты",
		dash: "Прочерк значит, что в атласе этого нет. Почему, сказано на странице города.",
		download: "Скачать эти строки (CSV)",
		cite: "Сослаться на этот список",
		/** Leads from another list to the same cities here. */
		tool: "Сортировать, отбирать или скачать эти города",
		also: (n: string) => `Также члены сети (${n})`,
	},
	years: {
		title: "Города по году вступления",
		short: "Годы",
		...network.years,
		unknown: "Год пока не найден",
	},
	awards: {
		...network.awards,
		short: "Годы премии",
		/** One sentence or two on a round: where and when it was given, and to how many. `held` of them are in the atlas. */
		given: (place: string, date: string) => `Вручение: ${place}${date && `, ${date.replace(/\.$/, "")}`}.`,
		received: (n: string, held: string) =>
			n === held
				? `Премию ${plural(n, { one: "получил", other: "получили" })} ${cities(n)}.`
				: `Премию ${plural(n, { one: "получил", other: "получили" })} ${cities(n)}; в атласе из них ${held}.`,
		held: (n: string) => `Премию ${plural(n, { one: "получил", other: "получили" })} ${cities(n)} из атласа.`,
	},
	profiles: {
		title: "Города с профилем и без него",
		description: network.profiles,
		withProfile: "С профилем",
		withoutProfile: "Пока без профиля",
		invite: "Знаете один из этих городов? Вы можете написать его профиль:",
		how: "как принять участие",
	},
	ways: "Обзор",
	compare: {
		title: "Сравнить города",
		/** The title once cities are chosen. */
		titleOf: (names: string) => `Сравнение: ${names}`,
		description: "Сравните до четырёх городов: к чему они стремятся, как за это берутся и какие у них цифры.",
		lead: "Выберите от двух до четырёх городов и посмотрите, что у них общего и в чём они расходятся.",
		caution: "Цифры взяты из разных лет и источников. Прежде чем делать вывод, проверьте и то и другое.",
		noScript: "Для сравнения нужен JavaScript. Таблица всех городов работает без него.",
		pick: {
			label: "Добавить город",
			placeholder: "Название города",
			/** For the list that opens while one types. */
			list: {
				label: "Города",
				guesses: "Возможно, вы имели в виду:",
				none: "Города с таким названием нет.",
				one: "1 город",
				many: "Городов: {n}",
			},
			limit: "Сравнить можно до четырёх городов.",
			full: "Сравнить можно до четырёх городов. Чтобы добавить ещё один, уберите один из них.",
			add: (name: string) => `Добавить: ${name}`,
			remove: (name: string) => `Убрать: ${name}`,
			chosen: "Выбранные города",
			similar: (name: string) => `Похожи на город ${name}:`,
			needOne: "Добавьте ещё один город для сравнения.",
		},
		unknown: (n: string) =>
			n === "1"
				? "В адресе назван 1 город, которого нет в атласе."
				: `В адресе названы города, которых нет в атласе: ${n}.`,
		unread: (file: string) =>
			`Один из городов не удалось прочитать: файла ${file} нет, или он оборван. Перезагрузите страницу, чтобы попробовать ещё раз.`,
		standing: (names: string) => `Сравниваются: ${names}.`,
		side: "Рядом",
		onlyDifferences: "Только различия",
		same: "то же",
		download: "Скачать как CSV",
		brief: "Коротко",
		chapters: network.chapters,
		readOn: "Читать дальше",
		readOnAbout: (chapter: string, name: string) => `Читать дальше: ${chapter}, ${name}`,
		voices: "Голоса",
		themes: "Темы",
		inCommon: "общее",
		yes: "Да",
		no: "Не отмечено",
		region: "Регион",
		distance: "Расстояние",
		/** One of the distances between the cities. */
		apart: (one: string, other: string, n: string) => `${one} – ${other}: ${n} км`,
		notPlaced: (names: string) => `Пока не на карте: ${names}.`,
		nothing: "Об этом пока ничего нет",
		noAward: "О премии неизвестно",
		none: "Пока нет",
		more: (n: string) => (n === "1" ? "и ещё 1 значение" : `и другие значения: ${n}`),
		missing: (rows: string) => `Пока ничего не найдено ни для одного из этих городов: ${rows}.`,
		awards: "Премия",
		columns: {
			city: "город",
			country: "страна",
			what: "что",
			value: "значение",
			from: "от",
			to: "до",
			qualifier: "уточнение",
			unit: "единица",
			year: "год",
			absent: "нет данных",
			note: "примечание",
			sources: "источники",
			addresses: "адреса",
		},
		all: "Все города",
		allAbout: "Не знаете, какие города сравнить? Отсортируйте и отфильтруйте",
		table: "таблицу всех городов",
		pairs: "Сравнить два города",
		pairsAbout: "Города из разных регионов, которые работают над одними и теми же темами:",
		and: "и",
		beside: "Сравнить",
		one: (name: string) => `Сравнить с другими городами: ${name}`,
		with: (one: string, other: string) => `Сравнить: ${one} и ${other}`,
	},
	timeline: {
		title: "Хроника",
		...network.timeline,
		lead: (held: string, announced: string, date: string) =>
			`В атласе ${cities(held)}. Последнее объявленное число членов: ${announced} (${date}).`,
		gap: (n: string) =>
			`Значит, здесь недостаёт по меньшей мере ${plural(n, { one: `${n} города`, other: `${n} городов` })} сети.`,
		/** The chart's title, when two totals or more were announced. */
		grew: (first: string, firstYear: string, last: string, lastYear: string) =>
			`От ${ofCities(first)} в ${firstYear} году до ${last} в ${lastYear} году`,
		plot: "Члены сети по годам",
		plotAbout:
			"Линия соединяет объявленные числа членов. Закрашенная область показывает города атласа, год вступления которых известен.",
		withoutYear: (n: string) => `Ещё для ${ofCities(n)} источника, который называет год вступления, мы не нашли.`,
		plotName: (from: string, to: string, held: string, announced: string) =>
			`График числа членов с ${from} по ${to} год: линия объявленных чисел, последнее из которых ${announced}; область городов атласа с известным годом вступления, которая доходит до ${held}; и столбцы городов, вступивших в каждом году. В таблице ниже те же числа.`,
		/** Labels within the chart: the shorter, the better. */
		announcedLabel: (n: string) => `${n} объявлено`,
		heldLabel: (n: string) => `${n} в атласе`,
		joinedLabel: "вступили за год",
		regions: "Члены сети по регионам",
		regionsRange: (least: string, leastRegion: string, most: string, mostRegion: string) =>
			`Члены сети по регионам: от ${least} (${leastRegion}) до ${most} (${mostRegion})`,
		regionsAbout: "Города атласа, вступившие к концу каждого года. Масштаб всех графиков одинаков.",
		undatedMore: (n: string) => `и ещё ${n} без известного года`,
		table: "Числа в таблице",
		year: "Год",
		joined: "Вступили, в атласе",
		announced: "Новые, объявлено",
		held: "Вступили всего, в атласе",
		totals: "Члены, объявлено",
		none: "–",
		total: (members: string, date: string) => `${members} (${date})`,
		yearUnknown: "Пока не найдено",
		conferences: "Конференции и что на них принято",
		intakes: "Объявления о новых членах",
		awards: "Вручения премии",
		totalsList: "Объявленные числа членов",
		anniversaries: "Годовщины",
		newCities: (count: number, countries: number | undefined) =>
			`${count} ${plural(count, { one: "новый город", few: "новых города", many: "новых городов", other: "новых городов" })}${
				countries ? ` из ${countries} ${plural(countries, { one: "страны", other: "стран" })}` : ""
			}`,
		laureates: (n: number) => `Премию ${plural(n, { one: "получил", other: "получили" })} ${cities(String(n))}`,
		outcomes: "Принято",
		sources: "Источники",
	},
	coverage: {
		title: "Насколько полон атлас?",
		description: "Что атлас знает о каждом регионе, стране и показателе, чего в нём нет и что устарело.",
		lead: "На этой странице подсчитано, что в атласе есть, чего нет и что устарело. Подсчёт повторяется при каждом обновлении сайта.",
		day: (date: string) => `На ${date}`,
		labels: {
			cities: "Города",
			profiles: "Профили",
			interviews: "Голоса",
			themes: "Темы",
			practices: "Практики",
			topics: "Задачи",
			countries: "Страны",
			figuresWithSource: "Цифры с источником",
			disputed: "Цифры, о которых источники расходятся",
		},
		/** Over the picture: what it tells. */
		picture: (profiles: string, all: string) => `Профиль есть у ${profiles} из ${ofCities(all)}`,
		pictureAbout: "Один квадрат на каждый город. Каждый ведёт на страницу города.",
		depths: {
			profile: "Написан профиль",
			joined: "Профиля нет, но год вступления известен",
			name: "Нет ни того, ни другого",
		},
		award: "Город с премией",
		missingCities: (n: string) => `Пока нет в атласе: по меньшей мере ${cities(n)}`,
		regions: "По регионам",
		region: "Регион",
		otherFigures: "Другие цифры",
		share: (n: string, percent: string) => `${n} (${percent})`,
		fields: "По показателям",
		/** The figure that most cities have, and the one that fewest have. */
		fieldsRange: (most: string, mostName: string, all: string, least: string, leastName: string) =>
			`Показатели: от ${most} из ${ofCities(all)} (${mostName}) до ${least} (${leastName})`,
		/** Unfolds a long list. */
		unfold: (n: string) => `Показать все (${n})`,
		field: "Показатель",
		given: "Есть",
		undatedColumn: "из них без даты",
		absences: "Если цифры нет, на странице сказано почему.",
		absencesLink: "Шесть причин",
		withoutProfile: "Страны без профиля",
		withoutProfileAbout: (n: string, all: string) => `Стран, где профиля пока нет ни у одного города: ${n} из ${all}.`,
		notPlaced: "Города, которых пока нет на карте",
		notPlacedAbout: "Для этих городов мы не нашли координат или не уверены, что это те самые места.",
		aged: "Цифры, которые пора обновить",
		agedAbout: (n: string, years: string, year: string) =>
			`${n} ${plural(n, { one: "цифра", few: "цифры", many: "цифр", other: "цифр" })} старше ${years} ${plural(years, { one: "года", other: "лет" })}: ${plural(n, { one: "она относится", other: "они относятся" })} ко времени до ${year} года.`,
		undated: "Цифры без даты",
		undatedAbout: (n: string) =>
			`Цифр из источников, в которых нет даты: ${n}. Никто не может сказать, насколько они стары.`,
		city: "Город",
		value: "Значение",
		year: "Год",
		stale: "Проверено раньше всего",
		staleAbout: (n: string, all: string) =>
			`С источниками сверено страниц: ${all}. Из них раньше всего проверены эти (${n}).`,
		notReviewed: "Города, которые ещё не проверены",
		notReviewedAbout: (n: string, from: string, to: string) =>
			`Страниц, взятых из списка (${from === to ? from : `${from} – ${to}`}): ${n}. У каждого факта есть источник, но всю страницу с источниками ещё никто не сверял.`,
		reviewed: "Последняя проверка",
		page: "Страница",
	},
};
