/** Texts about reuse: the data page, citations, Markdown versions and the feed. */
export const reuse = {
	data: {
		title: "Take the data",
		description:
			"Every figure of the atlas as files: cities, interviews and sources, with licence, version and fields.",
		lead: "What the pages show can be taken along as files. They are made from the same records as the pages, in the same build.",
		counts: (cities: string, interviews: string, sources: string) =>
			`${cities}, ${interviews}, and ${sources} named sources.`,
		version: (version: string, date: string) => `Version ${version}, made on ${date}.`,
		files: "The files",
		fields: (n: number) => `${n} fields`,
		field: "Field",
		type: "Type",
		meaning: "Meaning",
		package: {
			title: "Data package",
			text: "Describes the other files with their fields, licence and sources, for programs that read Frictionless Data Packages.",
		},
		reading: "How to read them",
		readingPoints: [
			"A figure has a value or a range, a unit, the year that it is for (or the word undated) and the sources that give it.",
			"Where sources disagree, all their statements are kept. cities.csv has the one that the page shows first and counts the others; figures.csv and cities.json have them all.",
			"A missing figure says why: not published, not collected, does not apply, withheld, or not known here. An empty cell means nothing else than that there is nothing to put into it: neither zero nor no.",
			"The tables are in UTF-8. In Excel, take them in by Data, From text/CSV, and choose 65001 (UTF-8): opened by double click, names such as Évry come out wrong. Other spreadsheets ask, or read them rightly at once.",
			"A source is named by an id, which is unique on its page only. sources.json has the title, publisher and address for each page and id.",
			"Each page of a city, an interview or a theme has a twin in plain Markdown: the same address with .md instead of .html.",
		],
		licence: "Licence and citation",
		licenceText: (licence: string) =>
			`The files are free to use under ${licence}: name the atlas, and say if you changed something. Cite them as:`,
		cite: (name: string, version: string, year: string, url: string) =>
			`${name}, version ${version} (${year}): data files. ${url}`,
		positions: "Positions come from GeoNames, which asks to be named as well (CC BY 4.0).",
		stable: "What stays",
		stableText:
			"The addresses of these files and the names of their fields stay. New fields and files may be added at any time. If one has to go or to change its meaning, the first number of the version rises.",
		feed: "New and newly reviewed pages are announced in a",
		feedLink: "feed",
	},
	cite: {
		title: "Cite this page",
		plain: (
			{ title, container, version, url }: Record<"title" | "container" | "version" | "url", string>,
			reviewed: string,
		) => `“${title}”. ${container}, version ${version}, last reviewed ${reviewed}. ${url}`,
		accessed: (day: string) => `(read ${day}).`,
		/** Placeholder for the day of access, where no script fills it in. */
		anyDay: "[the day on which you read it]",
		formats: "BibTeX, RIS and CSL-JSON",
		copy: "Copy",
		copied: "Copied",
	},
	markdownVersion: {
		alternate: "This page in Markdown",
		country: "Country",
		position: "Position",
		fact: "Fact",
		value: "Value",
		year: "Year",
		sources: "Sources",
		note: "Note",
		also: (name: string) => `${name}, by another source`,
		page: (url: string) => `The page: <${url}>.`,
		terms: (name: string, version: string, licence: string) => `${name}, version ${version}, ${licence}.`,
	},
	llms: {
		intro: (licence: string) =>
			`Numbers in square brackets are sources, listed at the end of each file. Every figure has its year and source, or says why it is missing. Interviews are told in the atlas's own words and carry a caveat that has to be kept. Texts and data: ${licence}. Every city has a file cities/<id>.md; the ids stand in data/cities.csv. Only those with a written profile are listed here.`,
		data: "Data",
		pages: "About the atlas",
		profiles: "Cities with a profile",
	},
	feed: {
		title: (name: string) => `${name}: new and newly reviewed pages`,
		description: "Cities and interviews, by the day on which each was last reviewed.",
	},
};
