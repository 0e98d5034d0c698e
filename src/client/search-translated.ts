// The search page in another language, which also offers what is in English only.

import { englishResults } from "./search/only-english.ts";
import { startSearchPage } from "./search/search-page.ts";

startSearchPage(englishResults);
