// DOM helpers. They build nodes and set text, and never parse HTML from a string.

type Child = Node | string | false | undefined;

/** Creates an element with attributes and children. `false` and `undefined` leave out either. */
export function element<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: Record<string, string | false | undefined> = {},
	...children: Child[]
): HTMLElementTagNameMap[K] {
	const node = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value !== false && value !== undefined) node.setAttribute(name, value);
	}
	node.append(...children.filter((child): child is Node | string => child !== false && child !== undefined));
	return node;
}

/** Fills the placeholders of a message: `{n} results` with `{ n: "3" }`. A placeholder without a value stays. */
export const fillPlaceholders = (message: string, values: Record<string, string>): string =>
	message.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
