import { compareCopy, copyIn, type Differences, type Listed } from "./offline/compare.ts";

// The offline page: compares the copy that is open with the manifest of its build. From disk a script may read no file
// by itself, so the reader chooses the folder; on a host the files are asked for one by one.

declare const atlasManifest: { files: Listed };

const section = document.querySelector<HTMLElement>("[data-check]")!;
const part = <T extends HTMLElement>(name: string) => section.querySelector<T>(`[data-${name}]`)!;
const [status, results, button, folder] = [
	part("status"),
	part("results"),
	part<HTMLButtonElement>("start"),
	part<HTMLInputElement>("folder"),
];
const text = (key: string, n = 0) =>
	(section.dataset[key] ?? "").replace("{n}", n.toLocaleString(document.documentElement.lang));
// Whole folders and no single files: Astro's types of markup do not know the attribute.
folder.webkitdirectory = true;
const fromDisk = location.protocol === "file:";

// Set as the page goes into a ZIM file: see src/release/kiwix.ts.
const way = section.dataset["inside"] === "kiwix" ? "in-kiwix" : fromDisk ? "from-disk" : "from-host";
part(way).hidden = false;

/** The manifest, which comes as a script because a page from disk may load nothing else. */
const manifest = () =>
	new Promise<Listed>((done, fail) => {
		const script = document.createElement("script");
		script.src = section.dataset["src"]!;
		script.onload = () => done(atlasManifest.files);
		script.onerror = () => fail(new Error("manifest.js could not be read"));
		document.head.append(script);
	});

async function check(read: (path: string) => Promise<ArrayBuffer | undefined>, present: readonly string[]) {
	results.replaceChildren();
	button.disabled = folder.disabled = true;
	try {
		const listed = await manifest();
		const total = Object.keys(listed).length;
		const found = await compareCopy(listed, read, present, (done) => {
			status.textContent = text("reading", Math.round((100 * done) / total));
		});
		show(found, total);
	} catch {
		status.textContent = text("failed");
	} finally {
		button.disabled = folder.disabled = false;
	}
}

function show(found: Differences, total: number): void {
	const damaged = found.missing.length + found.altered.length;
	status.textContent = damaged === 0 ? text("whole", total) : text("damaged", damaged);
	for (const key of ["missing", "altered", "added"] as const) {
		if (found[key].length === 0) continue;
		const heading = document.createElement("h3");
		heading.textContent = `${text(key)} (${found[key].length.toLocaleString(document.documentElement.lang)})`;
		const list = document.createElement("ul");
		list.append(
			...found[key].map((path) => {
				const item = document.createElement("li");
				item.textContent = path;
				return item;
			}),
		);
		results.append(heading, list);
	}
}

folder.addEventListener("change", () => {
	const files = copyIn([...(folder.files ?? [])]);
	if (files) void check(async (path) => files.get(path)?.arrayBuffer(), [...files.keys()]);
	else status.textContent = text("noCopy");
});

button.addEventListener("click", () => {
	const root = new URL(".", location.href);
	void check(async (path) => {
		const response = await fetch(new URL(encodeURI(path), root), { cache: "no-store" });
		return response.ok ? response.arrayBuffer() : undefined;
	}, []);
});
