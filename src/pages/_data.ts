import { dataFiles } from "../export/data-files.ts";
import { dataPackage } from "../export/datapackage.ts";
import { site } from "../site.ts";
import { atlas } from "./_atlas.ts";

/** The files under data/, and the package that describes them. */
export const files = dataFiles(atlas, site);
export const descriptor = await dataPackage(files, site, atlas.today);
