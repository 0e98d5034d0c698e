/** A problem as every report has it. Lines and columns count from 1, and columns in UTF-16 units, as editors count them. */
export interface Problem {
	/** The file, from the working directory: `content/cities/cork.md`. */
	file: string;
	line: number;
	column: number;
	/** The permanent id of the rule. */
	rule: string;
	/** A `warning` does not fail the check. */
	severity: "error" | "warning";
	/** What is wrong and why it matters. */
	message: string;
	/** What to write instead. */
	suggestion: string;
	/** Whether `--fix` corrects it. */
	fixable: boolean;
}

/** A problem with what the text report shows beside it. */
export interface ReportedProblem extends Problem {
	/** The line of the file, and how many of its characters from `column` on are wrong. Missing for a whole file. */
	excerpt?: { text: string; length: number } | undefined;
	/** The file from the content folder: `cities/cork.md`. */
	path: string;
}

export const formats = ["text", "json", "github"] as const;
export type ReportFormat = (typeof formats)[number];

/** The result of a check, which each report prints in its format. */
export interface Report {
	problems: ReportedProblem[];
	/** The number of files that were checked. */
	files: number;
}
