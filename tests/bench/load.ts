// How much nginx serves with the atlas's own configuration, asked as fast as it answers by this very machine.

import { mkdtempSync, rmSync } from "node:fs";
import { Agent, get } from "node:http";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { nginx } from "../slow/hosting/servers.ts";
import { freePort } from "./port.ts";
import type { LoadResult } from "./results.ts";
import { quantile } from "./statistics.ts";

const connections = 8 * availableParallelism();
const seconds = 10;

/** Asks once. @returns the bytes of the answer's body, or nothing where it was no answer with status 200 */
const ask = (agent: Agent, port: number, path: string) =>
	new Promise<number | undefined>((done) => {
		const options = { agent, port, host: "127.0.0.1", path: `/${path}`, headers: { "accept-encoding": "gzip" } };
		get(options, (response) => {
			let bytes = 0;
			response.on("data", (part: Buffer) => {
				bytes += part.length;
			});
			response.on("end", () => done(response.statusCode === 200 ? bytes : undefined));
			response.on("error", () => done(undefined));
		}).on("error", () => done(undefined));
	});

/**
 * Asks for the files in turn, over connections that stay open, for some seconds.
 *
 * @param dist  a built site with its packed files
 * @throws {Error} where nginx is not there
 */
export async function load(dist: string, paths: readonly string[]): Promise<LoadResult> {
	const folder = mkdtempSync(join(tmpdir(), "atlas-load-"));
	const port = await freePort();
	const server = await nginx({ folder, root: dist, path: "", port });
	if (typeof server === "string") throw new Error(server);
	const agent = new Agent({ keepAlive: true, maxSockets: connections });
	try {
		const times: number[] = [];
		let [errors, bytes, asked] = [0, 0, 0];
		const start = performance.now();
		const reader = async () => {
			while (performance.now() - start < seconds * 1000) {
				const from = performance.now();
				const received = await ask(agent, port, paths[asked++ % paths.length]!);
				if (received === undefined) errors++;
				else bytes += received;
				times.push(performance.now() - from);
			}
		};
		await Promise.all(Array.from({ length: connections }, reader));
		const took = (performance.now() - start) / 1000;
		return {
			server: "nginx",
			connections,
			files: paths.length,
			seconds: took,
			requests: times.length,
			errors,
			perSecond: times.length / took,
			megabytesPerSecond: bytes / 1e6 / took,
			half: quantile(times, 0.5),
			slowest: quantile(times, 0.99),
		};
	} finally {
		agent.destroy();
		await server.close();
		rmSync(folder, { recursive: true, force: true });
	}
}
