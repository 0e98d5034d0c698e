import { llmsText } from "../export/llms.ts";
import { atlas } from "./_atlas.ts";
import { files } from "./_data.ts";

export const GET = () => new Response(llmsText(atlas, files));
