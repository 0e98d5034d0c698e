import { hash } from "node:crypto";

/** Of cities and interviews these show what stands in their front matter, and of their texts only whether there is one. */
const lists =
	/^(?:|awards|cities|compare|countries|coverage|interviews|profiles|regions|themes|timeline|years)(?:\/|$)/;
const withText = ["cities", "interviews"];

/** Everything that the build has read: as far as lists show it, and all of it. */
function hashes(): { ofLists: string; ofAll: string } | undefined {
	if (!globalThis.contentEntries) return undefined;
	const [shown, rest]: [string[], string[]] = [[], []];
	for (const [collection, entries] of globalThis.contentEntries) {
		for (const [id, { data, rendered, body = "" }] of entries()) {
			const text = JSON.stringify([body, rendered?.html]);
			const about = withText.includes(collection) ? rendered?.html.trim() !== "" : text;
			shown.push(hash("sha256", JSON.stringify([collection, id, data, about])));
			rest.push(hash("sha256", JSON.stringify([collection, id, text])));
		}
	}
	// Entries come in the order in which their files were read, which is another in each build.
	const ofLists = hash("sha256", shown.sort().join());
	return { ofLists, ofAll: hash("sha256", [ofLists, ...rest.sort()].join()) };
}

/**
 * Tells for a page or file what `reuse` may know it by again, if it does not say so itself: a hash of all content that it
 * could show.
 *
 * @returns a function of the address from the site's root, whose answer is undefined where the entries are not known
 */
export function contentKeys(): (address: string) => string | undefined {
	const known = hashes();
	return (address) => (lists.test(address) ? known?.ofLists : known?.ofAll);
}
