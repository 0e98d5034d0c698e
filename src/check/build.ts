// `npm run build`: builds the site while the checker reads the content. The new site takes the last one's place only
// when the checker has found no mistake, and of a site that is built in vain nothing is shown.

import { spawn } from "node:child_process";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { expectEnvironment } from "./environment.ts";

await expectEnvironment();

const root = join(import.meta.dirname, "../..");
/**
 * Memory is looked through as soon as a third more lies in it than the last time: a build of ten thousand cities takes a tenth
 * less. The builder has room for new things, in MB, so that what it soon lets go of is not carried along.
 */
const collecting = (room: number) => ["--heap-growing-percent=30", `--max-semi-space-size=${room}`];
const astro = [
	...collecting(32),
	`--env-file=${join(root, "astro.env")}`,
	join(root, "node_modules/astro/bin/astro.mjs"),
	"build",
	...process.argv.slice(2),
];

const checker = spawn(process.execPath, [...collecting(8), join(import.meta.dirname, "cli.ts")], { stdio: "inherit" });
const builder = spawn(process.execPath, astro, {
	stdio: ["ignore", "pipe", "pipe", "ipc"],
	env: {
		...process.env,
		// What is freed goes back to the system: glibc keeps a store for each thread otherwise, and the bundler its own.
		MALLOC_ARENA_MAX: "2",
		MIMALLOC_PURGE_DELAY: "0",
		...(process.stdout.isTTY && { FORCE_COLOR: "1" }),
	},
});
const ended = (child: typeof checker | typeof builder) =>
	new Promise<number>((done) => child.on("close", (code) => done(code ?? 1)));
const built = ended(builder);
// What the build prints is taken off its hands at once, or it would stand still, and waits for the checker's word.
const [told, warned] = [builder.stdout, builder.stderr].map((stream) =>
	stream!.pipe(new PassThrough({ highWaterMark: 2 ** 30 })),
);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
	process.on(signal, () => {
		checker.kill(signal);
		builder.kill(signal);
	});
}

const mistakes = await ended(checker);
if (mistakes === 0) {
	// Astro counts the pages that it writes itself. Here `each-page` writes all of them, and has said how many.
	told!
		.setEncoding("utf8")
		.on("data", (text: string) => process.stdout.write(text.replace("0 page(s) built", "built")));
	warned!.pipe(process.stderr);
	if (builder.connected) builder.send("checked");
	process.exitCode = await built;
} else {
	if (builder.connected) builder.send("stop");
	// Content that the checker refuses may keep a build so busy that it hears nothing.
	const patience = setTimeout(() => builder.kill("SIGKILL"), 5000);
	await built;
	clearTimeout(patience);
	process.exitCode = mistakes;
}
