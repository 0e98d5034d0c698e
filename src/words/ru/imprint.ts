/** The sections of the page on the atlas that depend on who keeps this copy and on how far it has come. A blank text is not set. */
export const imprint = {
	makers: {
		title: "Кто его делает",
		text: (keepers: string) =>
			keepers ? `Эту копию атласа ведут: ${keepers}.` : "Те, кто ведёт эту копию, не назвали своих имён.",
		history: "Каждая правка каждой страницы открыта для всех, с автором и датой:",
		repository: "файлы проекта и их история",
	},
	funding: {
		title: "Кто за него платит",
		text: (funding: string) => funding || "Те, кто ведёт эту копию, не сообщили, кто за неё платит.",
		free: "Читать можно бесплатно. Здесь нет рекламы, учётных записей и файлов cookie.",
	},
	contact: {
		title: "Как с нами связаться",
		text: (contact: string) =>
			contact
				? "Чтобы написать нам, учётная запись не нужна:"
				: "Способа связаться с нами без учётной записи пока нет.",
		form: "Если у вас есть бесплатная учётная запись на сайте, где лежат файлы проекта, вам доступны",
		formLink: "формы для исправлений и новых городов",
	},
	/** For maintainers, as long as one of the three is blank. */
	unset: (file: string) => `Вы ведёте эту копию? Имена, финансирование и адрес задаются в файле ${file}.`,
	completeness: {
		title: "Насколько он полон",
		announced: (cities: string, members: string, date: string) =>
			`Городов со страницей: ${cities}. Последнее объявленное число членов: ${members} (${date}).`,
		cities: (cities: string) => `Городов со страницей: ${cities}.`,
		profiles: (profiles: string, percent: string) => `Из них с полным профилем: ${profiles} (${percent}).`,
		population: (cities: string, percent: string) =>
			`С числом жителей, его годом и источником: ${cities} (${percent}).`,
		checked: (cities: string, percent: string) => `Сверено с источниками: ${cities} (${percent}).`,
	},
};
