import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { acquireLock } from "../../../src/output/lock.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-lock-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("A lock", () => {
	const file = join(folder, "locks/build.lock");
	const waitFor = async (condition: () => boolean) => {
		for (let tries = 0; tries < 200 && !condition(); tries++) await new Promise((done) => setTimeout(done, 50));
	};
	/** A process that acquires the lock and holds it until it is killed. */
	async function other(): Promise<{ child: ChildProcess; end: () => Promise<unknown> }> {
		const module = JSON.stringify(new URL("../../../src/output/lock.ts", import.meta.url).href);
		const code = `import { acquireLock } from ${module}; await acquireLock(${JSON.stringify(file)}, () => {}); setInterval(() => {}, 1000);`;
		const child = spawn(process.execPath, ["--input-type=module", "--eval", code], { stdio: "inherit" });
		await waitFor(() => existsSync(file) && readFileSync(file, "utf8") === String(child.pid));
		return {
			child,
			end: () =>
				new Promise((done) => {
					child.once("close", done);
					child.kill("SIGKILL");
				}),
		};
	}

	test("is waited for while another process holds it, and acquired when that one is killed", async () => {
		const { child, end } = await other();
		const waited: number[] = [];
		let isMine = false;
		const acquired = acquireLock(file, (pid) => waited.push(pid)).then((release) => {
			isMine = true;
			return release;
		});
		await waitFor(() => waited.length > 0);
		expect(isMine).toBe(false);
		await end();
		const release = await acquired;
		expect(waited).toEqual([child.pid]);
		expect(readFileSync(file, "utf8")).toBe(String(process.pid));
		release();
		expect(existsSync(file)).toBe(false);
	});

	test("that was not renewed for a while is stale, although a process has its holder's number", async () => {
		writeFileSync(file, String(process.ppid));
		utimesSync(file, new Date(0), new Date(0));
		const release = await acquireLock(file, () => expect.unreachable("there is nobody to wait for"));
		expect(readFileSync(file, "utf8")).toBe(String(process.pid));
		release();
	});
});
