// The offline page: checks the copy of the site that is open against the manifest of its build. From disk a script may read no
// file by itself, so the reader chooses the folder; on a host the files are fetched one by one.

import { type CopyDifferences, compareCopy, findCopy, type ManifestFiles } from "./offline/compare.ts";
import { element, fillPlaceholders } from "./shared/elements.ts";
import { loadScript } from "./shared/load-script.ts";

/** Set by `manifest.js`. */
declare const atlasManifest: { files: ManifestFiles };

const section = document.querySelector<HTMLElement>("[data-check]")!;
const byData = <T extends HTMLElement>(name: string) => section.querySelector<T>(`[data-${name}]`)!;
const [status, results] = [byData("status"), byData("results")];
const [button, folder] = [byData<HTMLButtonElement>("start"), byData<HTMLInputElement>("folder")];

const format = (n: number) => n.toLocaleString(document.documentElement.lang);
const message = (key: string, n = 0) => fillPlaceholders(section.dataset[key] ?? "", { n: format(n) });

// Whole folders and no single files: Astro's types of markup do not know the attribute.
folder.webkitdirectory = true;

// `src/release/kiwix.ts` sets the mark as a page goes into a ZIM file.
const isKiwix = section.dataset["inside"] === "kiwix";
byData(isKiwix ? "in-kiwix" : location.protocol === "file:" ? "from-disk" : "from-host").hidden = false;

async function check(read: (path: string) => Promise<ArrayBuffer | undefined>, present: readonly string[]) {
	results.replaceChildren();
	button.disabled = folder.disabled = true;
	try {
		await loadScript(section.dataset["src"]!);
		const { files } = atlasManifest;
		const total = Object.keys(files).length;
		const differences = await compareCopy(files, read, present, (done) => {
			status.textContent = message("reading", Math.round((100 * done) / total));
		});
		show(differences, total);
	} catch {
		status.textContent = message("failed");
	} finally {
		button.disabled = folder.disabled = false;
	}
}

function show(differences: CopyDifferences, total: number): void {
	const damaged = differences.missing.length + differences.altered.length;
	status.textContent = damaged === 0 ? message("whole", total) : message("damaged", damaged);
	for (const key of ["missing", "altered", "added"] as const) {
		const paths = differences[key];
		if (paths.length === 0) continue;
		results.append(
			element("h3", {}, `${message(key)} (${format(paths.length)})`),
			element("ul", {}, ...paths.map((path) => element("li", {}, path))),
		);
	}
}

folder.addEventListener("change", () => {
	const files = findCopy([...(folder.files ?? [])]);
	if (files) void check(async (path) => files.get(path)?.arrayBuffer(), [...files.keys()]);
	else status.textContent = message("noCopy");
});

button.addEventListener("click", () => {
	const root = new URL(".", location.href);
	void check(async (path) => {
		const response = await fetch(new URL(encodeURI(path), root), { cache: "no-store" });
		return response.ok ? response.arrayBuffer() : undefined;
	}, []);
});
