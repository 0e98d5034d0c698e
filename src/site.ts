import manifest from "../package.json" with { type: "json" };
import { addressFrom } from "./environment/address.ts";
import { network } from "./network/network.ts";

/** A name as part of a file's name or an address: `learning-cities-atlas`. Signs that are not Latin letters or digits part words. */
export const slugOf = (name: string) =>
	name
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");

const { name, description } = network.atlas;
const slug = slugOf(name);

/** What a copy says of those who keep it. A blank text says nothing. */
export type Imprint = Record<"keepers" | "funding" | "contact", string>;

/**
 * The constants of this copy of the site. What belongs to the network stands in `src/network/`.
 *
 * SITE_URL and REPOSITORY_URL come from the environment where they are set (the publishing workflow sets both), so
 * that a copy never names another copy's address. The fallbacks are reserved names that lead nowhere.
 *
 * @throws {RangeError} when it is imported, where one of the two is no address
 */
export const site = {
	name,
	description,
	/** What files of a release and the data package are called. */
	slug,
	/** Where this copy is published: an address without a slash at its end. May hold a path. */
	url: addressFrom(process.env, "SITE_URL", `https://${slug}.example`, "https://atlas.example.org"),
	/** Where authors send changes: a repository on GitHub or a forge with the same addresses. */
	repository: addressFrom(
		process.env,
		"REPOSITORY_URL",
		`https://github.com/${slug}/${slug}`,
		"https://github.com/you/atlas",
	),
	branch: "main",
	/** The version that citations and data files name: package.json's own. */
	version: manifest.version,
	/** BCP 47 tag of the interface's language. */
	language: "en-GB",
	contentLicence: { id: "CC-BY-4.0", name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
	/** The menus: files from the site's root. The words name them; a page that a fork lacks is left out. */
	menus: {
		/** In the header, before and behind the menu of the pages that explore. */
		first: ["cities.html", "themes.html", "interviews.html"],
		explore: ["awards.html", "compare.html", "timeline.html", "years.html", "coverage.html"],
		last: ["data.html", "about.html"],
		/** The columns at the foot of every page. The first also stands below the lists. */
		columns: {
			explore: [
				"cities.html",
				"regions.html",
				"countries.html",
				"themes.html",
				"practices.html",
				"topics.html",
				"interviews.html",
				"profiles.html",
				"awards.html",
				"years.html",
				"timeline.html",
				"compare.html",
			],
			atlas: [
				`${network.introduction}.html`,
				"about.html",
				"method.html",
				"coverage.html",
				"contribute.html",
				"translations.html",
				"accessibility.html",
			],
			take: ["data.html", "offline.html"],
		},
	},
	/**
	 * Who keeps this copy, who pays for it, and how to reach them without an account: blank until its maintainers fill it in.
	 * The page on the atlas prints what is set, and says so where nothing is.
	 */
	imprint: {
		/** Names of people or an organisation: `the City Library of Aville`. */
		keepers: "",
		/** One sentence: `The City Library of Aville pays for the server.` */
		funding: "",
		/** An e-mail address, or the web address of a form that asks for no account. */
		contact: "",
	} as Imprint,
} as const;
