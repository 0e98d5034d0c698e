/** What an address may not have, what of it that is, and what to write instead. A value that a row would change is at fault. */
const faults: readonly (readonly [why: string, pattern: RegExp, instead: string])[] = [
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

const host = /^(?:(?:[\w-]+\.)*[\w-]+\.?|\[[\da-f:.]+\])$/;

/** Signs that mean something in HTML, XML, Markdown or TeX, and that a URL may have in its path. */
const signs = /[&'()*$[\]|^]/g;
const encoded = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/** The address in its normal form, or nothing where it is none. */
function normal(value: string): string | undefined {
	const url = URL.parse(value);
	if (!url || !host.test(url.hostname)) return undefined;
	return (url.origin + url.pathname.replace(signs, encoded)).replace(/\/+$/, "");
}

/** What is wrong with a value, or nothing. */
function faultOf(value: string): string | undefined {
	const [why] = faults.find(([, pattern, instead]) => value.replace(pattern, instead) !== value) ?? [];
	return why ?? (normal(value) === undefined ? "is no address on the web" : undefined);
}

// The log of a build may be public. What stands behind a host, such as `:8080/`, is no password.
const withoutPassword = (value: string) =>
	value.replace(/^((?:[a-z][a-z\d+.-]*:\/\/[^:@]*|[^:/@]*):)(?!\/\/|\d+\/).*(?=@)/i, "$1…");

/**
 * Reads the address of a site or a repository from the environment, in a form that every file can print as it is: the
 * host in lower case and ASCII, the path encoded, no slash at the end.
 *
 * @param env  such as `process.env`
 * @param name  the variable
 * @param fallback  the address where the variable is unset or empty
 * @param example  an address of its kind, for the message
 * @throws {RangeError} with a sentence that names the variable, its value, what is wrong with it, and what to write
 */
export function addressFrom(
	env: Readonly<Record<string, string | undefined>>,
	name: string,
	fallback: string,
	example: string,
): string {
	const value = env[name] || fallback;
	const fault = faultOf(value);
	if (fault === undefined) return normal(value)!;
	const mended = faults
		.reduce((text, [, pattern, instead]) => text.replace(pattern, instead), value)
		.replace(/\/+$/, "");
	const advice = faultOf(mended) === undefined ? `"${mended}"` : `an address such as "${example}"`;
	throw new RangeError(`${name} is ${JSON.stringify(withoutPassword(value))}, which ${fault}: write ${advice}.`);
}
