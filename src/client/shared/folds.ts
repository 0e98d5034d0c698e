/** Folds open over the page, of which one is open at a time: a step or a click elsewhere, or Escape, closes it. */
export function openOneAtATime(folds: readonly HTMLDetailsElement[]): void {
	for (const type of ["focusin", "click", "keydown"]) {
		document.addEventListener(type, (event) => {
			const target = event.target as Node;
			const isEscape = (event as KeyboardEvent).key === "Escape";
			for (const fold of folds.filter(({ open }) => open)) {
				const isWithin = fold.contains(target);
				// A press on a label gives the focus to the page's main part for a moment, in which the fold lies.
				if (isEscape || !(isWithin || (type === "focusin" && target.contains(fold)))) fold.open = false;
				if (isEscape && isWithin) fold.querySelector("summary")!.focus();
			}
		});
	}
}
