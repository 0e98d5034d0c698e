// Compares the names of pages with a query.

import { wordsOf } from "../../search/tokens.ts";
import type { Hit, PageData } from "./pagefind.ts";

/** The names of a page as words, without the spelling variants that the build has added (`programme|program`). */
const namesOf = ({ meta }: PageData) =>
	[meta.title, ...(meta.names?.split(" · ") ?? [])].map((name) => wordsOf(name.replace(/\|\S*/g, "")));

/** 2 where a name is the whole query, 1 where it is a part of the query, 0 otherwise. */
function nameMatch(names: readonly string[][], words: readonly string[]): number {
	if (names.some((name) => name.join("") === words.join(""))) return 2;
	const query = ` ${words.join(" ")} `;
	return Number(names.some((name) => name.length > 0 && query.includes(` ${name.join(" ")} `)));
}

/** Sorts hits by how well a name matches the words of a query; equal ones, and pages that cannot be read, keep their order. */
export async function sortByName(hits: readonly Hit[], words: readonly string[]): Promise<Hit[]> {
	const matches = await Promise.all(
		hits.map(async (hit) => {
			const names = await hit.data().then(namesOf, () => []);
			return { hit, match: nameMatch(names, words) };
		}),
	);
	return matches.sort((a, b) => b.match - a.match).map(({ hit }) => hit);
}
