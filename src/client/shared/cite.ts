// "Cite this page": puts today's date into the citations, which only the reader's clock knows, and adds a button to copy each.
// Without JavaScript the citations are complete but for that date.

import { fillPlaceholders } from "./elements.ts";

const twoDigits = (n: number) => String(n).padStart(2, "0");

/** Copies a citation. Some browsers refuse the clipboard to a page from disk: the text is then selected for the reader's own keys. */
async function copy(citation: HTMLElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(citation.textContent.trimStart());
		return true;
	} catch {
		getSelection()?.selectAllChildren(citation);
		return false;
	}
}

export function completeCitations(): void {
	const section = document.querySelector<HTMLElement>("[data-citing]");
	if (!section) return;
	const { copy: copyLabel, copied: copiedLabel } = section.dataset;
	const today = new Date();
	const date = {
		y: String(today.getFullYear()),
		m: twoDigits(today.getMonth() + 1),
		d: twoDigits(today.getDate()),
		day: today.toLocaleDateString(document.documentElement.lang, { dateStyle: "long" }),
	};
	for (const place of section.querySelectorAll<HTMLElement>("[data-accessed]")) {
		place.textContent = fillPlaceholders(place.dataset["accessed"]!, date);
	}
	for (const citation of section.querySelectorAll<HTMLElement>(".citation, code")) {
		const format = citation.matches("code") ? ` ${citation.previousElementSibling!.textContent}` : "";
		const button = document.createElement("button");
		button.type = "button";
		button.ariaLive = "polite";
		button.textContent = `${copyLabel}${format}`;
		button.addEventListener("click", async () => {
			if (await copy(citation)) button.textContent = copiedLabel!;
		});
		citation.after(button);
	}
}
