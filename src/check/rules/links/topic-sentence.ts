import { citedSentences } from "../../../model/sentences.ts";
import { didYouMean } from "../../did-you-mean.ts";
import type { SourceFile } from "../../read/source-file.ts";
import { topicEntries } from "../../read/topics.ts";
import type { Rule } from "../../rule.ts";

/** The sentences of the pages that topics have named so far. */
const sentences = new WeakMap<SourceFile, string[]>();
function sentencesOf(file: SourceFile): string[] {
	const known = sentences.get(file) ?? citedSentences(file.body.text).map(({ text }) => text);
	sentences.set(file, known);
	return known;
}

export const topicSentence: Rule = {
	id: "topic-sentence",
	title: "A topic that names a sentence that is not there",
	why: "The page was rewritten, and the topic shows less than it should, or what it should not. The site can still be built.",
	repair: "Write the first words of the sentence as they stand in the file now, without marks of sources.",
	severity: "warning",
	example: { file: "topics/open-on-sundays.md", right: "Few children visit", wrong: "Many children visit" },
	*check(file, content) {
		for (const { path, page, sentence } of topicEntries(file)) {
			const target = content.file(`${page}.md`);
			if (sentence === undefined || !target?.isPage) continue;
			const texts = sentencesOf(target);
			if (texts.some((text) => text.startsWith(sentence))) continue;
			const nearest = didYouMean(
				sentence,
				texts.map((text) => text.slice(0, sentence.length)),
			);
			yield {
				span: file.frontMatter!.valueAt([...path, "sentence"]),
				message: `No sentence of \`${page}.md\` begins with \`${sentence}\`.`,
				suggestion: nearest
					? `Did you mean \`${nearest}\`?`
					: "Look it up in that file, and write its first words as they stand there, without marks of sources.",
			};
		}
	},
};
