// Asked for by site.ts when a search box is entered for the first time.
import { suggestCities } from "./search/suggest.ts";

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-suggest]")) {
	suggestCities(form.querySelector<HTMLInputElement>("input[type=search]")!);
}
