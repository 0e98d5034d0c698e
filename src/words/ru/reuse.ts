import { pluralIn } from "../plural.ts";

const plural = pluralIn("ru");
/** A text that comes to stand in quotation marks: its own become those inside others. */
const inner = (text: string) => text.replaceAll("«", "„").replaceAll("»", "“");

/** What another full stop follows: dates end with that of `г.` already. */
const open = (text: string) => text.replace(/\.$/, "");

/** Texts about reuse: the data page, citations, Markdown versions and the feed. */
export const reuse = {
	data: {
		title: "Скачать данные",
		description:
			"Все цифры атласа в файлах: города, голоса, практики и источники, с лицензией, версией и описанием полей.",
		lead: "Всё, что показывают страницы, можно скачать в файлах. Они сделаны из тех же записей, что и страницы, и в то же время.",
		counts: (cities: string, sources: string, voices: string) =>
			`${cities}, ${sources} ${plural(sources, { one: "названный источник", few: "названных источника", many: "названных источников", other: "названных источников" })} и ${voices}.`,
		version: (version: string, date: string) => `Версия ${version}, сделана ${date}`,
		files: "Файлы",
		fields: (n: number) => `${n} ${plural(n, { one: "поле", few: "поля", many: "полей", other: "полей" })}`,
		field: "Поле",
		type: "Тип",
		meaning: "Значение",
		package: {
			title: "Пакет данных",
			text: "Описывает остальные файлы с их полями, лицензией и источниками, для программ, которые читают пакеты данных Frictionless.",
		},
		reading: "Как их читать",
		readingPoints: [
			"У каждой цифры есть значение или промежуток, единица, год, к которому она относится (или слово undated, то есть без даты), и источники.",
			"Если источники расходятся, сохранены все цифры. В cities.csv стоит та, которую страница показывает первой, и число остальных; в figures.csv и cities.json есть все.",
			"Если цифры нет, сказано почему: не опубликовано, не собирается, не применимо, не раскрывается, пока не найдено (источники прочитаны, и ни один её не даёт) или ещё не искали. Пустая ячейка значит только, что вписать в неё нечего: это не ноль и не «нет».",
			"Таблицы в кодировке UTF-8. В Excel загружайте их через «Данные», «Из текстового/CSV-файла» и выбирайте 65001 (UTF-8): если открыть их двойным щелчком, такие названия, как Évry, испортятся. Другие электронные таблицы спрашивают сами или понимают верно.",
			"У источника есть идентификатор, который неповторим только в пределах своей страницы. Название, издатель и адрес записаны в sources.json.",
			"Каждая страница города, голоса, практики, темы или задачи есть и в простом Markdown: тот же адрес с .md вместо .html.",
		],
		licence: "Лицензия и ссылка",
		licenceText: (licence: string) =>
			`Файлы можно свободно использовать по лицензии ${licence}: назовите атлас и скажите, если что-то изменили. Ссылка на них:`,
		cite: (name: string, version: string, year: string, url: string) =>
			`${name}, версия ${version} (${year}): файлы данных. ${url}`,
		positions:
			"Большинство координат, названия в names.csv и часть данных о населении взяты из GeoNames; этот проект тоже просит себя называть (CC BY 4.0).",
		stable: "Что не изменится",
		stableText:
			"Адреса этих файлов и названия их полей не изменятся. Новые поля и файлы могут появиться в любое время. Если какое-то придётся убрать или изменить его смысл, вырастет первое число версии.",
		feed: "О новых и заново проверенных страницах сообщает",
		feedLink: "лента",
	},
	cite: {
		title: "Сослаться на эту страницу",
		list: "Сослаться на этот список",
		plain: (
			{ title, container, version, url }: Record<"title" | "container" | "version" | "url", string>,
			dated: string,
		) => `«${inner(title)}». ${container}, версия ${version}, ${open(dated)}. ${url}`,
		reviewed: (date: string) => `последняя проверка: ${date}`,
		listed: (date: string) => `по списку, ${date}`,
		built: (date: string) => `на ${date}`,
		accessed: (day: string) => `(дата обращения: ${day}).`,
		/** Placeholder for the day of access, where no script fills it in. */
		anyDay: "[день, когда вы её прочитали]",
		formats: "BibTeX, RIS и CSL-JSON",
		copy: "Копировать",
		copied: "Скопировано",
	},
	markdownVersion: {
		alternate: "Эта страница в Markdown",
		country: "Страна",
		position: "Координаты",
		fact: "Факт",
		value: "Значение",
		year: "Год",
		sources: "Источники",
		note: "Примечание",
		also: (name: string) => `${name}, по другому источнику`,
		page: (url: string) => `Страница: <${url}>.`,
		terms: (name: string, version: string, licence: string) => `${name}, версия ${version}, ${licence}.`,
	},
	llms: {
		intro: (licence: string, root: string) =>
			`Числа в квадратных скобках означают источники, перечисленные в конце каждого файла. У каждой цифры есть год и источник, или сказано, почему её нет. Голоса (интервью, выступления и заявления) пересказаны атласом, и при них есть оговорка, которую нужно сохранять. Тексты и данные: ${licence}. У каждого города есть файл на английском языке ${root}cities/<id>.md; идентификаторы стоят в ${root}data/cities.csv. Здесь перечислены только страницы на русском языке.`,
		data: "Данные",
		pages: "Об атласе",
		profiles: "Города с профилем",
	},
	feed: {
		title: (name: string) => `${name}: новые и заново проверенные страницы`,
		description:
			"Города, голоса и практики по дню последней проверки или, если страницу ещё никто не сверял с источниками, по дню внесения в список.",
	},
};
