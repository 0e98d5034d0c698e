import { transform } from "esbuild";
import { targets } from "../baseline.ts";

// The one place that relies on undocumented details of Pagefind: its file names, which index-paths.ts reads, and how its script loads
// them.

/** A file of Pagefind's output. */
export interface IndexFile {
	/** From Pagefind's folder. */
	path: string;
	content: Uint8Array;
}

export interface Engine {
	/**
	 * Source of a JavaScript function, `(read) => Pagefind`. `read` is its loader: it takes the path of a file of the index and
	 * gives a promise of a `Response`, fetched from a host or loaded from disk.
	 */
	code: string;
	/** The files that the engine loads. */
	files: IndexFile[];
}

/** What the transformation relies on: texts in Pagefind's script, how often each occurs, and what that shows. */
const assumptions: [text: string, count: number, meaning: string][] = [
	["await fetch(queued.input)", 1, "reads every file of the index in one place"],
	["pagefind-entry.json", 1, "begins with one entry file"],
	[".pf_meta`", 1, "names the table of pages"],
	[".pf_index`", 1, "names the chunks of words"],
	[".pf_filter`", 1, "names the chunks of filters"],
	[".pf_fragment`", 2, "names the texts of pages"],
	["noWorker", 1, "can do without a worker"],
	["createInstance", 2, "makes an engine with settings of its own"],
	["export{createInstance,", 1, "exports what makes one"],
];

/** Files of Pagefind that the engine does not load: its user interfaces, and the WebAssembly of other languages. */
function unusedFiles(entry: string): RegExp {
	const { languages } = JSON.parse(entry) as { languages: Record<string, { wasm: string | null }> };
	const used = Object.values(languages).map(({ wasm }) => wasm ?? "unknown");
	return new RegExp(`^(?:pagefind[\\w-]*\\.(?:js|css|json)|wasm\\.(?!(?:${used.join("|")})\\.)\\w+\\.pagefind)$`);
}

/**
 * Transforms Pagefind's script, a module that fetches its files, into a function with an injected loader, for use in a
 * classic script. The entry file of the index is inlined, which saves a request.
 *
 * @param output  all files that Pagefind has written
 * @throws {Error} where the installed version of Pagefind does not meet an assumption
 */
export async function classicEngine(output: readonly IndexFile[]): Promise<Engine> {
	const contentOf = (path: string) => Buffer.from(output.find((file) => file.path === path)?.content ?? "").toString();
	const [source, entry] = [contentOf("pagefind.js"), contentOf("pagefind-entry.json")];
	const unmet = assumptions.filter(([text, count]) => source.split(text).length - 1 !== count);
	const requests = source.match(/(?<![\w.])fetch\(/g)?.length ?? 0;
	// The second is in the WebAssembly loader that wasm-bindgen generates. It is never called with a URL.
	if (requests !== 2) unmet.push(["fetch(", 2, "asks the network in two places"]);
	if (entry === "") unmet.push(["pagefind-entry.json", 1, "is made with an entry file"]);
	if (unmet.length > 0) {
		throw new Error(
			`The installed Pagefind is not the one that src/search/classic-engine.ts knows: its pagefind.js no longer ${unmet
				.map(([, , meaning]) => meaning)
				.join(", nor ")}. Read its new way of loading, change that file, and run the tests of search from disk.`,
		);
	}
	const { code } = await transform(source.replace(/export\{.*\}/, "export{createInstance}"), {
		format: "cjs",
		minify: true,
		target: targets,
		legalComments: "none",
		treeShaking: true,
		// Without the document the engine asks no page for its language: it has one index, whose words are cut already.
		define: { "import.meta.url": "undefined", Worker: "undefined", document: "undefined" },
	});
	const unused = unusedFiles(entry);
	const read = `(path)=>/pagefind-entry\\.json/.test(path)?Promise.resolve(new Response(${JSON.stringify(entry)})):read(path)`;
	return {
		code: `(read)=>{const fetch=${read},module={exports:{}};${code};return module.exports}`,
		files: output.filter(({ path }) => !unused.test(path)),
	};
}
