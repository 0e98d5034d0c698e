/**
 * Prints error messages and exits with 1. A thrown error would print Astro's stack trace too, which tells an author nothing.
 * The last good site stays in place (staged-output.ts).
 */
export function failBuild(...messages: readonly string[]): never {
	console.error(`\n${messages.join("\n")}\n`);
	process.exit(1);
}
