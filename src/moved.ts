import { existsSync, readFileSync } from "node:fs";

/** A public address: a file from the site's root, and a fragment of it or nothing. */
export interface Address {
	file: string;
	fragment: string;
}

/** An address that was public once. Without `to` it is gone, and its page says why. */
export interface Moved {
	from: Address;
	to?: Address;
	reason: string;
}

/** The file beside the content in which people write what has moved. */
export const movedFile = `${process.env["CONTENT_DIR"] ?? "content"}/moved.txt`;

/** Names of files and sections and nothing else: no way out of the site's folder, and nothing that markup would understand. */
const address = "[\\w\\-]+(?:/[\\w\\-]+)*\\.[a-z]+(?:#[\\p{L}\\p{M}\\p{N}_\\-]+)?";
const form = new RegExp(`^(?<from>${address})(?: -> (?<to>${address}))?: (?<reason>\\S.*)$`, "u");

function addressOf(text: string): Address {
	const [file = "", fragment = ""] = text.split("#");
	return { file, fragment };
}

/**
 * Reads lines such as `cities/old.html -> cities/new.html: The city took this name in 2027.` or, without an arrow,
 * `interviews/a-talk.html: The person interviewed asked for it.` Empty lines and those that begin with `# ` are passed over.
 *
 * @throws {Error} with a sentence for a line of another form
 */
export function readMoved(text: string): Moved[] {
	return text.split(/\r?\n/).flatMap((line, i) => {
		if (line.trim() === "" || line.startsWith("# ")) return [];
		const { from = "", to, reason = "" } = form.exec(line.trim())?.groups ?? {};
		if (from === "") {
			throw new Error(
				`${movedFile}, line ${i + 1}: "${line}" is not of the form "old.html -> new.html: reason" or "old.html: reason".`,
			);
		}
		return [{ from: addressOf(from), ...(to !== undefined && { to: addressOf(to) }), reason }];
	});
}

/** What has moved in this content. */
export const moved: readonly Moved[] = existsSync(movedFile) ? readMoved(readFileSync(movedFile, "utf8")) : [];

/** The pages that have moved or are gone, by their addresses without the ending. */
export const movedPages = moved.filter(({ from }) => from.fragment === "" && from.file.endsWith(".html"));

/** An address as it is written. */
export const written = ({ file, fragment }: Address): string => (fragment ? `${file}#${fragment}` : file);
