import { hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { commonHeaders } from "../../src/hosting/headers.ts";
import { defaultMediaType, mediaTypes } from "../../src/hosting/media-types.ts";
import { findBareChromium, findChromium } from "./find.ts";

export interface Hosted {
	/** The address of the site's root, with a slash at its end. */
	url: string;
	/** What was asked for since the start, with the bytes that went over the wire and the time (ms since 1970). */
	requests: { path: string; bytes: number; at: number }[];
	close(): Promise<void>;
}

/**
 * Serves a folder as a static host does: files by their names, gzip where the browser takes it, 404.html for the rest,
 * all with the headers that hosts are told to send.
 *
 * @param prefix  the path under which the site lies, such as `/some/sub-path/`
 * @param headers  what is sent with every file; sites of other makers cannot do with the atlas's own
 */
export async function host(
	folder: string,
	prefix = "/",
	headers: Record<string, string> = commonHeaders,
): Promise<Hosted> {
	const requests: Hosted["requests"] = [];
	// Browsers ask for the same style and scripts with each page.
	const zipped = new Map<string, Buffer>();
	const server: Server = createServer(async (request, response) => {
		const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
		const inside = path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
		const file = join(folder, normalize(`/${inside?.replace(/(?<=^|\/)$/, "index.html")}`));
		const body = inside === undefined ? undefined : await readFile(file).catch(() => undefined);
		const sent = body ?? (await readFile(join(folder, "404.html")).catch(() => Buffer.from("not found")));
		const key = hash("sha256", sent);
		const packed = zipped.get(key) ?? gzipSync(sent);
		zipped.set(key, packed);
		requests.push({ path, bytes: packed.length, at: Date.now() });
		response.writeHead(body ? 200 : 404, {
			...headers,
			"content-type": body ? (mediaTypes[extname(file).slice(1)] ?? defaultMediaType) : mediaTypes["html"],
			"content-encoding": "gzip",
		});
		response.end(packed);
	});
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}${prefix}`,
		requests,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}

/** The address of a folder opened by double click, with a slash at its end. */
export const fromDisk = (folder: string) => pathToFileURL(`${folder}/`).href;

/** How long a page may take for anything, in milliseconds: on a busy machine, a folder of two thousand files takes its time. */
const patience = 240_000;

/** Starts the Chromium that readers have. */
export const launch = () => start(findChromium());

/** Starts Chromium for looks at pages, as bare as there is one here: the same engine without the rest of a browser. */
export const launchBare = () => start(findBareChromium());

/** Starts the Chromium of a program, such as an old one. */
export const launchProgram = (path: string) => start(path);

/** Starts a Chromium without anything that would reach for the network by itself, or for a host other than this machine. */
async function start(executablePath: string): Promise<Browser> {
	const browser = await chromium.launch({
		executablePath,
		args: [
			...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
			"--no-first-run",
			"--disable-quic",
			"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
		],
	});
	browser.on("context", (context) => context.setDefaultTimeout(patience));
	return browser;
}

export interface Visit {
	page: Page;
	/** Errors of the page and its console, and requests that failed or left the site. Empty where all is well. */
	problems: string[];
	close(): Promise<void>;
}

/** Opens a page in a context of its own and notes everything that goes wrong in it. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	const problems = watch(page, new URL(".", url).origin);
	await page.goto(url);
	return { page, problems, close: () => context.close() };
}

/** Notes what goes wrong in a page from now on. `origin` is the only one that it may ask. */
export function watch(page: Page, origin: string): string[] {
	const problems: string[] = [];
	page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
	page.on("console", (message) => {
		if (message.type() === "error") problems.push(`${page.url()}: ${message.text()}`);
	});
	page.on("requestfailed", (request) => {
		// A reader who moves on before the icon has come stops it: that is no failure.
		if (request.failure()?.errorText !== "net::ERR_ABORTED") problems.push(`${page.url()}: ${request.url()} failed`);
	});
	page.on("request", (request) => {
		const { protocol, origin: asked } = new URL(request.url());
		if (protocol !== "data:" && protocol !== "blob:" && asked !== origin) {
			problems.push(`${page.url()}: asked ${request.url()}, another host`);
		}
	});
	return problems;
}

/**
 * A context that notes every request that leaves the site, of whatever kind. Nothing leaves the machine: `launch` gives
 * Chromium no names of hosts. (Playwright could stop requests too, but then takes each of them through itself.)
 *
 * @param root  the site's address, with a slash at its end
 * @param foreign  where what is asked of others is noted
 */
export async function guarded(browser: Browser, root: string, foreign: string[]): Promise<BrowserContext> {
	const context = await browser.newContext();
	const isOwn = (url: string) => url.startsWith(root) || /^(?:data|blob|about):/.test(url);
	context.on("request", (request) => {
		if (!isOwn(request.url())) foreign.push(`${request.frame().url()} asked ${request.url()}`);
	});
	context.on("page", (page) => page.on("websocket", (socket) => foreign.push(`a socket to ${socket.url()}`)));
	return context;
}
