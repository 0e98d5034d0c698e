import {
	cpSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { compress } from "../../../src/hosting/compress.ts";
import { commonHeaders, immutable, revalidated, tlsHeaders } from "../../../src/hosting/headers.ts";
import { defaultMediaType, mediaTypes } from "../../../src/hosting/media-types.ts";
import { caddy, type HostServer, nginx } from "./servers.ts";

const dist = inject("dist");
const place = mkdtempSync(join(tmpdir(), "atlas-hosts-"));
const lower = (headers: object) =>
	Object.fromEntries(Object.entries(headers).map(([key, value]) => [key.toLowerCase(), value]));
const unpack = { gzip: gunzipSync, br: brotliDecompressSync, zstd: zstdDecompressSync };
const [style = ""] = globSync("assets/*.css", { cwd: dist });
const [fragment = ""] = globSync("pagefind/fragment/*", { cwd: dist });

/** Enough of the site to ask for each kind of file: packing all of it takes a minute. */
const some = ["index.html", "404.html", "cities.html", "cities/cork.html", "cities/cork.md", "data/cities.geojson"];
const asked = [...some, "data/cities.csv", "robots.txt", "favicon.svg", "icon-48.png", "_headers", style, fragment];

const hidden = [".git/config", "_private/a.txt", "data/.hidden", "cities/.git/a/b.html"];

beforeAll(async () => {
	for (const path of asked) {
		mkdirSync(dirname(join(place, "www/some/path", path)), { recursive: true });
		cpSync(join(dist, path), join(place, "www/some/path", path), { preserveTimestamps: true });
	}
	// What somebody copied along, and what hosts of other kinds read.
	for (const path of hidden) {
		mkdirSync(dirname(join(place, "www/some/path", path)), { recursive: true });
		writeFileSync(join(place, "www/some/path", path), "hidden");
	}
	mkdirSync(join(place, "www/some/path/.well-known"));
	writeFileSync(join(place, "www/some/path/.well-known/security.txt"), "Contact: https://example.org/");
	await compress(join(place, "www/some/path"));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const sites = {
	"at a name's root": { root: "www/some/path", path: "" },
	"under a path": { root: "www", path: "/some/path" },
};
const cases = Object.entries({ nginx, caddy }).flatMap(([name, start]) =>
	Object.entries(sites).map(([where, { root, path }], i) => ({ name, where, start, root, path, i })),
);

describe.each(cases)("$name sends the site $where", ({ name, start, root, path, i }) => {
	const folder = join(place, `${name}-${i}`);
	let server: HostServer | string = "";
	beforeAll(async () => {
		server = await start({ folder, root: join(place, root), path });
		if (typeof server === "string") console.log(server);
	}, 300_000);
	afterAll(async () => {
		if (typeof server === "object") await server.close();
		// Whatever still listened would have its socket here, or hold on to it.
		const sockets = readdirSync("/proc/net").includes("unix") ? readFileSync("/proc/net/unix", "utf8") : "";
		expect(sockets).not.toContain(folder);
	});
	/** Runs a test on the server, or not where there is none: the sentence why stands in the output. */
	const onHost = (sentence: string, run: (host: HostServer) => Promise<void>) =>
		test(sentence, async (context) => {
			if (typeof server === "string") return context.skip(server);
			await run(server);
		});

	onHost("with every header of the table on each answer, errors too", async ({ ask }) => {
		for (const to of ["", "cities/cork.html", "data/cities.geojson", "robots.txt", style, "no-such.html", "cities/"]) {
			const { headers } = await ask(to);
			expect(headers, to).toMatchObject(lower(commonHeaders));
			// Over http no host may ask for TLS.
			expect(headers, to).not.toHaveProperty("strict-transport-security");
		}
	});

	onHost("with the type of each kind of file", async ({ ask }) => {
		const typeOf = async (to: string) => (await ask(to)).headers["content-type"];
		expect(await typeOf("")).toBe(mediaTypes["html"]);
		for (const to of asked.filter((each) => !each.startsWith("_") && each !== fragment)) {
			expect(await typeOf(to), to).toBe(mediaTypes[to.replace(/^.*\./, "")]);
		}
		expect([defaultMediaType, undefined]).toContain(await typeOf(fragment));
	});

	onHost("hashed files to keep for a year, all others to be asked about each time", async ({ ask }) => {
		const caching = async (to: string) => (await ask(to)).headers["cache-control"];
		expect(await Promise.all([style, fragment].map(caching))).toEqual([immutable, immutable]);
		for (const to of ["", "cities/cork.html", "robots.txt", "no-such.html"])
			expect(await caching(to), to).toBe(revalidated);
	});

	onHost("and answers with 304 where a browser's copy is still the same", async ({ ask }) => {
		const { headers, status } = await ask("cities/cork.html");
		expect(status).toBe(200);
		expect((await ask("cities/cork.html", { "if-none-match": String(headers["etag"]) })).status).toBe(304);
	});

	onHost("and takes nothing that is sent to it", async ({ ask }) => {
		for (const method of ["POST", "PUT", "DELETE", "PATCH"])
			expect((await ask("cities/cork.html", {}, method)).status, method).toBe(405);
		expect((await ask("cities/cork.html", {}, "HEAD")).status).toBe(200);
	});

	onHost("a folder without its slash to no other host, whatever name is asked for", async ({ ask }) => {
		const { headers } = await ask("assets", { host: "evil.example" });
		expect(String(headers["location"] ?? "")).not.toContain("evil.example");
	});

	onHost(
		"the page for errors with status 404 for what there is not, for folders, and for what is hidden",
		async ({ ask }) => {
			const page = readFileSync(join(dist, "404.html"), "utf8");
			for (const to of [
				"no-such.html",
				"cities/no-such/deep.html",
				"cities/",
				"data/",
				"_headers",
				...hidden,
				"assets/no.css",
			]) {
				const { status, headers, body } = await ask(to);
				expect({ to, status, type: headers["content-type"] }).toEqual({ to, status: 404, type: mediaTypes["html"] });
				expect(body.toString()).toBe(page);
			}
			expect((await ask(".well-known/security.txt")).status).toBe(200);
		},
	);

	onHost("a page under its name without the ending too", async ({ ask }) => {
		expect((await ask("cities")).body.equals(readFileSync(join(dist, "cities.html")))).toBe(true);
		expect((await ask("")).body.equals(readFileSync(join(dist, "index.html")))).toBe(true);
	});

	onHost("the data for scripts of other sites, and nothing else", async ({ ask }) => {
		expect((await ask("data/cities.geojson")).headers["access-control-allow-origin"]).toBe("*");
		expect((await ask("cities/cork.html")).headers).not.toHaveProperty("access-control-allow-origin");
	});

	onHost("files packed as the browser takes them, with the bytes of the file inside", async ({ ask, packs }) => {
		for (const way of ["gzip", "br", "zstd"] as const) {
			for (const to of ["cities/cork.html", "data/cities.geojson", style]) {
				const { headers, body } = await ask(to, { "accept-encoding": way });
				const original = readFileSync(join(dist, to));
				expect(headers["content-encoding"], `${to} as ${way}`).toBe(packs.includes(way) ? way : undefined);
				expect((packs.includes(way) ? unpack[way](body) : body).equals(original)).toBe(true);
				expect(headers["content-type"]).toBe(mediaTypes[to.replace(/^.*\./, "")]);
				expect(headers["vary"]?.toString().toLowerCase()).toBe("accept-encoding");
				if (packs.includes(way)) expect(body.length).toBeLessThan(statSync(join(dist, to)).size);
			}
		}
		const plain = await ask("cities/cork.html", { "accept-encoding": "identity" });
		expect(plain.headers).not.toHaveProperty("content-encoding");
	});
});

test("over TLS both ask browsers to come back over TLS", async (context) => {
	const laid = { root: join(place, "www/some/path"), path: "", tls: true };
	const certificate = join(place, "caddy-tls");
	const servers: (HostServer | string)[] = [await caddy({ ...laid, folder: certificate })];
	if (typeof servers[0] === "object")
		servers.push(await nginx({ ...laid, folder: join(place, "nginx-tls"), certificate }));
	try {
		for (const server of servers) {
			if (typeof server === "string") return context.skip(server);
			expect((await server.ask("cities/cork.html")).headers).toMatchObject(lower({ ...commonHeaders, ...tlsHeaders }));
			expect((await server.ask("no-such.html")).headers).toMatchObject(lower(tlsHeaders));
		}
	} finally {
		for (const server of servers) if (typeof server === "object") await server.close();
	}
});
