import type { AstroIntegration } from "astro";

/**
 * Waits for the checker, which `npm run build` runs beside the build, before anything is put in place. A build without
 * it, such as `npx astro build`, waits for nobody.
 */
export function checked(): AstroIntegration {
	const verdict = new Promise<void>((good) => {
		process.on("message", (said) => {
			if (said === "checked") good();
			else process.exit(1);
		});
		// Whoever started the build is gone: nobody will show what it says.
		process.once("disconnect", () => process.exit(1));
	});
	return {
		name: "checked",
		hooks: {
			"astro:build:done": async () => {
				if (!process.connected) return;
				await verdict;
				process.removeAllListeners("disconnect");
				process.disconnect();
			},
		},
	};
}
