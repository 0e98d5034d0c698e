import { fillPlaceholders } from "./elements.ts";

/** Mean length of a year in milliseconds. */
const year = 365.25 * 24 * 60 * 60 * 1000;

/** Says in the footer how old this copy is by the reader's clock, from one year on. */
export function showAge(): void {
	const line = document.querySelector<HTMLElement>("[data-made]");
	if (!line) return;
	const { made, one, many } = line.dataset;
	const years = Math.floor((Date.now() - Date.parse(made!)) / year);
	if (!(years >= 1)) return;
	line.querySelector("span")!.textContent = years === 1 ? one! : fillPlaceholders(many!, { years: String(years) });
	line.hidden = false;
}
