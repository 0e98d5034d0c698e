/**
 * Keyboard navigation of the search page: the arrow keys move the focus from the field through the results and back, Escape
 * moves it to the field and then out of it.
 */
export function navigateByKeyboard(field: HTMLInputElement, results: HTMLElement): void {
	document.addEventListener("keydown", (event) => {
		const focused = document.activeElement;
		if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
		if (focused !== field && !results.contains(focused)) return;
		if (event.key === "Escape") {
			event.preventDefault();
			if (focused === field) field.blur();
			else field.focus();
			return;
		}
		const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
		if (step === 0) return;
		const links = [...results.querySelectorAll<HTMLAnchorElement>("h2 a")];
		const from = links.findIndex((link) => link === focused || link.closest("li")?.contains(focused));
		const next =
			focused === field ? links[step > 0 ? 0 : links.length] : (links[from + step] ?? (step < 0 ? field : undefined));
		if (!next) return;
		event.preventDefault();
		next.focus();
	});
}
