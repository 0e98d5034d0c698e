import type { ReportedProblem } from "../report/problem.ts";
import type { ArchivedCopy } from "./archived-copy.ts";
import type { AddressState } from "./ask.ts";
import type { AddressPlace } from "./external-addresses.ts";

/** An archive's answer about an address: see `archivedCopy`. */
type ArchiveAnswer = ArchivedCopy | undefined | null;

/** The problems of an address that is no longer what it was, one at each place that names it. */
export function problemsAt(
	address: string,
	state: AddressState,
	places: readonly AddressPlace[],
	copy: ArchiveAnswer,
	displayPath: (path: string) => string,
): ReportedProblem[] {
	if (state.kind === "same") return [];
	return places.map(({ file, span, isSource }) => ({
		file: displayPath(file.path),
		path: file.path,
		...file.placeOf(span.start),
		excerpt: { text: file.lineAround(span.start), length: span.end - span.start },
		rule: `address-${state.kind}`,
		severity: state.kind === "dead" ? "error" : "warning",
		fixable: false,
		message: messageOf(address, state),
		suggestion: suggestionOf(address, state, isSource, copy),
	}));
}

type Changed = Exclude<AddressState, { kind: "same" }>;

function messageOf(address: string, state: Changed): string {
	if (state.kind === "dead") return `\`${address}\` is dead: ${state.why}.`;
	if (state.kind === "refused")
		return `\`${address}\` lets no program in (${state.why}), so nobody knows if it is still there.`;
	if (state.isFrontPage)
		return `\`${address}\` leads to the front page \`${state.to}\`, so its own page is probably gone.`;
	return `\`${address}\` has moved to \`${state.to}\`.`;
}

function suggestionOf(address: string, state: Changed, isSource: boolean, copy: ArchiveAnswer): string {
	if (state.kind === "refused") return "Open it in a browser. If it is gone, look for an archived copy.";
	if (state.kind === "moved" && !state.isFrontPage) return `See if it says the same there, and write \`${state.to}\`.`;
	if (copy === null) return `The archive gave no answer. Look at https://web.archive.org/web/*/${address} for a copy.`;
	if (copy === undefined) return "The archive has no copy. Look for the page's new address, or for another source.";
	const { address: url, captured } = copy;
	return isSource
		? `The archive has a copy. See if it says what is cited, and write \`url: ${url}\` and \`captured: ${captured}\`.`
		: `The archive has a copy of ${captured}: \`${url}\`. Link to it, or to the page's new address.`;
}
