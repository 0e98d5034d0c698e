/** A public address: a file from the site's root, and a fragment of it or nothing. */
export interface Address {
	file: string;
	fragment: string;
}

/** An address that was public once. Without `to` it is gone, and its page says why. */
export interface Redirect {
	from: Address;
	to?: Address;
	reason: string;
}

/** Names of files and sections and nothing else: no way out of the site's folder, and nothing that markup would understand. */
const address = "[\\w\\-]+(?:/[\\w\\-]+)*\\.[a-z]+(?:#[\\p{L}\\p{M}\\p{N}_\\-]+)?";
const form = new RegExp(`^(?<from>${address})(?: -> (?<to>${address}))?: (?<reason>\\S.*)$`, "u");

/** How a line of `moved.txt` is written, for messages. */
export const redirectForms = `"old.html -> new.html: reason" or "old.html: reason"`;

function addressOf(text: string): Address {
	const [file = "", fragment = ""] = text.split("#");
	return { file, fragment };
}

/** Whether a line of `moved.txt` says nothing: it is empty, or a comment. */
export const isBlankOrComment = (line: string): boolean => line.trim() === "" || line.startsWith("# ");

/**
 * Reads a line such as `cities/old.html -> cities/new.html: The city took this name in 2027.` or, without an arrow,
 * `interviews/a-talk.html: The person interviewed asked for it.`
 *
 * @returns nothing where it is of another form
 */
export function parseRedirect(line: string): Redirect | undefined {
	const { from = "", to, reason = "" } = form.exec(line.trim())?.groups ?? {};
	return from === "" ? undefined : { from: addressOf(from), ...(to !== undefined && { to: addressOf(to) }), reason };
}
