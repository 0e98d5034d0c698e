import { webkit } from "../../browser/engines.ts";
import { everywhere } from "../../browser/everywhere.ts";

everywhere("WebKit", webkit);
