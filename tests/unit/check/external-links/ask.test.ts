import { createServer } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { archivedCopy } from "../../../../src/check/external-links/archived-copy.ts";
import { type AskOptions, ask } from "../../../../src/check/external-links/ask.ts";
import { askAll } from "../../../../src/check/external-links/ask-all.ts";
import { HostQueue } from "../../../../src/check/external-links/host-queue.ts";
import { type LocalHosts, startHosts } from "./hosts.ts";

let hosts: LocalHosts;
let options: AskOptions;
const at = (address: string) => `http://${address.replace(/(?=\/)/, `:${hosts.port}`)}`;
const became = (address: string) => ask(at(address), options);
const seen = () => hosts.seen.map(({ method, address }) => `${method} ${address}`);

/** How often each address was asked for. */
const counts = new Map<string, number>();

beforeAll(async () => {
	hosts = await startHosts((request, response) => {
		const path = request.url!;
		const count = (counts.get(path) ?? 0) + 1;
		counts.set(path, count);
		const [, status, target] = /^\/(\d{3})(?:\/to(\/.*|:.*))?$/.exec(path) ?? [];
		if (path === "/never") return;
		if (path === "/break") return void request.socket.destroy();
		if (path === "/loop") return void response.writeHead(302, { location: "/loop" }).end();
		if (path === "/no-head" && request.method === "HEAD") return void response.writeHead(405).end();
		if (path === "/head-lies" && request.method === "HEAD") return void response.writeHead(404).end();
		if (path === "/busy-once" && count === 1) return void response.writeHead(503).end();
		if (path === "/later" && count === 1) return void response.writeHead(429, { "retry-after": "1" }).end();
		if (path === "/much-later") return void response.writeHead(503, { "retry-after": "3600" }).end();
		if (path.startsWith("/available")) return archive(path, response);
		if (!status) return void response.writeHead(200).end("A page.");
		const location = target?.startsWith(":") ? target.slice(1) : target;
		response.writeHead(Number(status), location ? { location } : {}).end();
	});
});
afterAll(() => hosts.close());
beforeEach(() => {
	hosts.seen.length = 0;
	counts.clear();
	options = {
		queue: new HostQueue(0),
		timeout: 5000,
		retryWait: 1,
		longestWait: 2000,
		userAgent: "atlas/1 (+https://atlas.example)",
		lookup: hosts.lookup,
	};
});

function archive(path: string, response: import("node:http").ServerResponse) {
	const asked = new URL(path, "http://archive.example").searchParams;
	const address = asked.get("url")!;
	if (address.includes("broken")) return void response.end("<html>");
	if (address.includes("endless")) return void response.end("x".repeat(200_000));
	const copy = (url: string) => ({ closest: { available: true, status: "200", url, timestamp: "20170304050607" } });
	const script = address.includes("script")
		? copy("javascript:alert(1)")
		: copy("http://web.archive.org/web/20170304050607/x");
	response.end(JSON.stringify({ archived_snapshots: address.includes("lost") ? {} : script, asked: [...asked] }));
}

describe("An address is asked for", () => {
	test("with HEAD alone where that is answered, by a program that names the site", async () => {
		expect(await became("one.example/page")).toEqual({ kind: "same" });
		expect(seen()).toEqual(["HEAD one.example/page"]);
		expect(hosts.seen[0]!.userAgent).toBe("atlas/1 (+https://atlas.example)");
	});

	test.each(["no-head", "head-lies"])("with GET where HEAD is refused: %s", async (path) => {
		expect(await became(`one.example/${path}`)).toEqual({ kind: "same" });
		expect(seen()).toEqual([`HEAD one.example/${path}`, `GET one.example/${path}`]);
	});

	test("once more where the host is busy", async () => {
		expect(await became("one.example/busy-once")).toEqual({ kind: "same" });
		expect(await became("one.example/503")).toMatchObject({
			kind: "dead",
			why: "503 Service Unavailable",
			host: "failing",
		});
		expect(seen().filter((each) => each.endsWith("/503"))).toHaveLength(3);
	});

	test("as late as the host asks for, unless that is too long", async () => {
		const start = Date.now();
		expect(await became("one.example/later")).toEqual({ kind: "same" });
		expect(Date.now() - start).toBeGreaterThanOrEqual(990);
		expect(await became("one.example/much-later")).toMatchObject({ kind: "dead" });
		expect(seen().filter((each) => each.endsWith("/much-later"))).toHaveLength(2);
	});
});

