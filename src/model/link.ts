/** A page of the site. */
export interface Link {
	/** Its file from the site's root: `cities/wuhan.html`. */
	path: string;
	/** The text of a link to it. */
	name: string;
}
