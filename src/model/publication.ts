/** The site that publishes the pages, as far as exports name it: `src/site.ts` is one. */
export interface Publication {
	name: string;
	description: string;
	/** The name in the form of a file's name. */
	slug: string;
	/** Where it is published: an address without a slash at its end. */
	url: string;
	version: string;
	/** BCP 47 tag. */
	language: string;
	/** The licence of texts and data; `id` is its SPDX identifier. */
	contentLicence: { id: string; name: string; url: string };
}
