// The page on which a text of the atlas is translated, beside the English one.

import "./polyfills.ts";
import "./jitless.ts";
import { authorsDay } from "../check/clock.ts";
import { SourceFile } from "../check/read/source-file.ts";
import { stamp } from "../check/translations/stamp.ts";
import { element } from "../client/shared/elements.ts";
import { languages, translationLanguages } from "../schemas/language.ts";
import { type TranslatedCollection, translatedTexts } from "../schemas/translation.ts";
import { draftOf } from "./drafts.ts";
import { open, part, readFile, say, startEditor, words } from "./editor-page.ts";
import { offerPages } from "./page-choice.ts";
import { TranslationForm } from "./translation-form.ts";
import { isTranslationPath, type Workspace } from "./workspace.ts";

const language = part<HTMLSelectElement>("language");

const encode = (text: string) => new TextEncoder().encode(text);

/** A translation of which nothing is written yet. */
const newTranslation = encode("---\n---\n");

let workspace: Workspace;

/**
 * Opens a translation beside its English file.
 *
 * @param bytes  those of a file of the author's; without them, what the atlas has, or a new one
 */
async function openTranslation(path: string, bytes?: Uint8Array): Promise<void> {
	const { originalPath } = new SourceFile(path, newTranslation);
	if (!workspace.has(originalPath)) return say(words.noPage, { path: originalPath });
	const english = await readFile(originalPath);
	if (!english) return;
	const original = new SourceFile(originalPath, english);
	if (original.sections.length === 0) return say(words.noText, { path: originalPath });
	workspace.put(original);
	const own = bytes ?? (workspace.has(path) ? await readFile(path) : newTranslation);
	if (own) open(path, own, bytes ? undefined : draftOf(path));
}

async function begin(opened: Workspace, wanted: string): Promise<void> {
	workspace = opened;
	language.append(
		...translationLanguages.map((each) => {
			const { name, tag } = languages[each];
			return element("option", { value: each, lang: tag }, name);
		}),
	);
	const [, own = "", folder = ""] = /^([a-z-]+)\/([a-z]+)\/[^/]+\.md$/.exec(wanted) ?? [];
	if (isTranslationPath(wanted)) language.value = own;
	offerPages(workspace, {
		folders: Object.keys(translatedTexts) as TranslatedCollection[],
		folder,
		choose(kind, typed, id) {
			if (!id) return say(words.noPage, { path: `${kind}/${typed}` });
			return void openTranslation(`${language.value}/${kind}/${id}.md`);
		},
		take: (kind, name, bytes) => void openTranslation(`${language.value}/${kind}/${name}`, bytes),
	});
	if (isTranslationPath(wanted)) await openTranslation(wanted);
	else if (wanted !== "") say(words.noPage, { path: wanted });
}

void startEditor({
	makeForm: (root, host) =>
		new TranslationForm(root, host, {
			today: authorsDay(),
			mark(text, isDue) {
				const file = new SourceFile(host.file().path, encode(text));
				return stamp(file, workspace.folderWith(file), isDue)?.text ?? text;
			},
		}),
	isOwn: isTranslationPath,
	begin,
});
