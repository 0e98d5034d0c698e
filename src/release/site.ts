import { spawn } from "node:child_process";
import { globSync } from "node:fs";

/**
 * Builds the site into a folder by `npm run build`, without the downloads of an earlier release.
 *
 * @returns the number of pages
 * @throws {Error} with the output of the build, where it fails
 */
export async function buildSite(dist: string): Promise<number> {
	const { RELEASE_DIR: _, ...env } = process.env;
	await new Promise<void>((done, fail) => {
		const child = spawn("npm", ["run", "--silent", "build"], {
			env: { ...env, OUT_DIR: dist, NO_COLOR: "1", FORCE_COLOR: "0" },
			shell: process.platform === "win32",
		});
		let output = "";
		const collect = (text: Buffer) => {
			output += text;
		};
		child.stdout.on("data", collect);
		child.stderr.on("data", collect);
		child.on("error", fail);
		child.on("close", (code) => {
			const [, addresses] = /\[addresses\] (.*)/.exec(output) ?? [];
			// Printed as the last line, where it is not overlooked.
			if (addresses) process.once("exit", () => console.log(`Of the public addresses ${addresses}.`));
			if (code === 0) done();
			else fail(new Error(`The site could not be built. The build said:\n${output}`));
		});
	});
	return globSync("**/*.html", { cwd: dist }).length;
}
