// What the checker uses of JavaScript and the browsers of the baseline (src/baseline.ts) lack. The rest of the site does
// without: only the editor brings code along that is written for Node.

/** Adds a method to a prototype or a constructor that lacks it. */
function add(target: object, name: string, value: unknown): void {
	if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

const lists = Array.prototype as unknown[] & Record<string, unknown>;

add(lists, "at", function at(this: unknown[], index: number) {
	return this[index < 0 ? this.length + index : index];
});
add(lists, "findLastIndex", function findLastIndex(this: unknown[], test: (each: unknown, i: number) => boolean) {
	for (let i = this.length - 1; i >= 0; i--) if (test(this[i], i)) return i;
	return -1;
});
add(lists, "findLast", function findLast(this: unknown[], test: (each: unknown, i: number) => boolean) {
	return this[this.findLastIndex(test)];
});
add(lists, "toReversed", function toReversed(this: unknown[]) {
	return [...this].reverse();
});
add(lists, "toSorted", function toSorted(this: unknown[], order: (a: unknown, b: unknown) => number) {
	return [...this].sort(order);
});
add(String.prototype, "at", function at(this: string, index: number) {
	return this[index < 0 ? this.length + index : index];
});
add(Object, "hasOwn", (object: object, key: string) => Reflect.getOwnPropertyDescriptor(object, key) !== undefined);
add(Map, "groupBy", (items: Iterable<unknown>, keyOf: (item: unknown, i: number) => unknown) => {
	const groups = new Map<unknown, unknown[]>();
	let i = 0;
	for (const item of items) {
		const key = keyOf(item, i++);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
});
add(URL, "parse", (address: string, base?: string) => {
	try {
		return new URL(address, base);
	} catch {
		return null;
	}
});
