import type { Reference } from "./reference.ts";

/**
 * A citation in a format of reference managers. The day of access is unknown at build time: it is a template of its own, so
 * that `before + after` is a valid record, and so is `before + accessed + after` with `{y}`, `{m}` and `{d}` filled in.
 */
export interface Formatted {
	name: "BibTeX" | "RIS" | "CSL-JSON";
	before: string;
	accessed: string;
	after: string;
}

/** Escapes text for TeX. An address needs no escaping: the url field is verbatim. */
const tex = (text: string) =>
	text
		.replace(/[\\{}]/g, (c) => ({ "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}" })[c]!)
		.replace(/[&%$#_]/g, "\\$&")
		.replace(/[~^]/g, "\\$&{}");

/** BibLaTeX's `@online`, with the year and month of plain BibTeX. Double braces keep a name in one piece. */
export function bibtex({ key, title, container, version, dated, url, note }: Reference): Formatted {
	const [year, month] = dated.day.split("-");
	return {
		name: "BibTeX",
		before: [
			`@online{${key},`,
			`  title = {{${tex(title)}}},`,
			`  author = {{${tex(container)}}},`,
			`  year = {${year}},`,
			`  month = {${Number(month)}},`,
			`  version = {${version}},`,
			`  url = {${url}},`,
			"",
		].join("\n"),
		accessed: "  urldate = {{y}-{m}-{d}},\n",
		after: `${note ? `  note = {${tex(note)}},\n` : ""}}`,
	};
}

/** RIS, as EndNote and most library catalogues read it: a tag of two letters, two spaces, a hyphen and a space. */
export function ris({ title, container, version, dated, url, language, note }: Reference): Formatted {
	return {
		name: "RIS",
		before: [
			"TY  - ELEC",
			`TI  - ${title}`,
			`AU  - ${container}`,
			`PY  - ${dated.day.slice(0, 4)}`,
			`DA  - ${dated.day.replaceAll("-", "/")}`,
			`ET  - ${version}`,
			`LA  - ${language}`,
			`UR  - ${url}`,
			"",
		].join("\n"),
		accessed: "Y2  - {y}/{m}/{d}\n",
		after: `${note ? `N1  - ${note}\n` : ""}ER  - `,
	};
}

/** CSL-JSON, as Pandoc, Zotero and citeproc read it. */
export function cslJson({ key, title, container, version, dated, url, language, note }: Reference): Formatted {
	const fields = {
		id: key,
		type: "webpage",
		title,
		author: [{ literal: container }],
		version,
		issued: { "date-parts": [dated.day.split("-").map(Number)] },
		language,
		...(note && { note }),
		URL: url,
	};
	const lines = Object.entries(fields).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
	return {
		name: "CSL-JSON",
		before: `[{\n${lines.join(",\n")}`,
		// Strings, which the format allows beside numbers: 09 would be no JSON.
		accessed: ',\n  "accessed": {"date-parts": [["{y}", "{m}", "{d}"]]}',
		after: "\n}]",
	};
}

/** The content of "Cite this page". */
export interface Citation {
	reference: Reference;
	formats: Formatted[];
}

export const citation = (reference: Reference): Citation => ({
	reference,
	formats: [bibtex(reference), ris(reference), cslJson(reference)],
});
