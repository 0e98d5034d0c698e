import { element, fillPlaceholders } from "../client/shared/elements.ts";
import type { EditorWords } from "./words.ts";
import type { FileProblem } from "./workspace.ts";

/** What can be done about a message. */
export interface MessageActions {
	/** Shows the place in the file. */
	go(problem: FileProblem): void;
	/** Puts the repair into the file. */
	mend(problem: FileProblem): void;
}

/** Text with its words in back ticks as code. */
export const withCode = (text: string): (string | HTMLElement)[] =>
	text.split(/`([^`]+)`/).map((part, i) => (i % 2 === 1 ? element("code", {}, part) : part));

/** A message as the catalogue of mistakes words it: its place, what is wrong, what to write, and the repair where it is safe. */
export function messageOf(problem: FileProblem, words: EditorWords, actions: MessageActions): HTMLElement {
	const { line, column, rule, message, suggestion, fixable } = problem;
	const place = fillPlaceholders(words.place, { line: String(line), column: String(column) });
	const go = element("button", { type: "button", class: "plain" }, place);
	go.addEventListener("click", () => actions.go(problem));
	const mend = fixable && element("button", { type: "button" }, words.mend);
	if (mend) mend.addEventListener("click", () => actions.mend(problem));
	const more = element("a", { href: `errors/${rule.id}.html`, target: "_blank" }, words.more);
	return element(
		"div",
		{ class: "message", "data-severity": rule.severity, "data-rule": rule.id, "data-place": `${line}:${column}` },
		element("p", {}, ...withCode(message), " ", ...withCode(suggestion)),
		element("p", { class: "message-actions" }, go, mend, more),
	);
}
