/**
 * Writes a JSONP script: a classic script that calls the global function `deliver` with a value. JSONP is the only way in
 * which a page opened from disk can load data, since browsers refuse `fetch` and modules from `file://`. The other half,
 * `src/client/shared/script-data.ts`, defines `deliver` and loads the scripts.
 *
 * @param path  the script's path from the site's root, which is the key of its value too
 * @param code  a JavaScript expression, often JSON
 */
export const deliver = (path: string, code: string): string => `deliver(${JSON.stringify(path)},${code});\n`;
