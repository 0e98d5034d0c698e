import { edition } from "../../edition.ts";
import { site } from "../../site.ts";

/** How long the file holds after the day of the build, in days: RFC 9116 advises less than a year. */
const days = 360;

export const GET = () => {
	const expires = new Date(Date.parse(`${edition.date}T00:00:00Z`) + days * 86_400_000);
	const lines = [
		`Contact: ${site.repository}/security/advisories/new`,
		`Expires: ${expires.toISOString().replace(/\.\d+/, "")}`,
		`Policy: ${site.repository}/blob/${site.branch}/SECURITY.md`,
		`Canonical: ${site.url}/.well-known/security.txt`,
		`Preferred-Languages: ${site.language.slice(0, 2)}`,
	];
	return new Response(`${lines.join("\n")}\n`);
};
