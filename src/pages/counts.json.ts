import { coverage } from "../model/coverage.ts";
import { atlas } from "./_atlas.ts";

/** What the atlas holds, in numbers. The build prints them at its end. */
export const GET = () => Response.json({ date: atlas.today, ...coverage(atlas).counts });
