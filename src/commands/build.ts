// `npm run build`: the checker, and after it Astro. Content with a mistake is never built, and a build that fails or is
// stopped leaves the last site in place (src/integrations/staged-output.ts). Both run in one process, so that the front matter of
// each file is parsed once (src/front-matter/front-matter.ts).

import { runCheck } from "../check/run-check.ts";
import { expectEnvironment } from "../output/expect-environment.ts";

process.loadEnvFile("astro.env");

await expectEnvironment();

const exitCode = runCheck();
if (exitCode > 0) process.exit(exitCode);
const { build } = await import("astro");
try {
	await build({});
} catch (error) {
	// Faults of content and folders have been printed as sentences: what stops Astro here is a fault of code.
	console.error(error);
	process.exit(1);
}
