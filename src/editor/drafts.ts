// Drafts: what somebody has typed, kept in the browser's own storage under the file's path. From disk, in a private window or by
// the reader's will there may be none: then the page says so, and the file has to be downloaded.

/** A text with the time at which it was kept, in ISO 8601. */
export interface Draft {
	text: string;
	at: string;
}

const keyOf = (path: string) => `atlas-draft ${path}`;

/** Keeps a draft. @returns whether the browser has it */
export function keepDraft(path: string, text: string): boolean {
	try {
		localStorage.setItem(keyOf(path), JSON.stringify({ text, at: new Date().toISOString() } satisfies Draft));
		return true;
	} catch {
		return false;
	}
}

export function draftOf(path: string): Draft | undefined {
	try {
		return (JSON.parse(localStorage.getItem(keyOf(path)) ?? "null") as Draft | null) ?? undefined;
	} catch {
		return undefined;
	}
}

export function dropDraft(path: string): void {
	try {
		localStorage.removeItem(keyOf(path));
	} catch {}
}

/** The paths of all drafts. */
export function draftPaths(): string[] {
	try {
		const prefix = keyOf("");
		return Object.keys(localStorage)
			.filter((key) => key.startsWith(prefix))
			.map((key) => key.slice(prefix.length))
			.sort();
	} catch {
		return [];
	}
}
