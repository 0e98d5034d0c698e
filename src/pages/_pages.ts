import { cityPages } from "../model/city.ts";
import { interviewPages } from "../model/interview.ts";
import { atlas } from "./_atlas.ts";

/**
 * The page data of every city and interview, made once: the pages, their Markdown twins and the data files all print
 * the same records.
 */
export const cities = cityPages(atlas);
export const interviews = interviewPages(atlas);

/** The routes of all cities and interviews: each page and its Markdown twin print one record. */
export const cityPaths = cities.map((city) => ({ params: { id: city.id }, props: { city } }));
export const interviewPaths = interviews.map((interview) => ({ params: { id: interview.id }, props: { interview } }));
