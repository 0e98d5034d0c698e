/**
 * The text of a classic script that hands a value over to the page that waits for it: the one way in which a page opened
 * from disk can read more than itself. `src/client/shared/script-data.ts` is its other half.
 *
 * @param path  the script's file from the site's root, and the name under which its value is waited for
 * @param code  an expression whose value is handed over
 */
export const deliver = (path: string, code: string): string => `deliver(${JSON.stringify(path)},${code});\n`;
