import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { program } from "../../programs.ts";

export interface Kiwix {
	/** The server's root URL, with a trailing slash. */
	url: string;
	close(): void;
}

/** A free port. kiwix-serve cannot choose one itself. */
const freePort = () =>
	new Promise<number>((done) => {
		const server = createServer().listen(0, "127.0.0.1", () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => done(port));
		});
	});

/** Serves a ZIM file with kiwix-serve, and waits until it responds. */
export async function kiwix(file: string): Promise<Kiwix> {
	const port = await freePort();
	const child = spawn(program("Kiwix")!, ["--address", "127.0.0.1", "--port", String(port), file], { stdio: "ignore" });
	const url = `http://127.0.0.1:${port}/`;
	for (let tries = 0; tries < 300; tries++) {
		const answers = await fetch(url).then(
			({ ok }) => ok,
			() => false,
		);
		if (answers) return { url, close: () => void child.kill() };
		await new Promise((done) => setTimeout(done, 100));
	}
	child.kill();
	throw new Error("kiwix-serve did not answer within 30 seconds.");
}
