import { element } from "../client/shared/elements.ts";
import type { CollectionName } from "../schemas/index.ts";
import { part, say, words } from "./editor-page.ts";
import type { Workspace } from "./workspace.ts";

/** What an author may choose from, and what comes of it. */
interface PageChoice {
	/** The kinds of pages. */
	folders: readonly CollectionName[];
	/** The kind that is chosen at first; the first one, if it is none of them. */
	folder: string;
	/** @param id  that of the page of this name; nothing where there is none */
	choose(folder: CollectionName, typed: string, id: string | undefined): void;
	/** Takes a file of the author's device. */
	take(folder: CollectionName, name: string, bytes: Uint8Array): void;
}

/** Lets an author choose a page by its kind and name, or a file. */
export function offerPages(workspace: Workspace, { folders, folder, choose, take }: PageChoice): void {
	const [kind, which] = [part<HTMLSelectElement>("kind"), part<HTMLInputElement>("which")];
	const names = () => workspace.names(kind.value as CollectionName);
	const listPages = () =>
		part("pages").replaceChildren(...names().map(([id, name]) => element("option", { value: id }, name)));
	kind.append(...folders.map((name) => element("option", { value: name }, words.folders[name])));
	if (folders.some((name) => name === folder)) kind.value = folder;
	kind.addEventListener("change", listPages);
	listPages();

	part("open").addEventListener("click", () => {
		const typed = which.value.trim();
		if (typed === "") return say(words.name);
		const [id] = names().find(([each, name]) => each === typed || name === typed) ?? [];
		choose(kind.value as CollectionName, typed, id);
	});
	which.addEventListener("keydown", (event) => {
		if (event.key === "Enter") part("open").click();
	});
	part<HTMLInputElement>("file").addEventListener("change", async ({ target }) => {
		const [file] = (target as HTMLInputElement).files ?? [];
		if (file) take(kind.value as CollectionName, file.name, new Uint8Array(await file.arrayBuffer()));
	});
}
