/** The sections of the page on the atlas that depend on who keeps this copy and on how far it has come. A blank text is not set. */
export const imprint = {
	makers: {
		title: "Who makes it",
		text: (keepers: string) =>
			keepers
				? `This copy of the atlas is kept by ${keepers}.`
				: "The people who keep this copy have not published their names.",
		history: "Every change to every page is public, with its author and date:",
		repository: "the project’s files and their history",
	},
	funding: {
		title: "How it is paid for",
		text: (funding: string) => funding || "The people who keep this copy have not said who pays for it.",
		free: "Reading is free. There is no advertising, no account and no cookie.",
	},
	contact: {
		title: "How to reach us",
		text: (contact: string) =>
			contact ? "You do not need an account to write to us:" : "There is no way yet to reach us without an account.",
		form: "With a free account on the site that keeps the project’s files, you can use",
		formLink: "the forms for corrections and new cities",
	},
	/** For maintainers, as long as one of the three is blank. */
	unset: (file: string) => `Do you maintain this copy? Names, funding and an address are set in ${file}.`,
	completeness: {
		title: "How complete it is",
		announced: (cities: string, members: string, date: string) =>
			`${cities} cities have a page. The latest number of members announced is ${members} (${date}).`,
		cities: (cities: string) => `${cities} cities have a page.`,
		profiles: (profiles: string, percent: string) => `${profiles} of them (${percent}) have a full profile.`,
		population: (cities: string, percent: string) =>
			`${cities} (${percent}) have a population with its year and source.`,
		checked: (cities: string, percent: string) => `${cities} (${percent}) have been checked against their sources.`,
	},
};
