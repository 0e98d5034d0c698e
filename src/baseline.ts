/**
 * The browser baseline: the oldest versions with full layout and scripts. They stand for phones of 2020 with a browser of
 * early 2021, and for school computers with the Firefox ESR of that year. Style sheets and scripts are compiled for them, and
 * pages name them. Older browsers show plain documents. Edge has the versions of Chrome.
 */
export const baseline = { chrome: "90", firefox: "91", safari: "14.1" } as const;

/** The baseline of the search: versions that support 'wasm-unsafe-eval', WebAssembly under a strict CSP. */
export const searchBaseline = { chrome: "97", firefox: "102", safari: "16" } as const;

/** The baseline of the editor page: versions with lookbehind in regular expressions, which the checker's rules use. */
export const editorBaseline = { chrome: "90", firefox: "91", safari: "16.4" } as const;

/** The baseline as a build target of esbuild and Lightning CSS: `chrome90`. */
export const targets: string[] = targetsOf(baseline);
export const editorTargets: string[] = targetsOf(editorBaseline);

function targetsOf(versions: Record<string, string>): string[] {
	return Object.entries(versions).map(([browser, version]) => browser + version);
}
