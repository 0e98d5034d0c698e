import { describe, expect, test } from "vitest";
import { addressFrom } from "../../../src/environment/address.ts";

const read = (value: string | undefined) =>
	addressFrom({ SITE_URL: value }, "SITE_URL", "https://fallback.example/", "https://atlas.example.org");

describe("An address from the environment", () => {
	test.each([
		["unset", undefined, "https://fallback.example"],
		["empty", "", "https://fallback.example"],
		["a host", "https://example.org", "https://example.org"],
		["a slash at the end", "https://example.org/", "https://example.org"],
		["several", "https://example.org/atlas///", "https://example.org/atlas"],
		["a path", "https://example.org/learning/atlas", "https://example.org/learning/atlas"],
		["http", "http://example.org", "http://example.org"],
		["a port", "http://localhost:4321/atlas", "http://localhost:4321/atlas"],
		["the scheme's own port", "https://example.org:443/", "https://example.org"],
		["IPv4", "http://192.0.2.1/atlas", "http://192.0.2.1/atlas"],
		["IPv6", "http://[2001:DB8::1]:8080/atlas", "http://[2001:db8::1]:8080/atlas"],
		["a host in other letters", "https://münchen.example/", "https://xn--mnchen-3ya.example"],
		["the same in ASCII", "https://xn--mnchen-3ya.example", "https://xn--mnchen-3ya.example"],
		["capitals, which only a path tells apart", "HTTPS://EXAMPLE.ORG/Atlas", "https://example.org/Atlas"],
		["a path in other letters", "https://example.org/städte", "https://example.org/st%C3%A4dte"],
		["the same encoded", "https://example.org/st%C3%A4dte", "https://example.org/st%C3%A4dte"],
		["signs of a path", "https://example.org/~you/@atlas/a:b,c", "https://example.org/~you/@atlas/a:b,c"],
		[
			"signs of markup",
			"https://example.org/a&lt/b'c$&(d)*[e]|f",
			"https://example.org/a%26lt/b%27c%24%26%28d%29%2A%5Be%5D%7Cf",
		],
		["steps in the path", "https://example.org/a/./b/../c", "https://example.org/a/c"],
	])("may have %s", (_, value, address) => {
		expect(read(value)).toBe(address);
	});

	const example = 'an address such as "https://atlas.example.org"';
	const scheme = 'does not begin with "https://" or "http://"';
	const spaces = "has invisible characters, or spaces around it";
	test.each([
		["example.org", scheme, '"https://example.org"'],
		["localhost:4321", scheme, '"https://localhost:4321"'],
		["//example.org/atlas", scheme, '"https://example.org/atlas"'],
		["ftp://example.org", scheme, '"https://example.org"'],
		["https:example.org", scheme, '"https://example.org"'],
		["https:///example.org", scheme, '"https://example.org"'],
		["/atlas", scheme, example],
		["file:///srv/atlas", scheme, example],
		["javascript:alert(1)", scheme, example],
		["https://", "is no address on the web", example],
		["https://example.org:99999", "is no address on the web", example],
		["https://example..org", "is no address on the web", example],
		["https://a&b.example.org", "is no address on the web", example],
		["https://you@example.org", "names a user", '"https://example.org"'],
		["https://example.org/#about", "has a fragment", '"https://example.org"'],
		["https://example.org/a?b=c", "has a query", '"https://example.org/a"'],
		["https://example.org/?", "has a query", '"https://example.org"'],
		["   ", spaces, example],
		[" https://example.org ", spaces, '"https://example.org"'],
		["https://exam ple.org", "has spaces", example],
		["https://example.org/my atlas", "has spaces", '"https://example.org/my%20atlas"'],
		["https://example.org//atlas", "has a folder without a name", '"https://example.org/atlas"'],
		["https://example.org\\atlas", "has backslashes", '"https://example.org/atlas"'],
		["https://example.org/100%", 'has a "%" that stands for no character', '"https://example.org/100%25"'],
		["git@github.com:you/atlas.git", "is an address to clone from", '"https://github.com/you/atlas"'],
		["ssh://git@github.com/you/atlas.git", scheme, '"https://github.com/you/atlas"'],
		["https://github.com/you/atlas.git", "is an address to clone from", '"https://github.com/you/atlas"'],
		["https://example.org:8080/@atlas?b=c", "has a query", '"https://example.org:8080/@atlas"'],
		["ftp://example.org//a b?c#d", "has spaces", '"https://example.org/a%20b"'],
	])("is refused as %j, with what to write", (value, why, advice) => {
		expect(() => read(value)).toThrow(
			new RangeError(`SITE_URL is ${JSON.stringify(value)}, which ${why}: write ${advice}.`),
		);
	});

	test.each(["\n", "\t", "\u0000", "\u200b", "\u202e"])("is refused with %j in it or around it", (sign) => {
		for (const value of [
			`https://example.org${sign}`,
			`https://example.org/at${sign}las`,
			`${sign}https://example.org`,
		]) {
			expect(() => read(value)).toThrow(spaces);
		}
	});

	test.each(["https://you:secret@example.org/", "https://you:s/ecret@example.org", "you:secret@example.org"])(
		"keeps a password out of what is printed: %s",
		(value) => {
			expect(() => read(value)).toThrow(/^SITE_URL is "[^"]*you:…@example\.org\/?", which (?:(?!ecret).)*$/);
		},
	);
});
