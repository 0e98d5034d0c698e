import type { Words } from "../en.ts";

/** Names of formats whose file extension is not their name. */
const kinds: Record<string, string> = { geojson: "GeoJSON", xml: "RSS" };

/** Texts beside a link to a download. */
export const files = {
	/** The format of a file, by its extension: `CSV`, `ZIM`. */
	kind: (path: string) => {
		const [, extension] = /\.(\w+)$/.exec(path) ?? [];
		return extension ? (kinds[extension] ?? extension.toUpperCase()) : "текст";
	},
};

/** What the data files hold, by their names. */
export const dataFiles: Words["dataFiles"] = {
	"cities.csv": {
		title: "Города в таблице",
		description:
			"Одна строка на город. Перед текстом, который электронная таблица приняла бы за формулу, стоит апостроф.",
	},
	"figures.csv": {
		title: "Показатели в таблице",
		description:
			"Одна строка на каждое сообщение о показателе города, у расходящихся данных свои строки, и одна строка на каждый пропуск с его причиной.",
	},
	"names.csv": {
		title: "Названия на других языках",
		description: "Как города называются на языках, которые не являются их собственными, с источником каждого названия.",
	},
	"cities.json": {
		title: "Города полностью",
		description: "Всё, что есть на страницах городов, кроме текста их профилей.",
	},
	"cities.geojson": {
		title: "Города на карте",
		description:
			"Точка для каждого города; её свойства — столбцы cities.csv, без пустых ячеек. У города, место которого не называет ни один источник, геометрии нет.",
	},
	"interviews.json": {
		title: "Голоса",
		description:
			"Интервью, выступления и заявления: кто говорил, когда, о чём и с какой оговоркой; сам текст — на страницах.",
	},
	"practices.csv": {
		title: "Практики в таблице",
		description: "Одна строка на практику: где, с какого времени, кто её ведёт и сколько о ней рассказано.",
	},
	"practice-figures.csv": {
		title: "Показатели практик в таблице",
		description:
			"Одна строка на каждый показатель практики: расходы, работники, люди, места и результаты, с годом, основой и источником.",
	},
	"practices.json": {
		title: "Практики полностью",
		description: "Всё, что есть на страницах практик, кроме их текста.",
	},
	"sources.json": {
		title: "Источники",
		description: "Каждая страница и каждый документ, которые город, голос или практика называет источником.",
	},
};
