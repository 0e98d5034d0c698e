// Small makers of elements. Nothing is ever made from HTML in a string.

type Child = Node | string | false | undefined;

/** An element with attributes and children; `false` and `undefined` leave either out. */
export function element<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: Record<string, string | false | undefined> = {},
	...children: Child[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value !== false && value !== undefined) made.setAttribute(name, value);
	}
	made.append(...children.filter((child): child is Node | string => child !== false && child !== undefined));
	return made;
}

/** A text with its places filled: `{n} results` and `{ n: "3" }`. */
export const filled = (text: string, values: Record<string, string>): string =>
	text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
