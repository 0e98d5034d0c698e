import * as z from "zod";
import { blank, type Known, template } from "../authoring/templates.ts";
import { makeRuleCatalogue } from "../check/rule-catalogue.ts";
import { caddy } from "../hosting/caddy.ts";
import { nginx } from "../hosting/nginx.ts";
import { type CollectionName, collectionNames, collections } from "../schemas/index.ts";

const json = (value: unknown) => `${JSON.stringify(value, null, "\t")}\n`;

/** A schema as JSON Schema, for editors. A date may also be typed as a bare year, which YAML reads as a number. */
const jsonSchema = (name: CollectionName) =>
	z.toJSONSchema(collections[name].schema, {
		override: ({ zodSchema, jsonSchema: out }) => {
			if (zodSchema._zod.def.type === "pipe") out.type = ["string", "integer"] as unknown as "string";
		},
	});

/** What a blank page of each kind begins with. It does not pass the check before it is filled in. */
const blanks: Partial<Record<CollectionName, [known: Known, below: string]>> = {
	cities: [{ name: `${blank} the city's name in English`, country: "XX", sources: [], reviewed: "YYYY-MM-DD" }, ""],
	interviews: [
		{ city: "city-file-name", themes: ["theme-file-name"], completeness: "part", reviewed: "YYYY-MM-DD" },
		`## ${blank} the first point {#first-point}\n\n${blank} what was said, in the atlas's own words.`,
	],
	themes: [{}, `${blank} two or three sentences on what cities under this theme do.`],
};

/** Everything that is made from the schemas, the rules and the table of headers: paths from the repository's root, and what has to stand there. */
export function generated(): Map<string, string> {
	const files = new Map([["src/authoring/rule-catalogue.json", json(makeRuleCatalogue())]]);
	for (const name of collectionNames) {
		files.set(`.vscode/schemas/${name}.json`, json(jsonSchema(name)));
		const [known, below] = blanks[name] ?? [];
		if (known) files.set(`templates/${name}.md`, template(name, known, below!));
	}
	files.set(".vscode/settings.json", json(settings));
	files.set("hosting/nginx.conf", nginx());
	files.set("hosting/Caddyfile", caddy());
	return files;
}

/**
 * For Visual Studio Code: the Astro extension completes and checks front matter while one writes. `yaml.schemas` says
 * the same to editors that hand front matter to the YAML language server themselves.
 */
const settings = {
	"astro.content-intellisense": true,
	"yaml.schemas": Object.fromEntries(
		collectionNames.map((name) => [
			`./.vscode/schemas/${name}.json`,
			[`content/${name}/*${collections[name].extension}`],
		]),
	),
	"files.eol": "\n",
	"files.encoding": "utf8",
	"[markdown]": { "editor.wordWrap": "on", "editor.formatOnSave": false },
};
