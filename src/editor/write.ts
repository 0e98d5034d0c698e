// The editor page: a form and the file beside it, both views of one text, with the messages of the checker.

import "./polyfills.ts";
import "./jitless.ts";
import { authorsDay, today } from "../check/clock.ts";
import { applyFixes } from "../check/fix/fix.ts";
import type { ContentOutlines } from "../check/outline.ts";
import { asSlug } from "../check/slug.ts";
import { debounce } from "../client/shared/debounce.ts";
import { element, fillPlaceholders } from "../client/shared/elements.ts";
import { loadScriptData } from "../client/shared/script-data.ts";
import { type CollectionName, collections } from "../schemas/index.ts";
import { type Draft, draftOf, draftPaths, dropDraft, keepDraft } from "./drafts.ts";
import { EditedFile, inShown } from "./edited-file.ts";
import { Form } from "./form.ts";
import { messageOf } from "./messages.ts";
import { newPage } from "./new-page.ts";
import { Preview } from "./preview.ts";
import { formAddress, newFileAddress, pasteAddress, type Repository } from "./ways-out.ts";
import type { EditorWords } from "./words.ts";
import { editable, type FileProblem, Workspace } from "./workspace.ts";

const page = document.querySelector<HTMLElement>("[data-write]")!;
const words = JSON.parse(page.dataset["words"]!) as EditorWords;
const repository = JSON.parse(page.dataset["repository"]!) as Repository;
const part = <T extends HTMLElement>(name: string) => page.querySelector<T>(`[data-${name}]`)!;
const [status, kept] = [part("status"), part("kept")];
const source = part<HTMLTextAreaElement>("source");
const say = (message: string, values: Record<string, string> = {}) => {
	status.textContent = fillPlaceholders(message, values);
};

let workspace: Workspace | undefined;
let edited: EditedFile | undefined;
/** What the file was when it was opened, for telling whether there is anything to keep. */
let opened: Uint8Array | undefined;
let problems: FileProblem[] = [];

const preview = new Preview(words);
const actions = { go, mend };
const form = new Form(part("form"), {
	words,
	file: () => edited!.source,
	choices: (to) => workspace?.names(to) ?? [],
	messages: (about) => about.map((problem) => messageOf(problem, words, actions)),
	change(text) {
		if (text === undefined) return say(words.cannot);
		edited!.text = text;
		changed("form");
	},
});

const isSame = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, i) => byte === b[i]);
const isChanged = () => edited !== undefined && opened !== undefined && !isSame(edited.bytes, opened);

const check = debounce(checkNow, 250);

function checkNow(): void {
	check.cancel();
	if (!edited || !workspace) return;
	problems = workspace.check(edited.source);
	form.showProblems(problems);
	part("problems").replaceChildren(...problems.map((problem) => messageOf(problem, words, actions)));
	const errors = problems.filter(({ rule }) => rule.severity === "error").length;
	const n = { errors: String(errors), warnings: String(problems.length - errors) };
	say(problems.length === 0 ? words.well : words.count, n);
	preview.show(part("preview"), edited.source, workspace);
	showWaysOut();
}

/** Shows the file everywhere. */
function show(by: "form" | "source" | "other"): void {
	if (by !== "source") source.value = edited!.shown;
	if (by === "form") form.follow();
	else form.show();
	if (by === "other") checkNow();
	else check();
}

/** Shows the file after a change, and keeps it. */
function changed(by: "form" | "source" | "other"): void {
	if (!edited) return;
	if (isChanged()) kept.textContent = keepDraft(edited.path, edited.text) ? words.kept : words.notKept;
	else {
		dropDraft(edited.path);
		kept.textContent = "";
	}
	show(by);
}

/** Selects the place of a problem in the file. */
function go({ span }: FileProblem): void {
	showView("source");
	const { text } = edited!;
	const [start, end] = [span?.start ?? 0, span?.end ?? 0].map((offset) => inShown(text, offset)) as [number, number];
	source.focus();
	source.setSelectionRange(start, end);
	// A text field scrolls to its selection when somebody types: here it is moved to the line by hand.
	const lines = source.value.slice(0, start).split("\n").length;
	source.scrollTop = (source.scrollHeight * (lines - 3)) / source.value.split("\n").length;
}

function mend(problem: FileProblem): void {
	form.flush();
	// The file may have changed since: the problem is looked up in it again.
	const again = workspace!
		.check(edited!.source)
		.find(({ rule, line }) => rule === problem.rule && line === problem.line);
	if (!again?.fixable) return;
	edited!.bytes = applyFixes(edited!.source, [again]);
	changed("other");
}

/** @param draft  what somebody has typed here before, and shall be shown in the place of the file */
function open(path: string, bytes: Uint8Array, draft?: Draft): void {
	edited = new EditedFile(path, bytes);
	opened = edited.bytes;
	if (draft) edited.text = draft.text;
	part("editor").hidden = false;
	part("path").textContent = `content/${path}`;
	part("discard").hidden = !draft;
	kept.textContent = draft ? words.kept : "";
	show("other");
	if (draft) say(words.restored, { time: new Date(draft.at).toLocaleString(document.documentElement.lang) });
	document.getElementById("path")!.focus();
}

