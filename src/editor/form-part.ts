import type { SourceFile } from "../check/read/source-file.ts";
import type { KeyPath } from "../front-matter/front-matter.ts";
import type { Section } from "./sections.ts";
import type { Typing } from "./typing.ts";
import type { FileProblem } from "./workspace.ts";

/** A part of a form with the place in the file that it shows: a path in the front matter, or a section of the text. */
export interface FormPart {
	node: HTMLElement;
	path?: KeyPath;
	section?: string;
}

/** What stands at a path of some data; nothing where there is nothing. */
export const valueAt = (data: unknown, path: KeyPath): unknown =>
	path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step], data);

/** What the messages of a form are placed by. */
interface Shown {
	file: SourceFile;
	sections: readonly Section[];
	messages(problems: readonly FileProblem[]): HTMLElement[];
}

/** Puts each message to the part of the form that it is about. */
export function showAtFields(problems: readonly FileProblem[], parts: readonly FormPart[], shown: Shown): void {
	const places = placesOf(parts, shown);
	const byPart = Map.groupBy(problems, (problem) => partOf(problem, parts, places));
	for (const part of parts) {
		const own = byPart.get(part) ?? [];
		part.node.querySelector(":scope > .field-problems")!.replaceChildren(...shown.messages(own));
		const control = part.node.querySelector(":scope > :is(input, select, textarea), :scope > .controls > :last-child");
		if (own.length > 0) control?.setAttribute("aria-invalid", "true");
		else control?.removeAttribute("aria-invalid");
		// What is folded shows that something in it is wrong.
		for (let fold = own.length > 0 && part.node.closest("details"); fold; fold = fold.parentElement!.closest("details"))
			fold.open = true;
	}
}

type Place = [part: FormPart, start: number, end: number];

/** The place in the file's text of each part that stands in it. */
const placesOf = (parts: readonly FormPart[], { file, sections }: Shown): Place[] =>
	parts.flatMap((part): Place[] => {
		const { path, section: key } = part;
		const section = sections.find((each) => each.key === key);
		if (section?.span) return [[part, section.heading?.span.start ?? section.span.start, section.span.end]];
		if (!path || valueAt(file.data, path) === undefined) return [];
		return [[part, file.frontMatter!.keyAt(path).start, file.frontMatter!.valueAt(path).end]];
	});

function partOf(
	{ path, span }: FileProblem,
	parts: readonly FormPart[],
	places: readonly Place[],
): FormPart | undefined {
	const missing = path && parts.find((part) => part.path?.join() === path.join());
	if (missing || !span) return missing;
	const around = places.filter(([, start, end]) => start <= span.start && span.start < Math.max(end, start + 1));
	return around.sort(([, a, b], [, c, d]) => b - a - (d - c))[0]?.[0];
}

/** Draws a form anew. The field with the focus keeps it, and what is typed into it. */
export function redraw(root: HTMLElement, typing: Typing, draw: () => HTMLElement[]): void {
	const focused = root.contains(document.activeElement) ? (document.activeElement as HTMLInputElement) : undefined;
	const { id, value, selectionStart } = focused ?? {};
	root.replaceChildren(...draw());
	const again = id ? (document.getElementById(id) as HTMLInputElement | null) : null;
	again?.focus({ preventScroll: true });
	if (!again || value === undefined || !/^text/.test(again.type)) return;
	// What is typed and not yet in the file goes on in the new field.
	again.value = value;
	again.setSelectionRange(selectionStart ?? 0, selectionStart ?? 0);
	if (typing.isPending) again.dispatchEvent(new Event("input"));
}
