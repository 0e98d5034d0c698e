// A load test of nginx with the atlas's configuration, by a client on the same machine.

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

/** Sends a request. @returns the size of the body in bytes, or `undefined` for an error or another status than 200 */
const request = (agent: Agent, port: number, path: string) =>
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
 * Requests files in turn, over keep-alive connections, for ten seconds.
 *
 * @param dist  a built and precompressed site
 * @throws {Error} where nginx is not installed
 */
export async function load(dist: string, paths: readonly string[]): Promise<LoadResult> {
	const folder = mkdtempSync(join(tmpdir(), "atlas-load-"));
	const port = await freePort();
	const server = await nginx({ folder, root: dist, path: "", port });
	if (typeof server === "string") throw new Error(server);
	const agent = new Agent({ keepAlive: true, maxSockets: connections });
	try {
		const times: number[] = [];
		let [errors, bytes, sent] = [0, 0, 0];
		const start = performance.now();
		const client = async () => {
			while (performance.now() - start < seconds * 1000) {
				const from = performance.now();
				const received = await request(agent, port, paths[sent++ % paths.length]!);
				if (received === undefined) errors++;
				else bytes += received;
				times.push(performance.now() - from);
			}
		};
		await Promise.all(Array.from({ length: connections }, client));
		const elapsed = (performance.now() - start) / 1000;
		return {
			server: "nginx",
			connections,
			files: paths.length,
			seconds: elapsed,
			requests: times.length,
			errors,
			perSecond: times.length / elapsed,
			megabytesPerSecond: bytes / 1e6 / elapsed,
			half: quantile(times, 0.5),
			slowest: quantile(times, 0.99),
		};
	} finally {
		agent.destroy();
		await server.close();
		rmSync(folder, { recursive: true, force: true });
	}
}
