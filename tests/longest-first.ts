import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The slowest test files by a part of their paths, the slowest first. They start first, since a slow file that starts last
 * runs alone at the end. A missing or outdated line costs time only.
 */
const longest = [
	"slow/faults/builds",
	"slow/security/hostile",
	"slow/dev",
	"slow/release/",
	"slow/every-page/axe",
	"slow/engines/webkit",
	"slow/engines/firefox",
	"slow/every-page/requests",
	"slow/browser/axe-states",
	"slow/browser/search-names",
	"slow/browser/sweep",
	"slow/commands",
	"browser/write",
	"browser/chromium",
	"browser/axe",
	"browser/maps",
	"browser/search-answers",
	"site/html-validate",
];

/** The rank of a file in `longest`; its length for a file that is not listed. */
const rank = ({ moduleId }: TestSpecification) => {
	const index = longest.findIndex((part) => moduleId.includes(part));
	return index < 0 ? longest.length : index;
};

/** A sequencer of Vitest that runs the slowest files first. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
	}
}
