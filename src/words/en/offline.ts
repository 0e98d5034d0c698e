import { network } from "./network.ts";

/** Texts of the offline page and of the release: downloads, verification of checksums, the age of a copy. */
export const offline = {
	title: "Offline copy",
	description: "Take the whole atlas with you, and check that a copy is complete.",
	lead: "The whole atlas fits on any memory stick. It opens with a double click and works without a network.",
	open: (name: string) => `Open the ${name}`,
	edition: (version: string, date: string) => `Version ${version}, ${date}`,
	commit: (commit: string) => `Commit ${commit}`,
	aged: {
		one: "This copy was made over a year ago, and what it says may have changed.",
		many: "This copy was made over {years} years ago, and what it says may have changed.",
		newest: "The newest copy:",
	},
	downloads: {
		title: "Downloads",
		none: "This copy has no downloads, because an archive cannot contain itself. The newest copy has them:",
		make: "If you have the atlas’s source files, you can make them with",
		sums: "The same checksums in one file, for sha256sum:",
		kinds: {
			site: {
				title: "The site as an archive",
				text: "Unpack it and open index.html. You can also put the folder site/ on any web server, under any path.",
			},
			pages: {
				title: "Only the pages in English",
				text: "A smaller archive. Links to other languages lead to the web.",
			},
			data: {
				title: "The data package",
				text: "All data files with their description, for programs and spreadsheets.",
			},
			parts: { title: "What it was made with", text: "A CycloneDX list of all packages, with versions and licences." },
			book: { title: "The book", text: "All profiles and voices by region, as an EPUB for e-readers." },
			zim: { title: "For Kiwix", text: "The pages in English as one ZIM file, for Kiwix readers and servers." },
		},
		sum: "SHA-256",
	},
	/** The browser baseline, by versions. */
	browsers: ({ chrome, firefox, safari }: Record<"chrome" | "firefox" | "safari", string>) =>
		`Chrome or Edge ${chrome}, Firefox ${firefox} or Safari ${safari}`,
	needs: (pages: string, search: string) =>
		`The pages are made for ${pages} and newer. The search needs ${search} or newer. Older browsers show the pages as plain documents.`,
	check: {
		title: "Check this copy",
		text: "When the atlas is made, every file is listed with its checksum. Your browser can compare this copy with that list and name what is missing or altered. Nothing leaves your computer.",
		limits:
			"The list is part of the copy, so the check finds what was damaged on the way, but not what somebody altered together with the list. To rule that out, compare the archive with a checksum from a place that you trust. The files beside the site’s folder in an unpacked archive are listed in SHA256SUMS there.",
		inKiwix:
			"This copy is part of a ZIM file. Kiwix adds its toolbar to every page, so they cannot be compared. Check the file itself, by its checksum or with zimcheck.",
		noScript: "The check needs JavaScript. Without it, manifest.json lists every file with its SHA-256.",
		folder: "Choose the folder that holds this copy",
		folderHelp:
			"Your browser may call this an upload, but the files are only read on your computer. Some phones and tablets do not offer it.",
		start: "Compare all files",
		startHelp: "This downloads every file of this copy again.",
		reading: "Reading: {n} per cent",
		whole: "All {n} files are there and unaltered.",
		damaged: "Missing or altered files: {n}. Take a new copy.",
		missing: "Missing",
		altered: "Altered",
		added: "Not part of the atlas",
		noCopy: "There is no copy of the atlas in this folder. Choose the folder that holds index.html.",
		failed: "The check stopped, because a file could not be read. Try again; if it stops again, take a new copy.",
	},
	book: {
		contents: "Contents",
		about:
			"All profiles and voices of the atlas, by region. A number behind a sentence leads to its source at the end of the chapter.",
		accessibility:
			"Text with headings in order and a table of contents in three levels. Names in other languages are marked as such. Each map has a text in its place. Nothing moves, and no sound is needed. It has been checked by machine and not by people with disabilities.",
	},
	zim: {
		/** ISO 639-3, as the ZIM format requires. */
		language: "eng",
		description: network.zim,
		creator: (name: string) => `The contributors to the ${name}`,
	},
	readme: (check: string, licence: string, licenceAddress: string, address: string, repository: string) => [
		"Open index.html with a double click. Everything is in the folder site/: links, maps, filters and search work without\na network. Keep the two together. The folder site/ can also be put on any web server as it is.",
		`To check that this copy is complete and unaltered, open ${check} and choose this folder there.\nsite/manifest.json lists every file with its SHA-256.`,
		`Texts and data: ${licence}, ${licenceAddress}\nCode: MIT`,
		`The newest copy: ${address}\nThe files it is made from: ${repository}`,
	],
};
