// `npm run check`: reads the content, prints what is wrong with it, and ends with 0, 1 or 2.

import { runCheck } from "../check/run-check.ts";

process.exitCode = runCheck(process.argv.slice(2));
