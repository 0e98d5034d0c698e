// The picker: the chosen cities as chips, a field that finds others by any of their names, and a few like those chosen.

import type { ComparedCity } from "../../export/compared-city.ts";
import type { KindWords, Suggestions } from "../../search/data-files.ts";
import { setLanguage, wordsOf } from "../../search/tokens.ts";
import { element, fillPlaceholders } from "../shared/elements.ts";
import { loadOnce } from "../shared/load-once.ts";
import { folder, loadScriptData } from "../shared/script-data.ts";
import { combobox } from "../suggest/combobox.ts";
import { matchNames, unpackNames } from "../suggest/match-names.ts";
import type { ComparisonMessages } from "./messages.ts";

/** The most cities side by side. */
export const limit = 4;

interface Picker {
	draw(chosen: readonly ComparedCity[]): void;
}

/** The names of cities alone, from the suggestions of the search. */
const loadNames = loadOnce(async () => {
	const data = await loadScriptData<Suggestions>(`${folder}search/suggestions.js`);
	setLanguage(data.rules);
	return unpackNames(data).filter(({ kind }) => kind === "city");
});
const idOf = (path: string) => path.replace(/^cities\//, "");

/**
 * @param part  the part of the page that holds it
 * @param choose  takes the ids of the cities that are now chosen
 */
export function picker(
	part: HTMLElement,
	messages: ComparisonMessages["pick"],
	choose: (ids: readonly string[]) => void,
): Picker {
	const field = part.querySelector("input")!;
	const hint = part.querySelector<HTMLElement>("#pick-hint")!;
	const chips = part.querySelector<HTMLElement>(".chosen")!;
	const similar = part.querySelector<HTMLElement>(".similar")!;
	let ids: string[] = [];

	const add = (id: string) => choose([...ids, id]);
	const buttonOf = (text: string, label: string, name: string, press: () => void) => {
		const button = element("button", { type: "button", "aria-label": fillPlaceholders(label, { name }) }, text);
		button.addEventListener("click", press);
		return button;
	};
	/** A button that is pressed goes away, and the focus stays in the picker: with what came to its place, or else the field. */
	function focusNear(container: HTMLElement, index: number): void {
		const buttons = container.querySelectorAll("button");
		const target =
			buttons[Math.min(index, buttons.length - 1)] ?? (field.disabled ? chips.querySelector("button") : field);
		target?.focus();
	}

	const { list } = messages;
	const city: KindWords = ["", list.one, list.many];
	combobox(
		field,
		{ label: list.label, guesses: list.guesses, none: list.none },
		(text) => (wordsOf(text).length === 0 ? undefined : optionsFor(text)),
		({ href: id }) => {
			field.value = "";
			field.dispatchEvent(new Event("input"));
			add(id);
		},
	);
	async function optionsFor(text: string) {
		const others = (await loadNames().catch(() => [])).filter(({ path }) => !ids.includes(idOf(path)));
		const { matches, areMisspelt } = matchNames(text, others);
		const options = matches.map(({ path, label, place }) => ({ href: idOf(path), label, detail: place, kind: city }));
		return { options, areGuesses: areMisspelt };
	}
	field.addEventListener("focus", () => void loadNames().catch(() => undefined));

	return {
		draw(chosen) {
			const focused = document.activeElement;
			const place = [chips, similar].find((each) => each.contains(focused));
			const index = place ? [...place.querySelectorAll("button")].indexOf(focused as HTMLButtonElement) : -1;
			const hadField = focused === field;
			ids = chosen.map(({ id }) => id);
			const isFull = ids.length >= limit;
			chips.replaceChildren(
				...chosen.map(({ id, name }) => {
					const remove = () => choose(ids.filter((other) => other !== id));
					return element("li", {}, name, " ", buttonOf("×", messages.remove, name, remove));
				}),
			);
			chips.hidden = ids.length === 0;
			field.disabled = isFull;
			hint.textContent = isFull ? messages.full : ids.length === 1 ? messages.needOne : messages.limit;
			const rest = ({ similar: all }: ComparedCity) => all.filter(({ id }) => !ids.includes(id));
			const model = chosen.find((city) => rest(city).length > 0);
			similar.hidden = isFull || !model;
			similar.replaceChildren(
				...(isFull || !model
					? []
					: [
							fillPlaceholders(messages.similar, { name: model.name }),
							...rest(model).flatMap(({ id, name }) => [" ", buttonOf(`+ ${name}`, messages.add, name, () => add(id))]),
						]),
			);
			if (place) focusNear(place, index);
			else if (hadField) focusNear(part.querySelector<HTMLElement>(".field")!, 0);
		},
	};
}
