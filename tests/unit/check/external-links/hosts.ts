import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo, LookupFunction } from "node:net";

/** One request that a host has seen. */
export interface SeenRequest {
	method: string;
	/** Host and path: `moved.example/old`. */
	address: string;
	userAgent: string;
	/** In milliseconds since 1970. */
	at: number;
}

const seenOf = ({ method, url, headers }: IncomingMessage): SeenRequest => ({
	method: method!,
	address: `${headers.host!.replace(/:\d+$/, "")}${url}`,
	userAgent: headers["user-agent"] ?? "",
	at: Date.now(),
});

/** Hosts on this machine, under names that exist nowhere else. */
export interface LocalHosts {
	port: number;
	seen: SeenRequest[];
	/** Knows the names that end in `.example`, and no other, so that nothing leaves this machine. */
	lookup: LookupFunction;
	close(): Promise<void>;
}

/** Starts a server that is every host at once. */
export async function startHosts(answer: RequestListener): Promise<LocalHosts> {
	const seen: SeenRequest[] = [];
	const server: Server = createServer((request, response) => {
		seen.push(seenOf(request));
		answer(request, response);
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const lookup: LookupFunction = (name, options, found) => {
		if (!name.endsWith(".example")) {
			found(Object.assign(new Error(`no host ${name}`), { code: "ENOTFOUND" }), "", 4);
		} else if (options.all) found(null, [{ address: "127.0.0.1", family: 4 }]);
		else found(null, "127.0.0.1", 4);
	};
	return {
		port: (server.address() as AddressInfo).port,
		seen,
		lookup,
		close: () =>
			new Promise((done) => {
				server.closeAllConnections();
				server.close(() => done());
			}),
	};
}
