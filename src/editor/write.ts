// The page on which a city, an interview, a practice, a theme or a topic is written.

import "./polyfills.ts";
import "./jitless.ts";
import { authorsDay } from "../check/clock.ts";
import { asSlug } from "../check/slug.ts";
import { element } from "../client/shared/elements.ts";
import { type CollectionName, collections } from "../schemas/index.ts";
import { draftOf } from "./drafts.ts";
import { open, openExisting, part, say, startEditor, words } from "./editor-page.ts";
import { Form } from "./form.ts";
import { newPage } from "./new-page.ts";
import { editable, isTranslationPath, type Workspace } from "./workspace.ts";

const kind = part<HTMLSelectElement>("kind");
const which = part<HTMLInputElement>("which");

async function begin(workspace: Workspace, wanted: string): Promise<void> {
	kind.append(...editable.map((name) => element("option", { value: name }, words.folders[name])));
	const listPages = () => {
		const names = workspace.names(kind.value as CollectionName);
		part("pages").replaceChildren(...names.map(([id, name]) => element("option", { value: id }, name)));
	};
	kind.addEventListener("change", listPages);

	part("open").addEventListener("click", () => {
		const folder = kind.value as CollectionName;
		const typed = which.value.trim();
		const known = workspace.names(folder).find(([id, name]) => id === typed || name === typed);
		if (typed === "") return say(words.name);
		if (known) return void openExisting(`${folder}/${known[0]}.md`);
		const id = asSlug(typed);
		if (id === "") return say(words.noName);
		const path = `${folder}/${id}.md`;
		open(path, newPage(folder, typed, authorsDay()), draftOf(path));
	});

	which.addEventListener("keydown", (event) => {
		if (event.key === "Enter") part("open").click();
	});

	part<HTMLInputElement>("file").addEventListener("change", async ({ target }) => {
		const [file] = (target as HTMLInputElement).files ?? [];
		if (file) open(`${kind.value}/${file.name}`, new Uint8Array(await file.arrayBuffer()));
	});

	const [, folder = ""] = /^([a-z]+)\/[^/]+\.md$/.exec(wanted) ?? [];
	if (Object.hasOwn(collections, folder)) kind.value = folder;
	listPages();
	if (workspace.has(wanted)) await openExisting(wanted);
	else if (folder !== "" && draftOf(wanted)) open(wanted, new Uint8Array(), draftOf(wanted));
	else if (wanted !== "") say(words.noPage, { path: wanted });
}

void startEditor({
	makeForm: (root, host) => new Form(root, host),
	isOwn: (path) => !isTranslationPath(path),
	begin,
});
