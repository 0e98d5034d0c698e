import type { APIContext } from "astro";
import { comparedCity, comparedCityFile } from "../../../export/comparison.ts";
import { folderOf } from "../../../languages.ts";
import type { City } from "../../../model/atlas.ts";
import { deliver } from "../../../search/script-data.ts";
import { cityPaths } from "../../_atlas.ts";

export const getStaticPaths = () => [...cityPaths];

export const GET = ({ props: { city }, locals: { language, words, locale } }: APIContext<{ city: City }>) =>
	new Response(
		deliver(folderOf(language) + comparedCityFile(city.id), JSON.stringify(comparedCity(city, words, locale))),
	);
