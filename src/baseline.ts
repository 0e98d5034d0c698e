/**
 * The oldest browsers in which every page looks and works as it is meant to: phones of 2020 whose browser is still that of
 * the first months of 2021, and computers of schools with the long-lived Firefox of that year. Style sheets and scripts are
 * built for them, and the pages say so. Older ones show plain documents.
 *
 * Versions as browsers count them. What Chrome can, Edge of the same number can too.
 */
export const baseline = { chrome: "90", firefox: "91", safari: "14.1" } as const;

/** The oldest browsers that run the search: WebAssembly under a policy that refuses every other code from a text. */
export const searchBaseline = { chrome: "97", firefox: "102", safari: "16" } as const;

/** The baseline in the words of esbuild and Lightning CSS: `chrome90`. */
export const targets: string[] = Object.entries(baseline).map(([browser, version]) => browser + version);
