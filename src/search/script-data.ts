/**
 * Writes script data (JSONP): a classic script that delivers a value to the page. A page opened from disk can read no other
 * file. `src/client/shared/script-data.ts` loads it.
 *
 * @param path  the script's file from the site's root, by which the page knows the value
 * @param code  a JavaScript expression for the value
 */
export const deliver = (path: string, code: string): string => `deliver(${JSON.stringify(path)},${code});\n`;
