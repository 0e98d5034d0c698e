import { everywhere } from "./everywhere.ts";
import { firefox } from "./engines.ts";

everywhere("Firefox", firefox);
