import { spawn, spawnSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { recover, stage, swap } from "../../../src/output/swap.ts";
import { random } from "../../random.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-swap-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The number of files of a site, and their distinct texts. */
function contentsOf(target: string) {
	const files = globSync("**/*", { cwd: target }).filter((path) => statSync(join(target, path)).isFile());
	return { files: files.length, texts: [...new Set(files.map((path) => readFileSync(join(target, path), "utf8")))] };
}

/** Starts a process that swaps sites until it is killed, and waits for its first swap. */
async function swapping(target: string, first: number) {
	const child = spawn(process.execPath, [join(import.meta.dirname, "swap.ts"), target, String(first)]);
	await new Promise((done) => child.stdout.once("data", done));
	return {
		kill: () =>
			new Promise((done) => {
				child.on("close", done);
				child.kill("SIGKILL");
			}),
	};
}

test("a process that does nothing but swap leaves a whole site whenever it is killed", async () => {
	const kills = Number(process.env["KILLS"] ?? 4);
	const target = join(folder, "killed");
	const delay = random(8);
	let interrupted = 0;
	for (let kill = 1; kill <= kills; kill++) {
		const first = kill * 1_000_000;
		const { kill: end } = await swapping(target, first);
		await new Promise((done) => setTimeout(done, delay() * 10));
		await end();
		const found = readdirSync(folder).filter((name) => name.startsWith("killed"));
		if (!found.includes("killed")) interrupted++;
		recover(target);
		const { files, texts } = contentsOf(target);
		expect({ files, different: texts.length }).toEqual({ files: 2, different: 1 });
		expect(Number(texts[0])).toBeGreaterThanOrEqual(first);
		// The next build can stage, and leaves nothing behind.
		rmSync(stage(target), { recursive: true });
		expect(readdirSync(folder).filter((name) => name.startsWith("killed"))).toEqual(["killed"]);
	}
	console.log(
		`${kills} processes killed while they swapped, ${interrupted} of them between the two steps: each left a whole site.`,
	);
}, 900_000);

test("two processes that swap at once leave a whole site of one of them", async () => {
	const target = join(folder, "twice");
	const both = await Promise.all([swapping(target, 1_000_000), swapping(target, 2_000_000)]);
	await new Promise((done) => setTimeout(done, 1000));
	await Promise.all(both.map(({ kill }) => kill()));
	recover(target);
	expect(contentsOf(target)).toMatchObject({ files: 2, texts: { length: 1 } });
});

test("a swap that was interrupted between its two renames is rolled back by the next build, which removes what else is left", () => {
	const target = join(folder, "cut");
	const { pid } = spawnSync(process.execPath, ["--version"]);
	for (const kind of ["previous", "building"]) {
		mkdirSync(`${target}.${kind}-${pid}-abcdef`);
		writeFileSync(join(`${target}.${kind}-${pid}-abcdef`, "a"), kind);
	}
	const staging = stage(target);
	expect(contentsOf(target)).toEqual({ files: 1, texts: ["previous"] });
	rmSync(staging, { recursive: true });
	expect(readdirSync(folder).filter((name) => name.startsWith("cut"))).toEqual(["cut"]);
});

test("a folder that another process with the same id has left is not built into", () => {
	const target = join(folder, "number");
	const old = `${target}.building-${process.pid}-abcdef`;
	mkdirSync(old);
	writeFileSync(join(old, "left.html"), "");
	const staging = stage(target);
	expect(staging).not.toBe(old);
	expect(readdirSync(staging)).toEqual([]);
	expect(readdirSync(folder).filter((name) => name.startsWith("number"))).toEqual([staging.slice(folder.length + 1)]);
});

test("the folder can be read by whoever could read any other, such as a web server", () => {
	const plain = join(folder, "plain");
	mkdirSync(plain);
	expect(statSync(stage(join(folder, "mode"))).mode).toBe(statSync(plain).mode);
});

test("another build that runs keeps its folder", () => {
	const target = join(folder, "running");
	const theirs = `${target}.building-${process.ppid}-abcdef`;
	mkdirSync(theirs);
	stage(target);
	expect(readdirSync(folder)).toContain(theirs.slice(folder.length + 1));
});

test("where the finished site cannot be put, the last one stays and a sentence says so", async () => {
	const target = join(folder, "stays");
	const staging = stage(target);
	writeFileSync(join(staging, "a"), "1");
	swap(staging, target);
	expect(() => swap(join(folder, "there is none"), target)).toThrow(/could not be put into .*stays .*still there/);
	expect(contentsOf(target)).toEqual({ files: 1, texts: ["1"] });
});
