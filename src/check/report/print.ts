import { appendFileSync } from "node:fs";
import { githubReport, githubSummary } from "./github.ts";
import { jsonReport } from "./json.ts";
import type { Report, ReportFormat } from "./problem.ts";
import { textReport } from "./text.ts";

/**
 * Prints a report in its format. As annotations it also goes into the summary of the job.
 *
 * @param fixed  how many problems `--fix` has mended before
 */
export function printReport(report: Report, format: ReportFormat, fixed = 0): void {
	if (format === "json") console.log(jsonReport(report));
	else if (format === "text")
		console.log(textReport(report, { colour: process.stdout.isTTY && !process.env["NO_COLOR"], fixed }));
	else {
		if (report.problems.length) console.log(githubReport(report));
		const summary = process.env["GITHUB_STEP_SUMMARY"];
		if (summary) appendFileSync(summary, githubSummary(report));
	}
}
