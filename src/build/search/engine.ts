import { transform } from "esbuild";

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

/**
 * Turns Pagefind's own script, which is a module and asks the network, into a function that a classic script can hand
 * over: `(fetch, Worker) => Pagefind`. What it takes as `fetch` reads the files, from a host or from disk.
 *
 * @param source  pagefind.js as Pagefind has written it beside the index
 * @returns an expression in JavaScript
 * @throws {Error} where the installed Pagefind is built differently
 */
export async function classicEngine(source: string): Promise<string> {
	const strange = knownPlaces.filter(([text, times]) => source.split(text).length - 1 !== times);
	const others = source.match(/(?<![\w.])fetch\(/g)?.length ?? 0;
	// The second one is the loader of WebAssembly that Pagefind's compiler adds, and which is never given an address.
	if (others !== 2) strange.push(["fetch(", 2, "asks the network in two places"]);
	if (strange.length > 0) {
		throw new Error(
			`The installed Pagefind is not the one that src/build/search/engine.ts knows: its pagefind.js no longer ${strange
				.map(([, , what]) => what)
				.join(", nor ")}. Read its new way of loading, change engine.ts, and run the tests of search from disk.`,
		);
	}
	const { code } = await transform(source, {
		format: "cjs",
		minify: true,
		target: "es2022",
		legalComments: "none",
		define: { "import.meta.url": "undefined" },
	});
	return `(fetch,Worker)=>{const module={exports:{}};${code};return module.exports}`;
}
