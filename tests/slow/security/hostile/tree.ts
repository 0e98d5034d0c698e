// Runs inside the browser: each function is handed to it as it stands, and so uses nothing around it.

/** What Markdown makes: no page text holds another tag or attribute. */
export const made: Record<string, string[]> = {
	p: [],
	h1: ["id"],
	h2: ["id"],
	h3: ["id"],
	a: ["href", "title", "class"],
	// A mark of a citation, to which its source leads back.
	"sup.cite > a": ["href", "id", "aria-label"],
	// The sources of a paragraph, in the margin.
	".sidenotes small": ["class", "hidden", "aria-hidden"],
	".sidenotes span": [],
	".sidenotes b": [],
	// What a wide table scrolls in.
	div: ["class", "tabindex"],
	img: ["src", "alt", "title"],
	figure: [],
	figcaption: [],
	ul: ["class"],
	ol: ["start", "class"],
	li: ["class"],
	input: ["type", "checked", "disabled"],
	blockquote: [],
	pre: ["tabindex"],
	code: ["class"],
	em: [],
	strong: [],
	del: [],
	hr: [],
	br: [],
	sup: ["class"],
	table: [],
	thead: [],
	tbody: [],
	tr: [],
	th: ["class"],
	td: ["class"],
};

export interface Looked {
	/** Every element outside of the authors' texts: its depth, tag, id, classes and attributes. */
	frame: string[];
	/** Elements in the authors' texts that no Markdown renders to. */
	unexpected: string[];
	/** URLs outside the site that are not http, https or mailto, or that a page loads by itself. */
	unsafe: string[];
	h1: string;
	title: string;
	jsonLd: string[];
	/** The records that "Cite this page" shows. */
	records: string[];
}

interface Page {
	html: string;
	/** Where it stands. */
	url: string;
	made: Record<string, string[]>;
	/** Whether it holds an author's text, as its `.prose`. */
	own: boolean;
}

/**
 * Reads a page as the browser parses it, without running it.
 */
export function look({ html, url, made, own }: Page): Looked {
	const page = new DOMParser().parseFromString(html, "text/html");
	const looked: Looked = { frame: [], unexpected: [], unsafe: [], h1: "", title: page.title, jsonLd: [], records: [] };
	const attributes = (element: Element) => element.getAttributeNames().sort();
	const walk = (element: Element, depth: number, inText: boolean) => {
		const tag = element.localName;
		// The record of a text's images, which a text without any does not have.
		if (element.matches("head > script[type='application/ld+json']") && /"ImageObject"/.test(element.textContent))
			return;
		if (inText) {
			const isMark = element.matches("sup.cite > a");
			const allowed = made[element.closest(".sidenotes") ? `.sidenotes ${tag}` : isMark ? "sup.cite > a" : tag];
			const extra = attributes(element).filter((name) => !allowed?.includes(name));
			if (!allowed || extra.length > 0) looked.unexpected.push(element.outerHTML.slice(0, 200));
		} else if (!element.matches("svg text, .locator svg *, .on-page li, .on-page li *, h2:has(+ .points), .points")) {
			// A map writes the names that have room on it: how many depends on how long they are. The contents name the
			// headings of a text; a text with fewer than two has none.
			looked.frame.push(
				`${depth} ${tag}#${element.id}.${element.getAttribute("class")} ${attributes(element).join(" ")}`,
			);
		}
		for (const name of ["href", "src", "action", "formaction", "data-src", "xlink:href", "srcset", "poster", "data"]) {
			const value = element.getAttribute(name);
			if (value === null) continue;
			const address = URL.parse(value, url);
			const isLink =
				tag === "a" || (tag === "link" && /^(?:canonical|alternate|license)$/.test(element.getAttribute("rel") ?? ""));
			const inside = address?.host === new URL(url).host && address.protocol === new URL(url).protocol;
			const away = isLink && /^(?:https?|mailto):$/.test(address?.protocol ?? "") && !/^[\\/]/.test(value);
			if (!inside && !away) looked.unsafe.push(`<${tag} ${name}=${value}>`);
		}
		const text = inText || (own && element.matches(".prose, .points"));
		for (const child of element.children) walk(child, depth + 1, text);
	};
	walk(page.documentElement, 0, false);
	looked.h1 = (page.querySelector("h1")?.textContent ?? "").trim();
	looked.jsonLd = [...page.querySelectorAll("script[type='application/ld+json']")].map((each) => each.textContent);
	looked.records = [...page.querySelectorAll(".citing code")].map((each) => each.textContent);
	return looked;
}

/** Touches everything on the open page as a reader might: the pointer, the focus, a click on each link. */
export function touch(): void {
	addEventListener("click", (event) => {
		const link = event.target instanceof Element && event.target.closest("a");
		// A page of the site or of the web is not opened; what would run, runs.
		if (link && /^(?:https?|mailto):$/.test(link.protocol)) event.preventDefault();
	});
	addEventListener("submit", (event) => event.preventDefault());
	for (const element of document.querySelectorAll<HTMLElement>("main *")) {
		for (const name of ["pointerenter", "pointerover", "mouseover", "mouseenter"]) {
			element.dispatchEvent(new MouseEvent(name, { bubbles: true }));
		}
		if (element instanceof HTMLDetailsElement) element.open = true;
		if (element.matches("a, input, button, select, summary, [tabindex]")) element.focus?.();
		if (element.matches(".prose a, figcaption a, .sources a, dd a")) element.click();
	}
}
