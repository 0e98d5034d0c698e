// The editor page in the engines beside Chromium, in which tests/browser/write.test.ts uses it as an author does.

import { join } from "node:path";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { copyEditor, editorExamples, expectedMessages } from "../../browser/editor-copy.ts";
import { type Engine, firefox, restartingEngine, webkit } from "../../browser/engines.ts";
import { fromDisk, host } from "../../browser/harness.ts";
import { buildsFolder } from "../../builds.ts";

const copy = join(buildsFolder, "the editor of an example #2 für Ольга");
beforeAll(() => copyEditor(inject("dist"), copy));

/** The examples for which the files around stay the same. */
const examples = editorExamples.filter(({ isRenamed }) => !isRenamed);

const taskOf = (path: string) => (path.startsWith("fr/") ? "translate" : "write");

/** Waits in the page until something is so. */
const until = (condition: string) => `new Promise((done) => {
	const look = () => (${condition} ? done(true) : setTimeout(look, 50));
	look();
})`;

/**
 * Hands the page a file as a reader's choice would, which no driver of these engines can make, and answers with the messages.
 */
const say = (path: string, bytes: Uint8Array) => {
	const [name, folder, language] = path.split("/").reverse();
	const base64 = Buffer.from(bytes).toString("base64");
	return `(async () => {
		const bytes = Uint8Array.from(atob("${base64}"), (character) => character.charCodeAt(0));
		${language ? `document.querySelector("[data-language]").value = "${language}";` : ""}
		document.querySelector("[data-kind]").value = "${folder}";
		const chosen = document.querySelector("[data-file]");
		document.querySelector("[data-path]").textContent = "";
		Object.defineProperty(chosen, "files", { value: [new File([bytes], "${name}")], configurable: true });
		chosen.dispatchEvent(new Event("change"));
		await ${until('document.querySelector("[data-path]").textContent !== ""')};
		return [...document.querySelectorAll("[data-problems] .message")].map(({ dataset, firstElementChild }) => [
			dataset.rule + " " + dataset.place,
			firstElementChild.textContent.trim(),
		]);
	})()`;
};

const engines: [string, () => Promise<Engine | string>][] = [
	["Firefox", firefox],
	["WebKit", webkit],
];

describe.each(engines)("The checker in %s", (_, start) => {
	test("says of each example what the command line says, over http and from disk", {
		timeout: 600_000,
	}, async (context) => {
		const site = await host(copy, "/some/sub-path/");
		context.onTestFinished(site.close);
		const runner = restartingEngine(start);
		context.onTestFinished(runner.close);
		const missing = await runner.use(async (engine) => {
			for (const root of [site.url, fromDisk(copy)]) {
				for (const task of ["translate", "write"]) {
					await engine.open(`${root}${task}.html`);
					await engine.evaluate(until('document.querySelector("[data-pages] option")'));
					for (const { id, path, bytes, content } of examples.filter((each) => taskOf(each.path) === task)) {
						expect(await engine.evaluate(say(path, bytes)), `${id} from ${root}`).toEqual(
							expectedMessages(content, path),
						);
					}
				}
				// What is typed is kept where the browser keeps anything, and the page says which of the two is so.
				await engine.evaluate(`(() => {
					const field = document.querySelector("[data-source]");
					field.value += "\\nMore.\\n";
					field.dispatchEvent(new Event("input"));
				})()`);
				const kept = await engine.evaluate('document.querySelector("[data-kept]").textContent');
				const isStored = await engine.evaluate(
					'Object.keys(localStorage).some((key) => key.startsWith("atlas-draft"))',
				);
				expect(kept).toContain(isStored ? "Kept in this browser" : "keeps nothing");
				console.log(`${engine.name}, ${new URL(root).protocol} ${kept}`);
				await engine.evaluate("localStorage.clear()");
			}
			expect(engine.problems).toEqual([]);
		});
		if (missing) context.skip(missing);
	});
});
