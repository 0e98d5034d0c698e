import { spawn, spawnSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { recover, stage, swap } from "../../../src/output/swap.ts";
import { random } from "../../random.ts";

const place = mkdtempSync(join(tmpdir(), "atlas-swap-"));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** What the files of a site say, each different text once, and how many there are. */
function told(target: string) {
	const files = globSync("**/*", { cwd: target }).filter((path) => statSync(join(target, path)).isFile());
	return { files: files.length, says: [...new Set(files.map((path) => readFileSync(join(target, path), "utf8")))] };
}

/** A process that swaps sites until it is killed, once it has begun. */
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
	const target = join(place, "killed");
	const between = random(8);
	let cutShort = 0;
	for (let kill = 1; kill <= kills; kill++) {
		const first = kill * 1_000_000;
		const { kill: end } = await swapping(target, first);
		await new Promise((done) => setTimeout(done, between() * 10));
		await end();
		const found = readdirSync(place).filter((name) => name.startsWith("killed"));
		if (!found.includes("killed")) cutShort++;
		recover(target);
		const { files, says } = told(target);
		expect({ files, different: says.length }).toEqual({ files: 2, different: 1 });
		expect(Number(says[0])).toBeGreaterThanOrEqual(first);
		// The next build finds nothing in its way and leaves nothing behind.
		rmSync(stage(target), { recursive: true });
		expect(readdirSync(place).filter((name) => name.startsWith("killed"))).toEqual(["killed"]);
	}
	console.log(
		`${kills} processes killed while they swapped, ${cutShort} of them between the two steps: each left a whole site.`,
	);
}, 900_000);

test("two processes that swap at once leave a whole site of one of them", async () => {
	const target = join(place, "twice");
	const both = await Promise.all([swapping(target, 1_000_000), swapping(target, 2_000_000)]);
	await new Promise((done) => setTimeout(done, 1000));
	await Promise.all(both.map(({ kill }) => kill()));
	recover(target);
	expect(told(target)).toMatchObject({ files: 2, says: { length: 1 } });
});

test("a swap that was cut between its two steps is undone by the next build, which removes what else is left", () => {
	const target = join(place, "cut");
	const { pid } = spawnSync(process.execPath, ["--version"]);
	for (const kind of ["previous", "building"]) {
		mkdirSync(`${target}.${kind}-${pid}-abcdef`);
		writeFileSync(join(`${target}.${kind}-${pid}-abcdef`, "a"), kind);
	}
	const staging = stage(target);
	expect(told(target)).toEqual({ files: 1, says: ["previous"] });
	rmSync(staging, { recursive: true });
	expect(readdirSync(place).filter((name) => name.startsWith("cut"))).toEqual(["cut"]);
});

test("a folder that another build of the same number has left is not built into", () => {
	const target = join(place, "number");
	const old = `${target}.building-${process.pid}-abcdef`;
	mkdirSync(old);
	writeFileSync(join(old, "left.html"), "");
	const staging = stage(target);
	expect(staging).not.toBe(old);
	expect(readdirSync(staging)).toEqual([]);
	expect(readdirSync(place).filter((name) => name.startsWith("number"))).toEqual([staging.slice(place.length + 1)]);
});

test("the folder can be read by whoever could read any other, such as a web server", () => {
	const plain = join(place, "plain");
	mkdirSync(plain);
	expect(statSync(stage(join(place, "mode"))).mode).toBe(statSync(plain).mode);
});

test("another build that runs keeps its folder", () => {
	const target = join(place, "running");
	const theirs = `${target}.building-${process.ppid}-abcdef`;
	mkdirSync(theirs);
	stage(target);
	expect(readdirSync(place)).toContain(theirs.slice(place.length + 1));
});

test("where the finished site cannot be put, the last one stays and a sentence says so", async () => {
	const target = join(place, "stays");
	const staging = stage(target);
	writeFileSync(join(staging, "a"), "1");
	swap(staging, target);
	expect(() => swap(join(place, "there is none"), target)).toThrow(/could not be put into .*stays .*still there/);
	expect(told(target)).toEqual({ files: 1, says: ["1"] });
});
