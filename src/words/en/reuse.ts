/** Texts about reuse: the data page, citations, Markdown versions and the feed. */
export const reuse = {
	data: {
		title: "Download the data",
		description:
			"Every figure of the atlas as files: cities, voices, practices and sources, with licence, version and fields.",
		lead: "Everything that the pages show can be downloaded as files. They are made from the same records as the pages, at the same time.",
		counts: (cities: string, sources: string, voices: string) => `${cities}, ${sources} named sources, and ${voices}.`,
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
			"A figure has a value or a range, a unit, the year it is for (or the word undated) and its sources.",
			"Where sources disagree, every figure is kept. cities.csv has the one that the page shows first and counts the others; figures.csv and cities.json have them all.",
			"A missing figure says why: not published, not collected, does not apply, withheld, not found yet (sources were read, and none gives it), or not looked for yet. An empty cell means only that there is nothing to put in it: neither zero nor no.",
			"The tables are in UTF-8. In Excel, import them with Data, From Text/CSV, and choose 65001 (UTF-8): if you open them with a double click, names such as Évry come out wrong. Other spreadsheets ask, or get it right by themselves.",
			"A source has an id, which is unique only within its page. sources.json has its title, publisher and address.",
			"Each page of a city, a voice, a practice, a theme or a topic also exists in plain Markdown: the same address with .md instead of .html.",
		],
		licence: "Licence and citation",
		licenceText: (licence: string) =>
			`The files are free to use under ${licence}: name the atlas, and say if you changed anything. Cite them as:`,
		cite: (name: string, version: string, year: string, url: string) =>
			`${name}, version ${version} (${year}): data files. ${url}`,
		positions:
			"Most positions, the names in names.csv and some populations come from GeoNames, which asks to be named as well (CC BY 4.0).",
		stable: "What will not change",
		stableText:
			"The addresses of these files and the names of their fields will not change. New fields and files may be added at any time. If one has to be removed or to change its meaning, the first number of the version goes up.",
		feed: "New and newly checked pages are announced in a",
		feedLink: "feed",
	},
	cite: {
		title: "Cite this page",
		list: "Cite this list",
		plain: (
			{ title, container, version, url }: Record<"title" | "container" | "version" | "url", string>,
			dated: string,
		) => `“${title}”. ${container}, version ${version}, ${dated}. ${url}`,
		reviewed: (date: string) => `last checked ${date}`,
		listed: (date: string) => `as listed on ${date}`,
		built: (date: string) => `as of ${date}`,
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
		/** `root` leads from the list to the English files. */
		intro: (licence: string, root: string) =>
			`Numbers in square brackets are sources, listed at the end of each file. Every figure has its year and source, or says why it is missing. Voices (interviews, speeches and statements) are the atlas's own summaries and carry a caveat that must be kept. Texts and data: ${licence}. Every city has a file ${root}cities/<id>.md; the ids stand in ${root}data/cities.csv. Only those with a written profile are listed here.`,
		data: "Data",
		pages: "About the atlas",
		profiles: "Cities with a profile",
	},
	feed: {
		title: (name: string) => `${name}: new and newly checked pages`,
		description:
			"Cities, voices and practices, by the day on which each was last checked, or was listed where nobody has checked the page against its sources yet.",
	},
};
