/**
 * Ends the process with a sentence where a variable of the environment has a value of which no site can be made: before a
 * build has begun, which would tell of it late and between the lines of its tools.
 */
export async function expectEnvironment(): Promise<void> {
	try {
		const { downloads } = await import("../edition.ts");
		downloads();
	} catch (error) {
		console.error((error as Error).message);
		process.exit(1);
	}
}
