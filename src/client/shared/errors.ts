/** A file of the site that could not be read. Its message is the file's path from the site's root. */
export class UnreadableFile extends Error {}

/** The browser lacks something that the page cannot do without. */
export class UnsupportedBrowser extends Error {}
