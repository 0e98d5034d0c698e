// From disk, where most can go wrong. tests/slow/engines/ goes the other way in too.

import { everywhere, ways } from "./everywhere.ts";
import { chromium } from "./reader.ts";

everywhere("Chromium", chromium, ways.slice(-1));
