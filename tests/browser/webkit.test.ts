import { everywhere } from "./everywhere.ts";
import { webkit } from "./engines.ts";

everywhere("WebKit", webkit);
