import { everywhere } from "./everywhere.ts";
import { chromium } from "./reader.ts";

everywhere("Chromium", chromium);
