import { transform } from "esbuild";
import { targets } from "../baseline.ts";

// The one place that knows more of Pagefind than its documentation says: how its files are called, and how its script
// reads them.

/** A file of the index as Pagefind makes it. */
export interface IndexFile {
	/** Inside Pagefind's folder. */
	path: string;
	content: Uint8Array;
}

export interface Engine {
	/**
	 * An expression in JavaScript: `(read) => Pagefind`. What it takes as `read` answers with a file of the index by its path
	 * from the site's root, from a host or from disk.
	 */
	code: string;
	/** The files that the engine reads. */
	files: IndexFile[];
}

/** Places of Pagefind's script that the change below stands on. Each must be there exactly as often as said. */
const knownPlaces: [text: string, times: number, what: string][] = [
	["await fetch(queued.input)", 1, "reads every file of the index in one place"],
	["pagefind-entry.json", 1, "begins with one entry file"],
	[".pf_meta`", 1, "names the table of pages"],
	[".pf_index`", 1, "names the chunks of words"],
	[".pf_filter`", 1, "names the chunks of filters"],
	["noWorker", 1, "can do without a worker"],
	["createInstance", 2, "makes an engine with settings of its own"],
];

/** What Pagefind writes beside its index: its own interfaces, and a program for languages that no page is in. */
const notRead = /^(?:pagefind[\w-]*\.(?:js|css|json)|wasm\.unknown\.pagefind)$/;

/**
 * Turns Pagefind's own script, which is a module and asks the network, into a function that a classic script can hold, with
 * the first file of the index in it: one request less.
 *
 * @param made  all files that Pagefind has made
 * @throws {Error} where the installed Pagefind is built differently
 */
export async function classicEngine(made: readonly IndexFile[]): Promise<Engine> {
	const text = (path: string) => Buffer.from(made.find((file) => file.path === path)?.content ?? "").toString();
	const [source, entry] = [text("pagefind.js"), text("pagefind-entry.json")];
	const strange = knownPlaces.filter(([place, times]) => source.split(place).length - 1 !== times);
	const requests = source.match(/(?<![\w.])fetch\(/g)?.length ?? 0;
	// The second one is the loader of WebAssembly that Pagefind's compiler adds, and which is never given an address.
	if (requests !== 2) strange.push(["fetch(", 2, "asks the network in two places"]);
	if (entry === "") strange.push(["pagefind-entry.json", 1, "is made with an entry file"]);
	if (strange.length > 0) {
		throw new Error(
			`The installed Pagefind is not the one that src/search/classic-engine.ts knows: its pagefind.js no longer ${strange
				.map(([, , what]) => what)
				.join(", nor ")}. Read its new way of loading, change that file, and run the tests of search from disk.`,
		);
	}
	const { code } = await transform(source, {
		format: "cjs",
		minify: true,
		target: targets,
		legalComments: "none",
		define: { "import.meta.url": "undefined" },
	});
	const read = `(path)=>/pagefind-entry\\.json/.test(path)?Promise.resolve(new Response(${JSON.stringify(entry)})):read(path)`;
	return {
		code: `(read)=>{const fetch=${read},Worker=undefined,module={exports:{}};${code};return module.exports}`,
		files: made.filter(({ path }) => !notRead.test(path)),
	};
}