/** Opens the page of the site's own copy. */
async function openExisting(path: string): Promise<void> {
	const [, name = ""] = /^(.+)\.md$/.exec(path) ?? [];
	say(words.loading);
	const text = await loadScriptData<string>(`write/${name}.js`).catch(() => undefined);
	if (text === undefined) return say(words.noPage, { path });
	open(path, new TextEncoder().encode(text), draftOf(path));
}

// Beginning.

const kind = part<HTMLSelectElement>("kind");
const which = part<HTMLInputElement>("which");

function listPages(): void {
	const names = workspace?.names(kind.value as CollectionName) ?? [];
	part("pages").replaceChildren(...names.map(([id, name]) => element("option", { value: id }, name)));
}

part("open").addEventListener("click", () => {
	const folder = kind.value as CollectionName;
	const wanted = which.value.trim();
	const known = workspace?.names(folder).find(([id, name]) => id === wanted || name === wanted);
	if (wanted === "") return say(words.name);
	if (known) return void openExisting(`${folder}/${known[0]}.md`);
	const id = asSlug(wanted);
	if (id === "") return say(words.noName);
	const path = `${folder}/${id}.md`;
	open(path, newPage(folder, wanted, authorsDay()), draftOf(path));
});

which.addEventListener("keydown", (event) => {
	if (event.key === "Enter") part("open").click();
});

part<HTMLInputElement>("file").addEventListener("change", async ({ target }) => {
	const [file] = (target as HTMLInputElement).files ?? [];
	if (file) open(`${kind.value}/${file.name}`, new Uint8Array(await file.arrayBuffer()));
});

// The views.

function showView(name: string): void {
	part("views").dataset["view"] = name;
	for (const button of page.querySelectorAll<HTMLButtonElement>("[data-show]"))
		button.setAttribute("aria-pressed", String(button.value === name));
}

for (const button of page.querySelectorAll<HTMLButtonElement>("[data-show]"))
	button.addEventListener("click", () => {
		form.flush();
		showView(button.value);
	});

source.addEventListener("input", () => {
	if (!edited) return;
	edited.shown = source.value;
	changed("source");
});

// Ways out.

function showWaysOut(): void {
	const { path, text, source: file } = edited!;
	const exists = workspace!.has(path);
	const address = exists ? undefined : newFileAddress(repository, path, text);
	part<HTMLAnchorElement>("github").href = address ?? pasteAddress(repository, path, exists);
	part("github-help").textContent = address ? words.filledIn : words.pasted;
	part("github").dataset["copies"] = address ? "" : "yes";
	part<HTMLAnchorElement>("issue").href = formAddress(repository, path, exists, String(file.data["name"] ?? ""));
}

async function copy(): Promise<boolean> {
	form.flush();
	try {
		await navigator.clipboard.writeText(edited!.text);
		return true;
	} catch {
		// Some browsers refuse the clipboard to a page from disk: the text is selected for the author's own keys.
		showView("source");
		source.focus();
		source.select();
		return false;
	}
}

part("copy").addEventListener("click", async () => say((await copy()) ? words.copied : words.selected));

part("github").addEventListener("click", () => {
	form.flush();
	showWaysOut();
	if (part("github").dataset["copies"]) void copy().then((isCopied) => say(isCopied ? words.copied : words.selected));
});

part("download").addEventListener("click", () => {
	form.flush();
	const { bytes, path } = edited!;
	const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "text/markdown" }));
	element("a", { href: url, download: path.replace(/^.*\//, "") }).click();
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
	say(words.downloaded, { name: path.replace(/^.*\//, "") });
});

part("discard").addEventListener("click", () => {
	if (!edited || !opened) return;
	dropDraft(edited.path);
	edited.bytes = opened;
	part("discard").hidden = true;
	changed("other");
});

addEventListener("pagehide", form.flush);
addEventListener("beforeunload", (event) => {
	form.flush();
	if (isChanged() && draftOf(edited!.path)?.text !== edited!.text) event.preventDefault();
});

async function start(): Promise<void> {
	// A wide window has the form beside whatever else is chosen.
	showView(matchMedia("(min-width: 70rem)").matches ? "source" : "form");
	kind.append(...editable.map((name) => element("option", { value: name }, words.folders[name])));
	page.hidden = false;
	say(words.loading);
	const outlines = await loadScriptData<ContentOutlines>("write/outlines.js").catch(() => undefined);
	if (!outlines) return say(words.failed);
	workspace = new Workspace(outlines, today({}));
	say("");
	const wanted = new URLSearchParams(location.search).get("page") ?? "";
	const [, folder = ""] = /^([a-z]+)\/[^/]+\.md$/.exec(wanted) ?? [];
	if (Object.hasOwn(collections, folder)) kind.value = folder;
	kind.addEventListener("change", listPages);
	listPages();
	const drafts = draftPaths();
	part("drafts").hidden = drafts.length === 0;
	part("draft-list").append(
		...drafts.map((path) => element("li", {}, element("a", { href: `?${new URLSearchParams({ page: path })}` }, path))),
	);
	if (workspace.has(wanted)) await openExisting(wanted);
	else if (folder !== "" && draftOf(wanted)) open(wanted, new Uint8Array(), draftOf(wanted));
	else if (wanted !== "") say(words.noPage, { path: wanted });
}

void start();
