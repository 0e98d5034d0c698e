/**
 * Ends the build with sentences about what is wrong. For a thrown error Astro would print the stack as well, which says
 * nothing to an author. The last good site stays (staged-output.ts).
 */
export function failBuild(...sentences: readonly string[]): never {
	console.error(`\n${sentences.join("\n")}\n`);
	process.exit(1);
}
