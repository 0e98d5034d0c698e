// Whom the built files name. tests/browser and tests/slow/every-page open the pages and see whom they ask.

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";

const dist = inject("dist");
const paths = globSync("**/*.html", { cwd: dist }).map((path) => path.replaceAll("\\", "/"));

test("no page, style or script prepares for another host, or names one to load from", () => {
	const found: string[] = [];
	for (const path of paths) {
		const html = readFileSync(join(dist, path), "utf8");
		for (const [tag] of html.matchAll(/<link\b[^>]*>/g)) {
			const rel = /\brel="([^"]*)"/.exec(tag)?.[1] ?? "";
			if (!/^(?:canonical|alternate|icon|license|stylesheet)$/.test(rel)) found.push(`${path}: ${tag}`);
			// The address of the same page in another language has to be a whole one.
			if (rel === "alternate" && /\bhreflang="/.test(tag)) continue;
			if (!/^(?:canonical|license)$/.test(rel) && /\bhref="(?:[a-z]+:)?\/\//.test(tag)) found.push(`${path}: ${tag}`);
		}
		for (const [tag] of html.matchAll(/<(?:script|img|iframe|source|video|audio|embed|object|form)\b[^>]*>/g))
			if (/\s(?:src|srcset|data|action|poster)="(?:[a-z]+:)?\/\//.test(tag)) found.push(`${path}: ${tag}`);
		if (/\sping=|<base\b|http-equiv="refresh"/.test(html)) found.push(path);
	}
	for (const path of globSync("**/*.css", { cwd: dist }))
		if (/@import|url\((?!["']?(?:data:|#))["']?(?:[a-z]+:)?\/\//.test(readFileSync(join(dist, path), "utf8")))
			found.push(path);
	expect(found).toEqual([]);
});
