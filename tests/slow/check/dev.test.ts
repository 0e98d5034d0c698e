import { spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { sample } from "../../../src/check/sample.ts";
import { takeTurn, workshop } from "../../builds.ts";

test("npm run dev says what is wrong with a file as it is saved, and when it is mended", async () => {
	const content = join(workshop, "dev-content");
	rmSync(content, { recursive: true, force: true });
	for (const [path, bytes] of sample) {
		mkdirSync(dirname(join(content, path)), { recursive: true });
		writeFileSync(join(content, path), bytes);
	}
	const theme = join(content, "themes/reading.md");
	const good = sample.get("themes/reading.md")!;
	const endTurn = await takeTurn();
	const child = spawn("npm", ["run", "--silent", "dev", "--", "--port", "0"], {
		env: { ...process.env, CONTENT_DIR: content, CACHE_DIR: join(workshop, "dev-cache"), NO_COLOR: "1" },
		detached: true,
	});
	let output = "";
	child.stdout.on("data", (data) => {
		output += data;
	});
	const said = async (words: RegExp) => {
		for (let tries = 0; tries < 300 && !words.test(output); tries++) await new Promise((next) => setTimeout(next, 100));
		expect(output).toMatch(words);
		output = "";
	};
	try {
		await said(/0 problems in 6 files/);
		writeFileSync(theme, Buffer.from(good).toString().replace("title:", "titel:"));
		await said(/themes\/reading\.md\n {2}2:1 {2}error {2}`titel`/);
		writeFileSync(theme, good);
		await said(/0 problems in 6 files/);
	} finally {
		// The whole group: npm, the script and the server.
		process.kill(-child.pid!, "SIGTERM");
		endTurn();
	}
});
