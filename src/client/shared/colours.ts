// The reader's choice of light or dark colours. Storage may be refused, from disk or by the reader: the choice then holds for
// the page only.

const storageKey = "atlas-colours";

function stored(): string | null {
	try {
		return localStorage.getItem(storageKey);
	} catch {
		return null;
	}
}

function store(colours: string): void {
	try {
		localStorage.setItem(storageKey, colours);
	} catch {}
}

function apply(colours: string | null): void {
	if (colours === "light" || colours === "dark") document.documentElement.dataset["colours"] = colours;
	else delete document.documentElement.dataset["colours"];
}

export const applyStoredColours = (): void => apply(stored());

/** Shows the switch for the colours, and keeps it in step with other pages of the site. */
export function showColourSwitch(): void {
	const group = document.querySelector<HTMLElement>("fieldset[data-colours]");
	if (!group) return;
	const buttons = group.querySelectorAll("button");
	const press = (colours: string) => {
		for (const button of buttons) button.setAttribute("aria-pressed", String(button.value === colours));
	};
	const update = () => {
		applyStoredColours();
		press(stored() ?? "auto");
	};
	update();
	// Another tab has changed the choice, or another page since the browser kept this one for Back.
	addEventListener("storage", update);
	addEventListener("pageshow", ({ persisted }) => persisted && update());
	group.hidden = false;
	for (const button of buttons) {
		button.addEventListener("click", () => {
			apply(button.value);
			press(button.value);
			store(button.value);
		});
	}
}
