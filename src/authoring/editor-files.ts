import * as z from "zod";
import { collectionNames, collections } from "../schemas/index.ts";
import { translationLanguages } from "../schemas/language.ts";
import { translation } from "../schemas/translation.ts";

/** A schema as JSON Schema, for editors. A date may also be typed as a bare year, which YAML reads as a number. */
const jsonSchema = (schema: z.ZodType) =>
	z.toJSONSchema(schema, {
		override: ({ zodSchema, jsonSchema: out }) => {
			if (zodSchema._zod.def.type === "pipe") out.type = ["string", "integer"] as unknown as "string";
		},
	});

/** A schema of front matter, and the files that it is for. */
interface EditorSchema {
	schema: z.ZodType;
	files: string[];
}

/** The schemas of front matter by their names. */
const schemas = new Map<string, EditorSchema>([
	...collectionNames.map((name): [string, EditorSchema] => {
		const { schema, extension } = collections[name];
		return [name, { schema, files: [`content/${name}/*${extension}`] }];
	}),
	["translation", { schema: translation, files: translationLanguages.map((language) => `content/${language}/*/*.md`) }],
]);

/**
 * Settings of Visual Studio Code. The Astro extension completes and checks front matter while an author writes; `yaml.schemas`
 * is for editors that hand front matter to the YAML language server themselves.
 */
const editorSettings = {
	"astro.content-intellisense": true,
	"yaml.schemas": Object.fromEntries(
		[...schemas].map(([name, { files }]) => [`./.vscode/schemas/${name}.json`, files]),
	),
	"files.eol": "\n",
	"files.encoding": "utf8",
	"[markdown]": { "editor.wordWrap": "on", "editor.formatOnSave": false },
};

/** The files that editors read, as paths from the repository's root with the values of their JSON. */
export const editorFiles = (): Map<string, unknown> =>
	new Map<string, unknown>([
		...[...schemas].map(([name, { schema }]) => [`.vscode/schemas/${name}.json`, jsonSchema(schema)] as const),
		[".vscode/settings.json", editorSettings],
	]);