describe("An address that leads elsewhere", () => {
	test.each([301, 308])("for good has moved, with %i", async (status) => {
		const to = at("one.example/new");
		expect(await became(`one.example/${status}/to/new`)).toEqual({ kind: "moved", to, isFrontPage: false });
	});

	test.each([302, 303, 307])("for now is the same, with %i", async (status) => {
		expect(await became(`one.example/${status}/to/new`)).toEqual({ kind: "same" });
	});

	test("for good and then for now has moved to where it leads for good", async () => {
		const state = await became("one.example/301/to/302/to/new");
		expect(state).toEqual({ kind: "moved", to: at("one.example/302/to/new"), isFrontPage: false });
	});

	test("to a front page has probably gone", async () => {
		expect(await became("one.example/302/to/")).toEqual({ kind: "moved", to: at("one.example/"), isFrontPage: true });
	});

	test("to a page that is gone is dead", async () => {
		expect(await became("one.example/301/to/404")).toMatchObject({ kind: "dead", why: "404 Not Found" });
	});

	test("in a circle, or to no web address, is dead", async () => {
		expect(await became("one.example/loop")).toMatchObject({ kind: "dead", why: expect.stringContaining("circle") });
		const toFile = await became("one.example/301/to:file:///etc/passwd");
		expect(toFile).toMatchObject({ kind: "dead", why: expect.stringContaining("no web address") });
	});
});

describe("An address is dead", () => {
	test.each([
		["404", "404 Not Found"],
		["410", "410 Gone"],
		["500", "500 Internal Server Error"],
		["never", "its host did not answer within 0.4 seconds"],
		["break", "its host broke the connection off"],
	])("that answers with %s", async (path, why) => {
		if (path === "never") options = { ...options, timeout: 400 };
		expect(await became(`one.example/${path}`)).toMatchObject({ kind: "dead", why });
	});

	test("whose host has no address, refuses connections or cannot encrypt", async () => {
		const closed = createServer();
		await new Promise<void>((done) => closed.listen(0, "127.0.0.1", done));
		const { port } = closed.address() as { port: number };
		await new Promise((done) => closed.close(done));
		const why = async (address: string) => ((await ask(address, options)) as { why: string }).why;
		expect(await why("https://nowhere.invalid/page")).toBe("no host of this name is known");
		expect(await why(`http://one.example:${port}/page`)).toBe("its host refuses connections");
		expect(await why(`https://one.example:${hosts.port}/page`)).toMatch(
			/^its host's certificate or encryption is at fault/,
		);
	});
});

test.each([401, 403, 429])("a host that answers programs with %i lets nobody in, and is not dead", async (status) => {
	expect(await became(`one.example/${status}`)).toMatchObject({
		kind: "refused",
		why: expect.stringContaining(String(status)),
	});
});

describe("Hosts are asked politely", () => {
	test("one address after the other with a pause, and several hosts at once", async () => {
		options = { ...options, queue: new HostQueue(100) };
		const addresses = ["a.example/1", "b.example/1", "a.example/2", "a.example/301/to/3"].map(at);
		const { states } = await askAll(addresses, options, 2);
		expect(states.size).toBe(4);
		const times = hosts.seen.filter(({ address }) => address.startsWith("a.")).map((each) => each.at);
		expect(times).toHaveLength(4);
		for (const [i, time] of times.slice(1).entries()) expect(time - times[i]!).toBeGreaterThanOrEqual(95);
		const [first, second] = hosts.seen.map(({ address }) => address.slice(0, 1));
		expect(new Set([first, second])).toEqual(new Set(["a", "b"]));
	});

	test("and left alone after three failures in a row", async () => {
		const bad = ["404", "403", "500", "break", "page", "404"].map((path) => at(`bad.example/${path}`));
		const { states, spared } = await askAll([...bad, at("good.example/page")], options, 1);
		expect([...states.keys()]).toEqual([...bad.slice(0, 4), at("good.example/page")]);
		expect([...spared]).toEqual([[`bad.example:${hosts.port}`, 2]]);
	});
});

describe("An archive is asked for a copy", () => {
	const copyOf = (address: string, day?: string) =>
		archivedCopy(address, at("archive.example/available"), day, options);

	test("near the day of the source, and has one by https", async () => {
		expect(await copyOf("https://gone.example/a?b=c&d", "2017-03")).toEqual({
			address: "https://web.archive.org/web/20170304050607/x",
			captured: "2017-03-04",
		});
		expect(seen()).toEqual([
			"GET archive.example/available?url=https%3A%2F%2Fgone.example%2Fa%3Fb%3Dc%26d&timestamp=201703",
		]);
	});

	test("and may have none, or one that is no web address", async () => {
		expect(await copyOf("https://lost.example/")).toBeUndefined();
		expect(await copyOf("https://script.example/")).toBeUndefined();
	});

	test("and may give an answer that nobody can read", async () => {
		expect(await copyOf("https://broken.example/")).toBeNull();
		expect(await copyOf("https://endless.example/")).toBeNull();
	});
});
