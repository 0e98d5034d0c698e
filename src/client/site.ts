// The script of every page, and so kept small. It runs before the page is painted, for the reader's colours; the rest waits
// for the page.

import { showAge } from "./shared/age.ts";
import { completeCitations } from "./shared/cite.ts";
import { applyStoredColours, showColourSwitch } from "./shared/colours.ts";
import { openOneAtATime } from "./shared/folds.ts";

applyStoredColours();
// For styles of what looks another way where scripts run: `scripting` of media queries is younger than some browsers here.
document.documentElement.classList.add("scripted");

document.addEventListener("DOMContentLoaded", () => {
	showAge();
	completeCitations();
	showColourSwitch();
	openOneAtATime([...document.querySelectorAll<HTMLDetailsElement>(".menu")]);
});

// Suggestions and their styles are loaded when a search box is first entered, so that reading costs nothing of them.
const scripts = (document.currentScript as HTMLScriptElement).src.replace(/[^/]*$/, "");
document.addEventListener("focusin", function loadSuggestions({ target }) {
	const form = target instanceof Element && target.closest<HTMLElement>("form[data-suggest]");
	if (!form) return;
	document.removeEventListener("focusin", loadSuggestions);
	const sheet = document.createElement("link");
	sheet.rel = "stylesheet";
	sheet.href = `${scripts}../${form.dataset["sheet"]}`;
	const script = document.createElement("script");
	script.src = `${scripts}suggest.js`;
	// Not before its styles, or failing them, so that the list has its place from the start.
	sheet.onload = sheet.onerror = () => document.head.append(script);
	document.head.append(sheet);
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
