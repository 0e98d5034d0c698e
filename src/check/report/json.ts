import type { Report } from "./problem.ts";

/** The report as JSON for other programs: an array of `Problem`. */
export const jsonReport = ({ problems }: Report): string =>
	JSON.stringify(
		problems.map(({ file, line, column, rule, severity, message, suggestion, fixable }) => ({
			file,
			line,
			column,
			rule,
			severity,
			message,
			suggestion,
			fixable,
		})),
		null,
		"\t",
	);
