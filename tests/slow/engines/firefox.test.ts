import { firefox } from "../../browser/engines.ts";
import { everywhere } from "../../browser/everywhere.ts";

everywhere("Firefox", firefox);
