import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * The files of tests that take longest, by a part of their paths: what begins last ends last, and with nothing beside it. A
 * line that is missing or wrong costs time alone.
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
	"browser/chromium",
	"browser/search-answers",
	"browser/axe",
	"site/html-validate",
	"check/commands",
];

const place = ({ moduleId }: TestSpecification) => {
	const at = longest.findIndex((part) => moduleId.includes(part));
	return at < 0 ? longest.length : at;
};

export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		return (await super.sort(files)).sort((a, b) => place(a) - place(b));
	}
}
