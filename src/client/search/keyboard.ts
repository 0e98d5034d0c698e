// The keyboard on the search page: arrows lead from the field through the results and back, Escape leaves.

/** @param place  the element whose result links are stepped through */
export function moveByArrows(field: HTMLInputElement, place: HTMLElement): void {
	document.addEventListener("keydown", (event) => {
		const at = document.activeElement;
		if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
		if (at !== field && !place.contains(at)) return;
		if (event.key === "Escape") {
			event.preventDefault();
			if (at === field) field.blur();
			else field.focus();
			return;
		}
		const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
		if (step === 0) return;
		const links = [...place.querySelectorAll<HTMLAnchorElement>("h3 a")];
		const from = links.findIndex((link) => link === at || link.closest("li")?.contains(at));
		const next =
			at === field ? links[step > 0 ? 0 : links.length] : (links[from + step] ?? (step < 0 ? field : undefined));
		if (!next) return;
		event.preventDefault();
		next.focus();
	});
}
