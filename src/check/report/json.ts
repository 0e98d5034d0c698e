import type { Report } from "./problem.ts";

/** An array of problems and nothing else, for other programs. */
export const json = ({ problems }: Report): string =>
	JSON.stringify(
		problems.map(({ file, line, column, rule, message, suggestion, fixable }) => ({
			file,
			line,
			column,
			rule,
			message,
			suggestion,
			fixable,
		})),
		null,
		"\t",
	);
