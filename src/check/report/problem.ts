/** One thing that is wrong, as every reporter prints it. Lines and columns count from 1; columns as editors count them. */
export interface Problem {
	/** The file, from the folder in which the checker was started. */
	file: string;
	line: number;
	column: number;
	/** The permanent id of the rule. */
	rule: string;
	/** What is wrong and why it matters. */
	message: string;
	/** What to write instead. */
	suggestion: string;
	/** Whether `--fix` mends it. */
	fixable: boolean;
}

/** A problem with what a text report needs beside it. */
export interface ReportedProblem extends Problem {
	severity: "error" | "warning";
	/** The line of the file, and how many of its characters from `column` on are meant. Not there for a whole file. */
	excerpt?: { text: string; length: number } | undefined;
	/** The file from the content folder: `cities/cork.md`. */
	path: string;
}

export const formats = ["text", "json", "github"] as const;
export type ReportFormat = (typeof formats)[number];

/** What a run of the checker found. Every reporter prints it. */
export interface Report {
	problems: ReportedProblem[];
	/** How many files were looked at. */
	files: number;
}
