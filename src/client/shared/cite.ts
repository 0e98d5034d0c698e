// "Cite this page": puts today's date, which only the reader's own clock knows, into the citations, and adds a button
// to copy each. Without JavaScript the citations stand complete but for that date.

const pad = (n: number) => String(n).padStart(2, "0");

/** Some browsers refuse the clipboard to a page from disk: the text is then selected, ready for the reader's own keys. */
async function copy(text: HTMLElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText((text.textContent ?? "").trimStart());
		return true;
	} catch {
		getSelection()?.selectAllChildren(text);
		return false;
	}
}

export function citing(): void {
	const section = document.querySelector<HTMLElement>("[data-citing]");
	if (!section) return;
	const today = new Date();
	const parts: Record<string, string> = {
		y: String(today.getFullYear()),
		m: pad(today.getMonth() + 1),
		d: pad(today.getDate()),
		day: today.toLocaleDateString(document.documentElement.lang, { dateStyle: "long" }),
	};
	for (const place of section.querySelectorAll<HTMLElement>("[data-accessed]")) {
		place.textContent = (place.dataset["accessed"] ?? "").replace(
			/\{(y|m|d|day)\}/g,
			(_, part: string) => parts[part] ?? "",
		);
	}
	for (const text of section.querySelectorAll<HTMLElement>(".citation, code")) {
		const format = text.matches("code") ? ` ${text.previousElementSibling?.textContent ?? ""}` : "";
		const button = document.createElement("button");
		button.type = "button";
		button.ariaLive = "polite";
		button.textContent = `${section.dataset["copy"] ?? ""}${format}`;
		button.addEventListener("click", () => {
			void copy(text).then((copied) => {
				if (copied) button.textContent = section.dataset["copied"] ?? "";
			});
		});
		text.after(button);
	}
}
