import { ageing } from "./shared/age.ts";
import { citing } from "./shared/cite.ts";

// On every page, before it is painted: the reader's remembered colours. Then, once the page is there: the switch for
// them, the copy's age, the citation, and "/" for the search field. Storage may be refused (from disk, or by the reader); the page works without.

const key = "atlas-colours";

function remembered(): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

function apply(colours: string | null): void {
	if (colours === "light" || colours === "dark") document.documentElement.dataset["colours"] = colours;
	else delete document.documentElement.dataset["colours"];
}

apply(remembered());

document.addEventListener("DOMContentLoaded", () => {
	ageing();
	citing();
	const group = document.querySelector<HTMLElement>("fieldset[data-colours]");
	const buttons = [...(group?.querySelectorAll("button") ?? [])];
	const press = (colours: string) => {
		for (const button of buttons) button.setAttribute("aria-pressed", String(button.value === colours));
	};
	const show = () => {
		apply(remembered());
		press(remembered() ?? "auto");
	};
	show();
	// Another tab has changed the choice, or a page since this one was left.
	addEventListener("storage", show);
	addEventListener("pageshow", ({ persisted }) => persisted && show());
	if (group) group.hidden = false;
	for (const button of buttons) {
		button.addEventListener("click", () => {
			apply(button.value);
			press(button.value);
			try {
				localStorage.setItem(key, button.value);
			} catch {
				// The choice then holds for this page only.
			}
		});
	}
});

// The script of the list of cities comes when a search box is first entered, so that reading costs nothing of it.
const suggesting = (document.currentScript as HTMLScriptElement).src.replace(/[^/]*$/, "suggest.js");
document.addEventListener("focusin", function enter({ target }) {
	if (!(target instanceof Element && target.closest("form[data-suggest]"))) return;
	document.removeEventListener("focusin", enter);
	const script = document.createElement("script");
	script.src = suggesting;
	document.head.append(script);
});

// What a page's own script would do is said by the page itself where that script has not come.
addEventListener(
	"error",
	({ target }) => {
		const place = target instanceof HTMLScriptElement && document.querySelector<HTMLElement>("[data-script-missing]");
		if (!place || !target.hasAttribute("defer")) return;
		place.textContent = place.dataset["scriptMissing"] ?? "";
		place.hidden = false;
	},
	true,
);

document.addEventListener("keydown", (event) => {
	const typing = event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
	const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
	const controlK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
	if (!slash && !controlK) return;
	const field = document.querySelector<HTMLInputElement>("#q");
	if (!field) return;
	event.preventDefault();
	field.focus();
	field.select();
});
