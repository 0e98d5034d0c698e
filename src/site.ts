import manifest from "../package.json" with { type: "json" };
import { addressFrom } from "./environment/address.ts";

/**
 * The site's own constants. A fork changes this file and the content folder, and nothing else.
 *
 * SITE_URL and REPOSITORY_URL come from the environment where they are set (the publishing workflow sets both), so
 * that a copy never names another copy's address. The fallbacks are reserved names that lead nowhere.
 *
 * @throws {RangeError} when it is imported, where one of the two is no address
 */
export const site = {
	name: "Learning Cities Atlas",
	shortName: "The Atlas",
	description:
		"An open, sourced and dated atlas of the cities in UNESCO's Global Network of Learning Cities: profiles, interviews, figures and maps, online and offline.",
	/** Where this copy is published: an address without a slash at its end. May hold a path. */
	url: addressFrom(process.env, "SITE_URL", "https://learning-cities-atlas.example", "https://atlas.example.org"),
	/** Where authors send changes: a repository on GitHub or a forge with the same addresses. */
	repository: addressFrom(
		process.env,
		"REPOSITORY_URL",
		"https://github.com/learning-cities-atlas/learning-cities-atlas",
		"https://github.com/you/atlas",
	),
	branch: "main",
	/** The version that citations and data files name: package.json's own. */
	version: manifest.version,
	/** BCP 47 tag of the interface's language. */
	language: "en-GB",
	contentLicence: { id: "CC-BY-4.0", name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
	/** The main navigation: file names from the site's root, with the words that name them. */
	navigation: [
		{ path: "cities.html", word: "cities" },
		{ path: "interviews.html", word: "interviews" },
		{ path: "themes.html", word: "themes" },
		{ path: "about.html", word: "about" },
	],
} as const;
