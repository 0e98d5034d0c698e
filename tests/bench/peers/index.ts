import { astro } from "./astro.ts";
import { atlas, earlier } from "./atlas.ts";
import { docusaurus } from "./docusaurus.ts";
import { eleventy } from "./eleventy.ts";
import { hugo } from "./hugo.ts";
import type { Peer } from "./peer.ts";
import { starlight } from "./starlight.ts";
import { vitepress } from "./vitepress.ts";

/** All systems, in the order of measurement. */
export const peers: Peer[] = [atlas, earlier, astro, starlight, vitepress, eleventy, hugo, docusaurus];
