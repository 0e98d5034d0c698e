import { dataPackage } from "../model/export/datapackage.ts";
import { dataFiles } from "../model/export/files.ts";
import { site } from "../site.ts";
import { atlas } from "./_atlas.ts";
import { cities, interviews } from "./_pages.ts";

/** The files under data/, and the package that describes them. */
export const files = dataFiles({ cities, interviews, entries: atlas.cityEntries }, site);
export const descriptor = await dataPackage(files, site, atlas.today);
