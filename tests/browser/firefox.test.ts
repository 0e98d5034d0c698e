import { firefox } from "./engines.ts";
import { everywhere } from "./everywhere.ts";

everywhere("Firefox", firefox);
