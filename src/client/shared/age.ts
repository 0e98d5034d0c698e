/** Mean length of a year in milliseconds. */
const year = 365.25 * 24 * 60 * 60 * 1000;

/** Says in the footer how old this copy is by the reader's clock, once it is over a year. */
export function ageing(): void {
	const line = document.querySelector<HTMLElement>("[data-made]");
	const text = line?.querySelector("span");
	const { made = "", one = "", many = "" } = line?.dataset ?? {};
	const years = Math.floor((Date.now() - Date.parse(made)) / year);
	if (!line || !text || !(years >= 1)) return;
	text.textContent = years === 1 ? one : many.replace("{years}", String(years));
	line.hidden = false;
}
