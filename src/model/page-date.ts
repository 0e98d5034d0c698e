/** How old a page is: the day on which it was last read against its sources, or the day of the list from which it was taken. */
export interface PageDate {
	/** `listed` says that nobody has read the page against its sources so far. */
	kind: "reviewed" | "listed";
	/** `YYYY-MM-DD` */
	day: string;
}

/** The date of a page by its front matter, whose schema sees to it that one of the two days is there. */
export const pageDate = ({
	reviewed,
	listed = "",
}: {
	reviewed?: string | undefined;
	listed?: string | undefined;
}): PageDate => (reviewed === undefined ? { kind: "listed", day: listed } : { kind: "reviewed", day: reviewed });
