import { everywhere, ways } from "../../browser/everywhere.ts";
import { chromium } from "../../browser/reader.ts";

everywhere("Chromium", chromium, ways.slice(0, -1));
