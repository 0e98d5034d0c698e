// The search page in English.

import { startSearchPage } from "./search/search-page.ts";

startSearchPage();
