import type { APIContext } from "astro";
import { llmsText } from "../../export/llms.ts";
import { folderOf, languages, siteLanguages } from "../../languages.ts";
import { atlasIn, everyLanguage } from "../_atlas.ts";
import { files } from "../_data.ts";
import { versionLanguage } from "../_markdown.ts";

export const getStaticPaths = everyLanguage;

export const GET = ({ locals: { language } }: APIContext) => {
	const others = siteLanguages
		.filter((each) => each !== language)
		.map((each) => ({ name: languages[each].name, path: `${folderOf(each)}llms.txt` }));
	return new Response(llmsText(atlasIn(language), files, versionLanguage(language), others));
};
