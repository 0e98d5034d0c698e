import { stringify } from "yaml";
import type { TextSection } from "../model/translation.ts";

/** The parts of an English page of which a translation is made. */
interface OriginalPage {
	/** From the repository's root: `content/cities/cork.md`. */
	path: string;
	sections: readonly TextSection[];
	/** Whether it has other words that people search for. */
	hasAliases: boolean;
}

const yamlText = (text: string) => stringify(text, { lineWidth: 0 }).trim();

/** The English text as a comment, of which it may not end the beginning. */
const comment = (text: string) => `<!--\n${text.trim().replaceAll("-->", "--&gt;")}\n-->`;

/** A heading of the English page with its anchor, and the text below it as a comment. */
function section({ key, text }: TextSection): string {
	const [heading = "", ...rest] = text.trimStart().split(/\r?\n/);
	if (!heading.startsWith("#")) return comment(text);
	const below = rest.join("\n").trim();
	const words = heading.replace(/\s*\{#[^}]*\}\s*$/, "").trimEnd();
	return [`${words} {#${key}}`, ...(below ? [comment(below)] : [])].join("\n\n");
}

/**
 * A translation to fill in: the English texts as comments, each at its place, so that nothing of them is on the page. As long as a
 * section holds a comment alone, it counts as missing, and readers get the English one.
 *
 * @param language  as its readers call it
 * @param path  that of the translation
 */
export function translationTemplate(
	{ path: original, sections, hasAliases }: OriginalPage,
	language: string,
	path: string,
): string {
	const texts = sections.filter(({ start }) => start === undefined);
	const body = sections.filter(({ start }) => start !== undefined);
	const lines = [
		`# The texts of ${original} in ${language}. Facts, people, dates and sources stay in that file.`,
		"# To translate a text, take the `# ` in front of its key away, and write your words in place of the English ones.",
		"# Below, translate each heading, keep what stands in braces behind it, and write the section above or in place of its comment,",
		"# with the same links, numbers and marks of sources. What is left as a comment is shown in English. At the end run:",
		`# npm run translations -- --stamp ${path}`,
		...texts.map(({ key, text }) => `# ${key}: ${yamlText(text)}`),
		...(hasAliases ? ["# Other words that people search for in this language:", "# aliases:", "#   -"] : []),
	];
	return `---\n${lines.join("\n")}\n---\n${body.map((each) => `\n${section(each)}\n`).join("")}`;
}
