import type { Path } from "../../front-matter/front-matter.ts";
import { isDate } from "./fact-paths.ts";
import type { SourceFile } from "./source-file.ts";

/** Every date of a file's facts with its path, as text. */
export function* datesOf(file: SourceFile): Generator<{ path: Path; date: string }> {
	const stack: { path: Path; value: unknown }[] = [{ path: [], value: file.data }];
	for (let next = stack.pop(); next; next = stack.pop()) {
		const { path, value } = next;
		if (typeof value === "object" && value !== null) {
			const steps = Array.isArray(value) ? value.map((each, i) => [i, each] as const) : Object.entries(value);
			for (const [step, each] of steps) stack.push({ path: [...path, step], value: each });
		} else if (isDate({ path }) || path.join(".") === "facts.memberSince.value") {
			const date = String(value);
			if (/^\d{4}(?:-\d\d){0,2}$/.test(date)) yield { path, date };
		}
	}
}
