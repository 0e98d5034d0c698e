// An editor page: a form and the file beside it, both views of one text, with the messages of the checker. One is for writing
// pages, another for translating them: each brings its form, and its way to choose a file.

import { today } from "../check/clock.ts";
import { applyFixes } from "../check/fix/fix.ts";
import type { ContentOutlines } from "../check/outline.ts";
import { debounce } from "../client/shared/debounce.ts";
import { element, fillPlaceholders } from "../client/shared/elements.ts";
import { loadScriptData } from "../client/shared/script-data.ts";
import { type Draft, draftOf, draftPaths, dropDraft, keepDraft } from "./drafts.ts";
import { EditedFile, inShown } from "./edited-file.ts";
import type { FormHost } from "./form-host.ts";
import { messageOf } from "./messages.ts";
import { Preview } from "./preview.ts";
import { formAddress, newFileAddress, pasteAddress, type Repository } from "./ways-out.ts";
import type { EditorWords } from "./words.ts";
import { type FileProblem, Workspace } from "./workspace.ts";

/** The form of the file that is open. */
export interface EditorForm {
	/** Writes into the file what is typed and not yet written. */
	flush(): void;
	/** Shows the file anew. */
	show(): void;
	/** Follows a change that came from a field. */
	follow(): void;
	/** Puts each message to the field that it is about. */
	showProblems(problems: readonly FileProblem[]): void;
}

const page = document.querySelector<HTMLElement>("[data-write]")!;
export const words = JSON.parse(page.dataset["words"]!) as EditorWords;
const repository = JSON.parse(page.dataset["repository"]!) as Repository;
export const part = <T extends HTMLElement>(name: string) => page.querySelector<T>(`[data-${name}]`)!;
const [status, kept] = [part("status"), part("kept")];
const source = part<HTMLTextAreaElement>("source");
/** Tells the author something. Names in braces stand for values. */
export const say = (message: string, values: Record<string, string> = {}) => {
	status.textContent = fillPlaceholders(message, values);
};

let workspace: Workspace | undefined;
let edited: EditedFile | undefined;
/** What the file was when it was opened, for telling whether there is anything to keep. */
let opened: Uint8Array | undefined;
let problems: FileProblem[] = [];

const preview = new Preview(words);
const actions = { go, mend };
let form: EditorForm;

/** What the form asks of the page. */
const host: FormHost = {
	words,
	file: () => edited!.source,
	original: () => workspace?.original(edited!.source),
	choices: (to) => workspace?.names(to) ?? [],
	messages: (about) => about.map((problem) => messageOf(problem, words, actions)),
	change(text) {
		if (text === undefined) return say(words.cannot);
		edited!.text = text;
		changed("form");
	},
};

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

/**
 * Opens a file.
 *
 * @param path  from the content folder
 * @param draft  what somebody has typed here before, and shall be shown in the place of the file
 */
export function open(path: string, bytes: Uint8Array, draft?: Draft): void {
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

/** The text of a file in the site's own copy; nothing, and a word about it, where there is none. */
export async function readFile(path: string): Promise<Uint8Array | undefined> {
	say(words.loading);
	const text = await loadScriptData<string>(`write/${path.replace(/\.mdx?$/, "")}.js`).catch(() => undefined);
	if (text === undefined) say(words.noPage, { path });
	return text === undefined ? undefined : new TextEncoder().encode(text);
}

/** Opens a file of the site's own copy, or its draft. */
export async function openExisting(path: string): Promise<void> {
	const bytes = await readFile(path);
	if (bytes) open(path, bytes, draftOf(path));
}

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
	part<HTMLAnchorElement>("issue").href = formAddress(
		repository,
		path,
		exists || file.isTranslation,
		String(file.data["name"] ?? ""),
	);
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

addEventListener("pagehide", () => form?.flush());
addEventListener("beforeunload", (event) => {
	form?.flush();
	if (isChanged() && draftOf(edited!.path)?.text !== edited!.text) event.preventDefault();
});

/** What a page is started with. */
interface EditorPage {
	makeForm(root: HTMLElement, host: FormHost): EditorForm;
	/** Whether drafts of a file belong to this page. */
	isOwn(path: string): boolean;
	/**
	 * Lets the author choose a file.
	 *
	 * @param wanted  the file that the address names; empty where it names none
	 */
	begin(workspace: Workspace, wanted: string): Promise<void>;
}

/** Starts the page: reads the outlines of the content, and lets the author choose a file. */
export async function startEditor({ makeForm, isOwn, begin }: EditorPage): Promise<void> {
	// A wide window may have the form beside whatever else is chosen.
	const isBeside = part("views").classList.contains("beside") && matchMedia("(min-width: 70rem)").matches;
	showView(isBeside ? "source" : "form");
	page.hidden = false;
	say(words.loading);
	const outlines = await loadScriptData<ContentOutlines>("write/outlines.js").catch(() => undefined);
	if (!outlines) return say(words.failed);
	workspace = new Workspace(outlines, today({}));
	form = makeForm(part("form"), host);
	say("");
	const drafts = draftPaths().filter(isOwn);
	part("drafts").hidden = drafts.length === 0;
	part("draft-list").append(
		...drafts.map((path) => element("li", {}, element("a", { href: `?${new URLSearchParams({ page: path })}` }, path))),
	);
	await begin(workspace, new URLSearchParams(location.search).get("page") ?? "");
}
