import { cityMarkdown } from "../../export/markdown/city.ts";
import type { CityPage } from "../../model/city.ts";
import { atlas } from "../_atlas.ts";
import { cityPaths } from "../_pages.ts";

export const getStaticPaths = () => [...cityPaths];

export const GET = ({ props: { city } }: { props: { city: CityPage } }) =>
	new Response(cityMarkdown(city, atlas.cityEntries.get(city.id)!.body));
