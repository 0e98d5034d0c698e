import { webkit } from "./engines.ts";
import { everywhere } from "./everywhere.ts";

everywhere("WebKit", webkit);
