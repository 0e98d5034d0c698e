import { cityMarkdown } from "../../export/markdown/city.ts";
import type { City } from "../../model/city.ts";
import { cityPaths } from "../_atlas.ts";

export const getStaticPaths = () => [...cityPaths];

export const GET = ({ props: { city } }: { props: { city: City } }) => new Response(cityMarkdown(city));
