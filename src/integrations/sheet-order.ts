import type { PageTransform } from "./page-transforms.ts";

const link = `<link rel="stylesheet" href="[^"]*"[^>]*>`;
const commonSheet = String.raw`<link rel="stylesheet" href="[^"]*/Base\.[^"/]*\.css"[^>]*>`;
/** The typography of other languages, which adds to all other sheets, and what follows it in the head. */
const languageSheet = /(<link rel="stylesheet" href="[^"]*\/languages\.[^"/]*\.css">)([\s\S]*?)(?=<\/head>)/;
const before = new RegExp(`((?:${link})+)(${commonSheet})`);

/**
 * Puts the typography of other languages last, and the sheet of every page, which the layout `Base.astro` imports, before those that single layouts import. Astro orders links by
 * the places of imports, and puts a layout's own sheet first where that layout reaches `Base.astro` through another one.
 */
export const commonSheetFirst: PageTransform = (html) => html.replace(languageSheet, "$2$1").replace(before, "$2$1");
