import { edition } from "../edition.ts";
import { hashOf } from "./files.ts";

/** Of cities and interviews these show what stands in their front matter, and of their texts only whether there is one. */
const lists =
	/^(?:|awards|cities|compare|countries|coverage|data|feed\.xml|interviews|llms\.txt|profiles|regions|themes|timeline|years)(?:\/|$)/;
const listed = ["cities", "interviews"];

/** Entries come in the order in which their files were read, which is another in each build. */
const hashOfAll = (entries: readonly string[]) => hashOf([JSON.stringify(edition), ...entries.toSorted()].join("\n"));

/** Everything that the build has read: as far as lists show it, and all of it. A file is told by Astro's digest of it. */
function hashes(): { ofLists: string; ofAll: string } | undefined {
	if (!globalThis.contentEntries) return undefined;
	const [shown, all]: [string[], string[]] = [[], []];
	for (const [collection, entries] of globalThis.contentEntries) {
		for (const [id, { data, digest, rendered }] of entries) {
			const whole = JSON.stringify([collection, id, digest]);
			const hasText = rendered?.html.trim() !== "";
			shown.push(listed.includes(collection) ? JSON.stringify([collection, id, data, hasText]) : whole);
			all.push(whole);
		}
	}
	return { ofLists: hashOfAll(shown), ofAll: hashOfAll(all) };
}

/**
 * Tells for a page or file what `reuse` may know it by again, if it does not say so itself: a hash of the edition and of all
 * content that it could show.
 *
 * @returns a function of the address from the site's root, whose answer is undefined where the entries are not known
 */
export function contentKeys(): (address: string) => string | undefined {
	const known = hashes();
	return (address) => (lists.test(address) ? known?.ofLists : known?.ofAll);
}
