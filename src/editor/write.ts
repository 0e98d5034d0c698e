// The page on which a city, an interview, a practice, a theme or a topic is written.

import "./polyfills.ts";
import "./jitless.ts";
import { authorsDay } from "../check/clock.ts";
import { asSlug } from "../check/slug.ts";
import { draftOf } from "./drafts.ts";
import { open, openExisting, say, startEditor, words } from "./editor-page.ts";
import { Form } from "./form.ts";
import { newPage } from "./new-page.ts";
import { offerPages } from "./page-choice.ts";
import { editable, isTranslationPath, type Workspace } from "./workspace.ts";

async function begin(workspace: Workspace, wanted: string): Promise<void> {
	const [, folder = ""] = /^([a-z]+)\/[^/]+\.md$/.exec(wanted) ?? [];
	offerPages(workspace, {
		folders: editable,
		folder,
		choose(kind, typed, known) {
			if (known) return void openExisting(`${kind}/${known}.md`);
			const id = asSlug(typed);
			if (id === "") return say(words.noName);
			const path = `${kind}/${id}.md`;
			open(path, newPage(kind, typed, authorsDay()), draftOf(path));
		},
		take: (kind, name, bytes) => open(`${kind}/${name}`, bytes),
	});
	if (workspace.has(wanted)) await openExisting(wanted);
	else if (folder !== "" && draftOf(wanted)) open(wanted, new Uint8Array(), draftOf(wanted));
	else if (wanted !== "") say(words.noPage, { path: wanted });
}

void startEditor({
	makeForm: (root, host) => new Form(root, host),
	isOwn: (path) => !isTranslationPath(path),
	begin,
});
