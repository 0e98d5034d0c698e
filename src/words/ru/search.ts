import { answers } from "./answers.ts";
import { network } from "./network.ts";

/** Texts of the search box and the search page, and the keywords and synonyms that are indexed with pages. */
export const search = {
	label: "Поиск по атласу",
	placeholder: "Город или тема",
	submit: "Найти",
	title: "Поиск",
	description: "Поиск по всем городам, голосам, практикам и задачам атласа.",
	noScript: "Для поиска нужен JavaScript. Эти списки ведут к каждой странице без него.",
	browse: "Или по спискам",
	/** The suggestions under the search box. `{n}` and `{query}` are placeholders for a number and for what is typed. */
	suggest: {
		label: "Подсказки",
		guesses: "Возможно, вы имели в виду:",
		submit: "Искать «{query}»",
		none: "Подсказок нет",
	},
	/** What may be suggested: the name of each kind, one of it, and several. */
	nameKinds: {
		city: ["Город", "1 город", "Города: {n}"],
		country: ["Страна", "1 страна", "Страны: {n}"],
		region: ["Регион", "1 регион", "Регионы: {n}"],
		theme: ["Тема", "1 тема", "Темы: {n}"],
		topic: ["Задача", "1 задача", "Задачи: {n}"],
		practice: ["Практика", "1 практика", "Практики: {n}"],
		person: ["Человек", "1 человек", "Люди: {n}"],
		page: ["Страница", "1 страница", "Страницы: {n}"],
	} satisfies Record<string, readonly [name: string, one: string, many: string]>,
	/** The messages of the search page's script. `{query}`, `{n}`, `{words}` and `{file}` are placeholders. */
	page: {
		loading: "Идёт поиск…",
		one: "«{query}»: один результат",
		many: "«{query}», результаты: {n}",
		empty: "По запросу «{query}» ничего не найдено.",
		emptyChosen: "По запросу «{query}» с этими фильтрами ничего не найдено.",
		clear: "Сбросить все фильтры",
		failed: "Поиск не запустился: часть его индекса не удалось прочитать ({file}).",
		unread: "Некоторые результаты не удалось прочитать, и они пропущены.",
		uncounted: "Фильтры не удалось загрузить. Результаты полны и без них.",
		lists: "Списки ниже ведут к каждой странице.",
		again: "Попробовать ещё раз",
		corrected: "Это результаты по запросу «{words}».",
		instead: "Искать «{query}», как набрано",
		missing: "Слова «{word}» в атласе нет.",
		missingPlace: "В атласе нет ни места {word}, ни других городов этой страны.",
		missingCountry: "Места {word} в атласе нет. Ниже города той же страны ({country}).",
		near: "Возможно, вы имели в виду:",
		without: "Страницы со всеми этими словами нет. В этих результатах не учтено: {words}.",
		compare: "Сравнить: {cities}",
		cityCount: { one: "1 город", many: "городов: {n}" },
		called: "Также: {words}",
		more: "Показать ещё результаты",
		sort: "Сортировка",
		sorts: { relevance: "По релевантности", name: "По названию", date: "По дате, сначала новые" },
		filters: "Отобрать результаты",
		filter: { kind: "Вид", region: "Регион", country: "Страна", theme: "Тема" },
		sections: "Где:",
		kind: {
			city: "Город",
			interview: "Интервью",
			statement: "Заявление",
			speech: "Выступление",
			place: "Место",
			theme: "Тема",
			practice: "Практика",
			topic: "Задача",
			page: "Страница",
		},
	},
	/** The kinds of pages, as a filter. */
	kinds: {
		city: "Города",
		interview: "Интервью",
		statement: "Заявления",
		speech: "Выступления",
		place: "Страны и регионы",
		theme: "Темы",
		practice: "Практики",
		topic: "Задачи",
		page: "Об атласе",
	},
	/** The questions that the search answers by a sentence. */
	answers,
	/** The message in a browser below the baseline of the search. */
	tooOld: (browsers: string) => `Этот браузер слишком стар для поиска: нужен ${browsers} или новее.`,
	/** The message where the script could not be loaded. */
	scriptMissing:
		"Поиск не удалось загрузить. Перезагрузите страницу, чтобы попробовать ещё раз. Списки ниже ведут к каждой странице.",
	/** The text before the first query. */
	idle: "Наберите город, имя, программу или тему. Примеры:",
	examples: network.search.examples,
	/** Keywords and synonyms, by which search finds a page besides its text. */
	words: {
		practice:
			"практика практики практик опыт пример примеры лучшие практики хорошая практика как сделать проект проекты программа программы",
		topic: "как сделать задача задачи вопрос вопросы тема практики примеры",
		city: network.search.city,
		/** Names of offices, also in the languages of readers. */
		offices: {
			mayor:
				"мэр мэра мэру градоначальник глава города городской голова бургомистр губернатор хоким аким mayor alcalde alcaldesa intendente presidente municipal maire prefeito sindaco burgemeester Bürgermeister Oberbürgermeister burmistrz primar δήμαρχος мер belediye başkanı walikota 市长 市長 시장 구청장 عمدة رئيس البلدية شهردار",
			"focal-point": "координатор координатора контакт контактное лицо",
		},
		award: network.search.award,
		regions: network.search.regions,
	},
};
