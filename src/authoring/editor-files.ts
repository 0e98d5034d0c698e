import * as z from "zod";
import { type CollectionName, collectionNames, collections } from "../schemas/index.ts";

/** A schema as JSON Schema, for editors. A date may also be typed as a bare year, which YAML reads as a number. */
const jsonSchema = (name: CollectionName) =>
	z.toJSONSchema(collections[name].schema, {
		override: ({ zodSchema, jsonSchema: out }) => {
			if (zodSchema._zod.def.type === "pipe") out.type = ["string", "integer"] as unknown as "string";
		},
	});

/**
 * Settings of Visual Studio Code. The Astro extension completes and checks front matter while an author writes; `yaml.schemas`
 * is for editors that hand front matter to the YAML language server themselves.
 */
const editorSettings = {
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

/** The files that editors read, as paths from the repository's root with the values of their JSON. */
export const editorFiles = (): Map<string, unknown> =>
	new Map<string, unknown>([
		...collectionNames.map((name) => [`.vscode/schemas/${name}.json`, jsonSchema(name)] as const),
		[".vscode/settings.json", editorSettings],
	]);
