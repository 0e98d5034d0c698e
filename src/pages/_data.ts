import { dataFiles } from "../export/data-files.ts";
import { dataPackage } from "../export/datapackage.ts";
import { site } from "../site.ts";
import { atlas } from "./_atlas.ts";
import { cities, interviews } from "./_pages.ts";

/** The files under data/, and the package that describes them. */
export const files = dataFiles({ cities, interviews, entries: atlas.cityEntries }, site);
export const descriptor = await dataPackage(files, site, atlas.today);
