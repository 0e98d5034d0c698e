// `npm run translations`: how far the texts are translated, and marks of the English text from which a translation was made.

import { parseArgs } from "node:util";
import { runTranslations } from "../check/translations/run-translations.ts";
import { exitCodeOf, UsageError } from "../check/usage-error.ts";

const help = `Says how far the texts are translated: sections that are current, behind (the English text has changed since), missing or
extra (the English page does not have them any more), and the English words that are left to translate.

  npm run translations                                      all languages
  npm run translations -- zh                                the files of one language, with what is behind or missing
  npm run translations -- --stamp                           says of each section of which nothing says it yet that it was made
                                                            from the English text of today
  npm run translations -- --stamp content/zh/cities         the same in some files or folders
  npm run translations -- --stamp zh/cities/cork.md#summary says it of one section, which you have compared with the English one
  npm run translations -- --same cities/cork#summary        says it of that section in all languages that had it: the English
                                                            text changed, and what it says did not

A new translation: npm run new -- translation cork --language zh`;

process.exitCode = exitCodeOf(() => {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		options: {
			stamp: { type: "boolean", default: false },
			same: { type: "string", multiple: true, default: [] },
			help: { type: "boolean", short: "h", default: false },
		},
	});
	if (values.help) {
		console.log(help);
		return 0;
	}
	// Without `--` before them, npm makes variables of options.
	const eaten = ["stamp", "same"].find((option) => process.env[`npm_config_${option}`] !== undefined);
	if (eaten) {
		throw new UsageError(
			`Two hyphens are missing after "translations", and npm took --${eaten} for its own. Write npm run translations -- --${eaten} …`,
		);
	}
	return runTranslations({ ...values, names: positionals });
});
