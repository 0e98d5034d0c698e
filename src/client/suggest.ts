// Suggests cities, countries, themes, people and pages under the search box while the reader types. `site.ts` loads this script when
// a search box is entered for the first time.

import type { Suggestions } from "../search/data-files.ts";
import { setLanguage, wordsOf } from "../search/tokens.ts";
import { loadOnce } from "./shared/load-once.ts";
import { folder, loadScriptData, root } from "./shared/script-data.ts";
import { combobox } from "./suggest/combobox.ts";
import { matchNames, unpackNames } from "./suggest/match-names.ts";

const load = loadOnce(async () => {
	const data = await loadScriptData<Suggestions>(`${folder}search/suggestions.js`);
	setLanguage(data.rules);
	return { kinds: data.kinds, names: unpackNames(data) };
});

/** Without the names nothing is suggested but the search itself. */
async function optionsFor(text: string) {
	const loaded = await load().catch(() => undefined);
	if (!loaded) return { options: [], areGuesses: false };
	const { matches, areMisspelt } = matchNames(text, loaded.names);
	const options = matches.map(({ path, label, place, kind }) => ({
		href: `${root}${folder}${path}.html`,
		label,
		detail: place,
		kind: loaded.kinds[kind],
	}));
	return { options, areGuesses: areMisspelt };
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-suggest]")) {
	combobox(form.querySelector<HTMLInputElement>("input[type=search]")!, JSON.parse(form.dataset["suggest"]!), (text) =>
		wordsOf(text).length === 0 ? undefined : optionsFor(text),
	);
	void load().catch(() => undefined);
}
