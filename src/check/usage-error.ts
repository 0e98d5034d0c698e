/** A wrong use of a command. The message is a sentence for the person who typed it. */
export class UsageError extends Error {}

/**
 * Runs a command, and prints the sentence of a wrong use in place of a stack trace.
 *
 * @returns the exit code: the command's own, or 2 for a wrong use
 * @throws every other error
 */
export function exitCodeOf(command: () => number): number {
	try {
		return command();
	} catch (error) {
		// node:util's parseArgs has sentences of its own.
		const isUsage = error instanceof UsageError || (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS");
		if (!isUsage) throw error;
		console.error((error as Error).message);
		return 2;
	}
}
