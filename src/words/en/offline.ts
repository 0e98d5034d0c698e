import { network } from "./network.ts";

/** Texts of the offline page and of the release: downloads, verification of checksums, the age of a copy. */
export const offline = {
	title: "Offline copy",
	description: "Take the whole atlas with you, and check that a copy is whole.",
	lead: "The whole atlas fits on any memory stick. It opens by double click, and needs neither a network nor a server.",
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
		none: "This copy holds no downloads: an archive cannot hold itself. The newest copy has them:",
		make: "Whoever has the atlas’s files can make them with",
		sums: "The same sums in one file, for sha256sum:",
		kinds: {
			site: {
				title: "The site as an archive",
				text: "Unpack it and open index.html. The folder site/ can also be put on any web server, into any path.",
			},
			data: {
				title: "The data package",
				text: "All data files with their description, for programs and spreadsheets.",
			},
			parts: { title: "What it was made with", text: "A CycloneDX list of all packages, with versions and licences." },
			book: { title: "The book", text: "All profiles and interviews by region, as an EPUB for e-readers." },
			zim: { title: "For Kiwix", text: "The site as one ZIM file, for Kiwix readers and servers." },
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
		text: "Every file of the atlas is listed with its sum when it is made. Your browser can compare this copy with that list, and names what is missing or altered. Nothing leaves your computer.",
		limits:
			"The list lies in the copy. The check finds what broke on the way; it cannot find what somebody altered together with the list. Against that, compare the archive with its sum from a place that you trust. What lies around the site’s folder in an unpacked archive is listed in SHA256SUMS there.",
		inKiwix:
			"This copy is part of a ZIM file. Kiwix adds its toolbar to every page, so that none of them could be compared: check the file itself, by its sum or with zimcheck.",
		noScript: "The check needs JavaScript. Without it, manifest.json lists every file with its SHA-256.",
		folder: "Choose the folder in which this copy lies",
		folderHelp:
			"The browser may speak of uploading: the files are only read here. On a phone or tablet, this may not be offered.",
		start: "Compare all files",
		startHelp: "Loads every file of this copy once more from its server.",
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
			"All profiles and interviews of the atlas, by region. A number behind a sentence leads to its source at the end of the chapter.",
		accessibility:
			"Text with headings in order and a table of contents in three levels. Names in other languages are marked as such. Each map has a text in its place. Nothing moves, and no sound is needed. It has been checked by machine and not by people with disabilities.",
	},
	zim: {
		/** ISO 639-3, as the ZIM format requires. */
		language: "eng",
		description: network.zim,
		creator: (name: string) => `The contributors to the ${name}`,
	},
	readme: (licence: string, licenceAddress: string, address: string, repository: string) => [
		"Open index.html by double click. Everything is in the folder site/: links, maps, filters and search work without\na network. Keep the two together. The folder site/ can also be put on any web server as it is.",
		"To see whether this copy is whole and unaltered, open site/offline.html and choose this folder there.\nsite/manifest.json lists every file with its SHA-256.",
		`Texts and data: ${licence}, ${licenceAddress}\nCode: MIT`,
		`The newest copy: ${address}\nThe files it is made from: ${repository}`,
	],
};
