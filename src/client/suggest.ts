// Suggests cities under the search box while the reader types. `site.ts` loads this script when a search box is entered for
// the first time.

import type { Suggestions } from "../search/data-files.ts";
import { wordsOf } from "../search/tokens.ts";
import { loadOnce } from "./shared/load-once.ts";
import { loadScriptData, root } from "./shared/script-data.ts";
import { combobox } from "./suggest/combobox.ts";
import { matchCities, unpackCityNames } from "./suggest/match-cities.ts";

const loadCities = loadOnce(() => loadScriptData<Suggestions>("search/names.js").then(unpackCityNames));

/** Without the names there are no suggestions, and the form leads to the search page all the same. */
async function optionsFor(text: string) {
	const cities = await loadCities().catch(() => []);
	return matchCities(text, cities).map(({ slug, label, country }) => ({
		href: `${root}cities/${slug}.html`,
		label,
		detail: country,
	}));
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-suggest]")) {
	combobox(form.querySelector<HTMLInputElement>("input[type=search]")!, JSON.parse(form.dataset["suggest"]!), (text) =>
		wordsOf(text).length === 0 ? undefined : optionsFor(text),
	);
	void loadCities().catch(() => undefined);
}
