// The list of cities that opens under the search box while one types: a combobox after the pattern of ARIA, in which the
// focus stays in the field and the arrows choose.

import { editDistance } from "../../search/edit-distance.ts";
import { fold, wordsOf } from "../../search/tokens.ts";
import { element, filled } from "../shared/elements.ts";
import { loadScriptData, root } from "../shared/script-data.ts";

/** As `src/search/suggestions.ts` writes them. */
interface PlaceNames {
	countries: string[];
	cities: [slug: string, name: string, country: number, ...others: string[]][];
}

interface City {
	href: string;
	name: string;
	country: string;
	/** All names, folded, each with a space before every word. */
	keys: string[];
	names: string[];
}

const shown = 8;

let cities: Promise<City[]> | undefined;

function load(): Promise<City[]> {
	cities ??= loadScriptData<PlaceNames>("search/names.js").then(({ countries, cities: list }) =>
		list.map(([slug, name, country, ...others]) => ({
			href: `${root}cities/${slug}.html`,
			name,
			country: countries[country]!,
			names: [name, ...others],
			keys: [name, ...others].map(
				(each) =>
					` ${fold(each)
						.replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
						.trim()}`,
			),
		})),
	);
	cities.catch(() => {
		cities = undefined;
	});
	return cities;
}

/** Cities of which a name begins with what is typed, then those with a word that does, then those one letter away. */
function matching(typed: string, list: readonly City[]): City[] {
	const key = fold(typed)
		.replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
		.trim();
	const rank = ({ keys }: City): number => {
		if (keys.some((each) => each === ` ${key}`)) return 0;
		if (keys[0]!.startsWith(` ${key}`)) return 1;
		if (keys.some((each) => each.startsWith(` ${key}`))) return 2;
		if (keys.some((each) => each.includes(` ${key}`) || (/[^ -ɏ]/.test(key) && each.includes(key)))) return 3;
		const most = key.length < 4 ? 0 : key.length < 6 ? 1 : 2;
		const joined = wordsOf(key).join("");
		return most > 0 && keys.some((each) => editDistance(joined, each.replaceAll(" ", ""), most) <= most) ? 4 : 5;
	};
	return list
		.map((city) => ({ city, at: rank(city) }))
		.filter(({ at }, _, all) => at < 4 || (at === 4 && all.every((other) => other.at > 3)))
		.sort((a, b) => a.at - b.at)
		.slice(0, shown)
		.map(({ city }) => city);
}

/** Makes a search field a combobox. Its form holds the texts, as `data-suggest`. */
export function suggestCities(field: HTMLInputElement): void {
	const form = field.form!;
	const texts: Record<"label" | "one" | "many" | "none", string> = JSON.parse(form.dataset["suggest"]!);
	const list = element("ul", {
		id: `${field.id}-cities`,
		class: "suggestions",
		role: "listbox",
		"aria-label": texts.label,
		hidden: "",
	});
	const status = element("p", { class: "visually-hidden", role: "status" });
	form.append(list, status);
	for (const [name, value] of Object.entries({
		role: "combobox",
		"aria-autocomplete": "list",
		"aria-controls": list.id,
		"aria-expanded": "false",
	})) {
		field.setAttribute(name, value);
	}

	let found: City[] = [];
	let chosen = -1;

	const close = () => {
		list.hidden = true;
		chosen = -1;
		field.setAttribute("aria-expanded", "false");
		field.removeAttribute("aria-activedescendant");
		status.textContent = "";
	};
	const choose = (at: number) => {
		chosen = at;
		for (const [i, option] of [...list.children].entries()) option.setAttribute("aria-selected", String(i === at));
		if (at < 0) field.removeAttribute("aria-activedescendant");
		else field.setAttribute("aria-activedescendant", list.children[at]!.id);
		list.children[at]?.scrollIntoView({ block: "nearest" });
	};
	const update = async () => {
		const typed = field.value;
		if (wordsOf(typed).length === 0) return close();
		// Without the names the field is still a field: the form leads to the search page.
		const all = await load().catch(() => []);
		if (typed !== field.value || document.activeElement !== field) return;
		found = matching(typed, all);
		list.replaceChildren(
			...found.map(({ name, country, names, keys }, i) => {
				const by = names.find((_, n) => n > 0 && keys[n]!.includes(` ${fold(typed).trim()}`));
				const direct = keys[0]!.includes(` ${fold(typed).trim()}`);
				return element(
					"li",
					{ id: `${list.id}-${i}`, role: "option", "aria-selected": "false" },
					by && !direct ? `${name} (${by})` : name,
					" ",
					element("span", { class: "quiet" }, country),
				);
			}),
		);
		choose(-1);
		list.hidden = found.length === 0;
		field.setAttribute("aria-expanded", String(found.length > 0));
		const said = found.length === 0 ? texts.none : found.length === 1 ? texts.one : texts.many;
		status.textContent = filled(said, { n: String(found.length) });
	};

	field.addEventListener("input", () => void update());
	field.addEventListener("blur", close);
	field.addEventListener("keydown", (event) => {
		if (event.isComposing) return;
		if (event.key === "Escape" && !list.hidden) {
			event.preventDefault();
			close();
		} else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && found.length > 0 && field.value !== "") {
			event.preventDefault();
			if (list.hidden) {
				list.hidden = false;
				field.setAttribute("aria-expanded", "true");
			}
			const step = event.key === "ArrowDown" ? 1 : -1;
			// One step beyond either end stands the field itself, with nothing chosen.
			choose(((chosen + 1 + step + found.length + 1) % (found.length + 1)) - 1);
		} else if (event.key === "Enter" && chosen >= 0) {
			event.preventDefault();
			location.href = found[chosen]!.href;
		}
	});
	// Before the field loses the focus, which would close the list.
	list.addEventListener("mousedown", (event) => event.preventDefault());
	list.addEventListener("click", (event) => {
		const at = [...list.children].findIndex((option) => option.contains(event.target as Node));
		if (at >= 0) location.href = found[at]!.href;
	});
	void load().catch(() => undefined);
	if (field.value) void update();
}
