import { hash } from "node:crypto";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { commonHeaders } from "../../src/hosting/headers.ts";
import { defaultMediaType, mediaTypes } from "../../src/hosting/media-types.ts";
import { isQuick } from "../breadth.ts";
import { findBareChromium, findChromium } from "./find.ts";

export interface Hosted {
	/** The root URL of the site, with a trailing slash. */
	url: string;
	/** A log of requests: path, transferred bytes, and time in ms since 1970. */
	requests: { path: string; bytes: number; at: number }[];
	close(): Promise<void>;
}

/**
 * A static web server for a folder: files by path, compressed by gzip, 404.html for the rest.
 *
 * @param prefix  the path under which the site is served, such as `/some/sub-path/`
 * @param headers  response headers of every file; by default those of the atlas, which other sites may not work with
 */
export async function host(
	folder: string,
	prefix = "/",
	headers: Record<string, string> = commonHeaders,
): Promise<Hosted> {
	const requests: Hosted["requests"] = [];
	// A cache of compressed files, since every page loads the same style sheet and scripts.
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

/** The `file://` URL of a folder, with a trailing slash. */
export const fromDisk = (folder: string) => pathToFileURL(`${folder}/`).href;

/**
 * A site in a folder as readers have them: with a space, a number sign and letters beyond ASCII in its name. The folder is a link to
 * that of the site, of which a copy has thousands of files.
 */
export function unpacked(dist: string): Hosted {
	const folder = mkdtempSync(join(tmpdir(), "atlas-"));
	const copy = join(folder, "Été n° #1 copie");
	symlinkSync(dist, copy, "junction");
	return { url: fromDisk(copy), requests: [], close: async () => rmSync(folder, { recursive: true }) };
}

/** The timeout of browser actions, in ms. Generous, since a busy machine lists a folder of two thousand files slowly. */
const timeout = 240_000;

/** Launches Chromium; for `npm test` its headless shell, which takes two thirds of the processor time. */
export const launch = () => start(isQuick ? findBareChromium() : findChromium());

/** Launches the headless shell of Chromium where it is installed: the same engine without the browser around it. */
export const launchBare = () => start(findBareChromium());

/** Launches a given executable, such as an old Chromium. */
export const launchProgram = (path: string) => start(path);

/** Launches Chromium without background requests, and with name resolution for this machine only. */
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
	browser.on("context", (context) => context.setDefaultTimeout(timeout));
	return browser;
}

export interface Visit {
	page: Page;
	/** Errors of scripts and of the console, failed requests, and requests to other origins. */
	problems: string[];
	close(): Promise<void>;
}

/** Opens a page in a browser context of its own, and records its problems. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
	const context = await browser.newContext(options);
	const page = await context.newPage();
	const problems = watch(page, new URL(".", url).origin);
	await page.goto(url);
	return { page, problems, close: () => context.close() };
}

/** Records the problems of a page. Requests to another origin than `origin` are problems too. */
export function watch(page: Page, origin: string): string[] {
	const problems: string[] = [];
	page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`));
	page.on("console", (message) => {
		if (message.type() === "error") problems.push(`${page.url()}: ${message.text()}`);
	});
	page.on("requestfailed", (request) => {
		// ERR_ABORTED is no failure: navigation cancels a pending request, such as that of the icon.
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
 * Creates a browser context that records every request to another site. None leaves the machine, since `launch` disables name
 * resolution. (Playwright's routing could block requests too, but slows down each of them.)
 *
 * @param root  the root URL of the site, with a trailing slash
 * @param foreign  receives the recorded requests
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
