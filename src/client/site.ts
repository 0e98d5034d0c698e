// The script of every page, and so kept small. It runs before the page is painted, for the reader's colours; the rest waits
// for the page.

import { showAge } from "./shared/age.ts";
import { completeCitations } from "./shared/cite.ts";
import { applyStoredColours, showColourSwitch } from "./shared/colours.ts";

applyStoredColours();

document.addEventListener("DOMContentLoaded", () => {
	showAge();
	completeCitations();
	showColourSwitch();
});

// Suggestions are loaded when a search box is first entered, so that reading costs nothing of them.
const suggestScript = (document.currentScript as HTMLScriptElement).src.replace(/[^/]*$/, "suggest.js");
document.addEventListener("focusin", function loadSuggestions({ target }) {
	if (!(target instanceof Element && target.closest("form[data-suggest]"))) return;
	document.removeEventListener("focusin", loadSuggestions);
	const script = document.createElement("script");
	script.src = suggestScript;
	document.head.append(script);
});

// Where a page's own script cannot be loaded, the page says what it lacks.
addEventListener(
	"error",
	({ target }) => {
		const notice = target instanceof HTMLScriptElement && document.querySelector<HTMLElement>("[data-script-missing]");
		if (!notice || !target.hasAttribute("defer")) return;
		notice.textContent = notice.dataset["scriptMissing"]!;
		notice.hidden = false;
	},
	true,
);

// "/" and Control+K lead to the search field.
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
