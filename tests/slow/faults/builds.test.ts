import { execFileSync, spawn } from "node:child_process";
import {
	appendFileSync,
	cpSync,
	globSync,
	mkdirSync,
	readdirSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { recover } from "../../../src/output/swap.ts";
import { buildsFolder, copyOfSources } from "../../builds.ts";
import { random } from "../../random.ts";
import { hashOf } from "./hash.ts";

const root = resolve(import.meta.dirname, "../../..");
const place = join(buildsFolder, "faults");
const [before, after] = [join(place, "content-before"), join(place, "content-after")];
const out = join(place, "out");
const dist = join(out, "dist");
/** Each content folder has a cache of its own, as in astro.config.mjs. */
const cacheOf = (content: string) => `${content}-cache`;

interface Ended {
	/** Undefined where it was killed. */
	exitCode: number | undefined;
	output: string;
	seconds: number;
}

/**
 * Runs Astro's build, in a group of its own with all that it starts.
 *
 * @param watch  is called with the output so far, and with a function that kills the whole group
 * @param command  runs the build in its turn: a shell with a limit, for instance
 */
function build(content: string, env = {}, watch?: (output: string, kill: () => void) => void, command: string[] = []) {
	const [program = "", ...args] = [
		...command,
		process.execPath,
		"--env-file=astro.env",
		"node_modules/astro/bin/astro.mjs",
		"build",
	];
	return new Promise<Ended>((done) => {
		const start = performance.now();
		const child = spawn(program, args, {
			cwd: sources,
			detached: true,
			env: {
				...process.env,
				NO_COLOR: "1",
				FORCE_COLOR: "0",
				CONTENT_DIR: content,
				OUT_DIR: dist,
				CACHE_DIR: cacheOf(content),
				SOURCE_DATE_EPOCH: "1780000000",
				// Whatever is edited meanwhile, the copy says the same of itself.
				SOURCE_COMMIT: "0123456789ab",
				...env,
			},
		});
		const kill = () => {
			try {
				process.kill(-child.pid!, "SIGKILL");
			} catch {
				// It has ended already.
			}
		};
		let output = "";
		const note = (data: Buffer | string) => {
			output += data;
			watch?.(output, kill);
		};
		child.stdout.on("data", note);
		child.stderr.on("data", note);
		child.on("close", (code) =>
			done({ exitCode: code ?? undefined, output, seconds: (performance.now() - start) / 1000 }),
		);
		watch?.("", kill);
	});
}

const beside = (folder = out) => readdirSync(folder).filter((name) => name.startsWith("dist"));

let [old, young, seconds] = ["", "", 0];
let sources = "";
beforeAll(async () => {
	sources = copyOfSources();
	rmSync(place, { recursive: true, force: true });
	for (const content of [before, after]) cpSync(join(root, "tests/fixtures/two-cities"), content, { recursive: true });
	appendFileSync(join(after, "cities/aville.md"), "\nA sentence more.\n");
	expect((await build(after)).output).toContain("Complete!");
	young = hashOf(dist);
	const quick = await build(before);
	expect(quick.output).toContain("Complete!");
	seconds = quick.seconds;
	old = hashOf(dist);
	expect(old).not.toBe(young);
	cpSync(dist, join(place, "kept"), { recursive: true });
});
afterAll(() => {
	for (const folder of [place, sources]) rmSync(folder, { recursive: true, force: true });
});

/** The last good site is the old one again. */
beforeEach(() => {
	rmSync(out, { recursive: true, force: true });
	mkdirSync(out);
	cpSync(join(place, "kept"), dist, { recursive: true });
});

/** How often a build is killed. KILLS=50 takes some minutes. */
const kills = Number(process.env["KILLS"] ?? 4);

test(
	"a build that is killed at any moment leaves the last good site, or the new one, as a whole",
	async () => {
		const moment = random(2026);
		const ended = { old: 0, new: 0 };
		for (let tries = 1; ended.old + ended.new < kills && tries <= 3 * kills; tries++) {
			// Every other one is killed around the swap at the end, the rest at any time.
			const fromManifest = tries % 2 === 0;
			let waiting = false;
			const killed = await build(after, {}, (output, end) => {
				if (waiting || (fromManifest && !output.includes("files are listed"))) return;
				waiting = true;
				setTimeout(end, moment() * (fromManifest ? 25 : seconds * 1000));
			});
			recover(dist);
			const hash = hashOf(dist);
			expect([old, young], `try ${tries} after ${killed.seconds.toFixed(2)} s`).toContain(hash);
			// Only those that had not ended by themselves count.
			if (killed.exitCode === undefined) ended[hash === old ? "old" : "new"]++;
			if (hash !== young) continue;
			rmSync(dist, { recursive: true });
			cpSync(join(place, "kept"), dist, { recursive: true });
		}
		console.log(
			`${ended.old + ended.new} builds killed: ${ended.old} left the last good site, ${ended.new} the new one, none anything else.`,
		);
		expect(ended.old + ended.new).toBe(kills);
		// The next build finds its way, and what the killed ones left is gone.
		expect((await build(after)).exitCode).toBe(0);
		expect(hashOf(dist)).toBe(young);
		expect(beside()).toEqual(["dist"]);
	},
	300_000 + kills * 30_000,
);

test("two builds at once, with one cache, leave one whole site", async () => {
	const both = await Promise.all([build(after), build(after)]);
	expect(both.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
	expect(hashOf(dist)).toBe(young);
	expect(beside()).toEqual(["dist"]);
});

describe("A cache is a help and never a need", () => {
	test("where it is cut short, it is made anew, after a build of another content as well", async () => {
		await build(before);
		const stored = globSync("**/*.json", { cwd: cacheOf(after) });
		expect(stored.length).toBeGreaterThan(0);
		for (const file of stored) truncateSync(join(cacheOf(after), file), 500);
		expect((await build(after)).exitCode).toBe(0);
		expect(hashOf(dist)).toBe(young);
	});

	test("without one that can be written the build says so and does without", async () => {
		const file = join(place, "no-folder");
		writeFileSync(file, "");
		const { exitCode, output } = await build(after, { CACHE_DIR: file });
		expect(output).toMatch(/The cache in \S+no-folder cannot be written .* does without/);
		expect(exitCode).toBe(0);
		expect(hashOf(dist)).toBe(young);
	});
});

describe("A disk that is full leaves the last good site", () => {
	test.skipIf(process.platform === "win32")("seen by a limit on what may be written", async () => {
		// The limit counts in blocks of 512 bytes or of 1024, as the shell likes it.
		const { exitCode } = await build(after, {}, undefined, ["sh", "-c", 'ulimit -f 40; exec "$@"', "sh"]);
		expect(exitCode).not.toBe(0);
		expect(hashOf(dist)).toBe(old);
	});

	test("seen on a disk of its own, of the size of one site and a half", async (context) => {
		const disk = join(place, "disk");
		mkdirSync(disk, { recursive: true });
		const kilobytes = Math.round(
			globSync("**/*", { cwd: dist }).reduce(
				(sum, path) => sum + Math.ceil(statSync(join(dist, path)).size / 4096) * 4,
				0,
			) * 1.5,
		);
		try {
			execFileSync("mount", ["-t", "tmpfs", "-o", `size=${kilobytes}k`, "tmpfs", disk], { stdio: "ignore" });
		} catch {
			return context.skip("No disk could be mounted: only root may, and not in every container.");
		}
		try {
			cpSync(dist, join(disk, "dist"), { recursive: true });
			const { exitCode, output } = await build(after, { OUT_DIR: join(disk, "dist") });
			expect(exitCode).not.toBe(0);
			expect(output).toMatch(/ENOSPC|no space left/i);
			expect(hashOf(join(disk, "dist"))).toBe(old);
			expect(beside(disk)).toEqual(["dist"]);
		} finally {
			execFileSync("umount", [disk]);
		}
	});
});
