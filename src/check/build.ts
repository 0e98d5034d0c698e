// `npm run build`: the checker, and after it Astro. Content with a mistake is never built, and a build that fails or is
// stopped leaves the last site in place (src/build/staged-output.ts).

import { expectEnvironment } from "./environment.ts";
import { runNode } from "./run-node.ts";

await expectEnvironment();

const mistakes = await runNode(["src/check/cli.ts"]);
const astro = ["--env-file=astro.env", "node_modules/astro/bin/astro.mjs", "build", ...process.argv.slice(2)];
process.exitCode = mistakes || (await runNode(astro));
