/** Rules for an address: a message, a pattern that no address may match, and the replacement that corrects it. */
const rules: readonly (readonly [message: string, pattern: RegExp, replacement: string])[] = [
	["has invisible characters, or spaces around it", /^\p{Z}+|\p{Z}+$|\p{C}/gu, ""],
	["has spaces", /\p{Z}/gu, "%20"],
	["is an address to clone from", /^[\w.-]+@([\w.-]+):(?!\d)\/*/, "https://$1/"],
	[
		'does not begin with "https://" or "http://"',
		/^(?!https?:\/\/[^/\\])(?:https?:[/\\]*|[a-z][a-z\d+.-]*:\/\/|\/\/)?/i,
		"https://",
	],
	["has backslashes", /\\/g, "/"],
	["names a user", /^(https?:\/\/)[^/?#]*@/i, "$1"],
	["has a fragment", /#.*$/, ""],
	["has a query", /\?.*$/, ""],
	["has a folder without a name", /(?<=^https?:\/\/.*)\/{2,}(?=[^/])/gi, "/"],
	['has a "%" that stands for no character', /%(?![\da-f]{2})/gi, "%25"],
	["is an address to clone from", /\.git\/*$/, ""],
];

const hostName = /^(?:(?:[\w-]+\.)*[\w-]+\.?|\[[\da-f:.]+\])$/;

/** Characters that a URL may have in its path, and that are markup in HTML, XML, Markdown or TeX. */
const markupCharacters = /[&'()*$[\]|^]/g;
const percentEncode = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/** Normalises an address. `undefined` for one that is not a web address. */
function normalise(value: string): string | undefined {
	const url = URL.parse(value);
	if (!url || !hostName.test(url.hostname)) return undefined;
	return (url.origin + url.pathname.replace(markupCharacters, percentEncode)).replace(/\/+$/, "");
}

/** The message of the first rule that a value violates, or `undefined`. */
function violationOf(value: string): string | undefined {
	const [message] = rules.find(([, pattern, replacement]) => value.replace(pattern, replacement) !== value) ?? [];
	return message ?? (normalise(value) === undefined ? "is no address on the web" : undefined);
}

/** Masks a password, since the log of a build may be public. A port, such as `:8080/`, is not masked. */
const maskPassword = (value: string) =>
	value.replace(/^((?:[a-z][a-z\d+.-]*:\/\/[^:@]*|[^:/@]*):)(?!\/\/|\d+\/).*(?=@)/i, "$1…");

/**
 * Reads the address of a site or a repository from an environment variable and normalises it, so that every file can print
 * it without escaping: host in lower case and ASCII, path percent-encoded, no trailing slash.
 *
 * @param name  the variable's name
 * @param fallback  the address where the variable is unset or empty
 * @param example  a valid address, for the error message
 * @throws {RangeError} for an invalid address: the message has the variable, its value, the reason and a correction
 */
export function addressFrom(
	env: Readonly<Record<string, string | undefined>>,
	name: string,
	fallback: string,
	example: string,
): string {
	const value = env[name] || fallback;
	const violation = violationOf(value);
	if (violation === undefined) return normalise(value)!;
	const corrected = rules
		.reduce((text, [, pattern, replacement]) => text.replace(pattern, replacement), value)
		.replace(/\/+$/, "");
	const advice = violationOf(corrected) === undefined ? `"${corrected}"` : `an address such as "${example}"`;
	throw new RangeError(`${name} is ${JSON.stringify(maskPassword(value))}, which ${violation}: write ${advice}.`);
}
