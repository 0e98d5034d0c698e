// Firefox and WebKit, as Debian and others ship them, driven by the protocols that they speak themselves: WebDriver BiDi
// over a WebSocket, and WebDriver over http. Playwright drives only builds of its own.

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { program } from "../programs.ts";
import * as input from "./input.ts";

export interface Engine {
	name: string;
	/** Errors that the page reported, as far as the engine's protocol tells them. */
	problems: string[];
	open(url: string): Promise<void>;
	/** The value of an expression in the page, waited for. */
	evaluate(expression: string): Promise<unknown>;
	/** Strikes keys, one after the other, as a keyboard does: `a`, `Enter`, `Shift+Tab`. */
	press(keys: readonly string[]): Promise<void>;
	/** Clicks at a place of the window, in CSS pixels. */
	click(x: number, y: number): Promise<void>;
	/** Gives the window another size, in CSS pixels. */
	size(width: number, height: number): Promise<void>;
	back(): Promise<void>;
	close(): Promise<void>;
}

/** What a browser answers: trees whose shape its protocol describes. */
// biome-ignore lint/suspicious/noExplicitAny: each place that reads one knows its shape from the protocol.
type Answer = any;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Starts a program in a group of its own, so that what it starts itself ends with it. */
function start(command: string, args: readonly string[], env: Record<string, string> = {}) {
	const child = spawn(command, args, {
		detached: true,
		stdio: ["ignore", "ignore", "pipe"],
		env: { ...process.env, ...env },
	});
	// A browser whose complaints nobody reads stands still when the pipe is full.
	child.stderr.resume();
	return child;
}

function end(child: ChildProcess): void {
	try {
		process.kill(-child.pid!);
	} catch {
		// It has ended already.
	}
}

/**
 * Firefox.
 *
 * @returns a sentence where there is none
 */
export async function firefox(): Promise<Engine | string> {
	const path = program("Firefox");
	if (!path) return "Firefox did not run: install firefox or Debian's firefox-esr.";
	const profile = mkdtempSync(join(tmpdir(), "atlas-firefox-"));
	// Under WebDriver, Firefox relaxes its rule for files by default, and a test would pass that a reader would not.
	const settings = {
		"remote.prefs.recommended": false,
		"security.fileuri.strict_origin_policy": true,
		"browser.aboutwelcome.enabled": false,
	};
	writeFileSync(
		join(profile, "user.js"),
		Object.entries(settings)
			.map(([name, value]) => `user_pref("${name}", ${value});\n`)
			.join(""),
	);
	const child = start(path, ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"]);
	const address = await new Promise<string>((done, fail) => {
		let said = "";
		child.stderr!.on("data", (data: Buffer) => {
			said += data;
			const [, url] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
			if (url) done(url);
		});
		child.on("exit", () => fail(new Error(`Firefox ended before it listened:\n${said}`)));
	});
	const socket = new WebSocket(`${address}/session`);
	await new Promise((done, fail) => {
		socket.onopen = done;
		socket.onerror = fail;
	});
	let last = 0;
	const waiting = new Map<number, (message: Answer) => void>();
	const problems: string[] = [];
	socket.onmessage = ({ data }) => {
		const message = JSON.parse(String(data));
		waiting.get(message.id)?.(message);
		if (message.method !== "log.entryAdded" || message.params.level !== "error") return;
		// Pagefind says so as well when a reader moves on before all is read. Where it matters, the search page tells.
		if (!message.params.text.includes("Failed to load the ")) problems.push(message.params.text);
	};
	const send = (method: string, params: object) =>
		new Promise<Answer>((done, fail) => {
			const id = ++last;
			// On a busy machine its page may stand still for good. Told early, a test has the time for a second try.
			const silence = setTimeout(() => fail(new Error(`${method}: Firefox does not answer.`)), 150_000);
			waiting.set(id, (message) => {
				clearTimeout(silence);
				waiting.delete(id);
				if (message["type"] === "error") fail(new Error(`${method}: ${message["message"]}`));
				else done(message["result"]);
			});
			socket.send(JSON.stringify({ id, method, params }));
		});
	await send("session.new", { capabilities: {} });
	const { contexts } = await send("browsingContext.getTree", {});
	const context = contexts[0].context;
	await send("session.subscribe", { events: ["log.entryAdded"] });
	const perform = (actions: object[]) => send("input.performActions", { context, actions });
	return {
		name: "Firefox",
		problems,
		press: (keys) => perform(input.strokes(keys)),
		click: (x, y) => perform(input.click(x, y)),
		size: (width, height) => send("browsingContext.setViewport", { context, viewport: { width, height } }),
		async back() {
			// Firefox enters a page into its history a moment after it shows the page, and Back would go two pages.
			await pause(500);
			await send("browsingContext.traverseHistory", { context, delta: -1 });
		},
		async open(url) {
			await send("browsingContext.navigate", { context, url, wait: "complete" });
		},
		async evaluate(expression) {
			const answer = await send("script.evaluate", {
				// Values of BiDi are typed trees; one string spares their reading.
				expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value))`,
				target: { context },
				awaitPromise: true,
			});
			if (answer["type"] === "exception") throw new Error(answer["exceptionDetails"].text);
			return answer["result"].value === undefined ? undefined : JSON.parse(answer["result"].value);
		},
		async close() {
			socket.close();
			end(child);
			await pause(300);
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

/** Whether an engine still opens a page: the process that shows pages may die, and every page after it fails. */
const lives = (engine: Engine): Promise<boolean> =>
	Promise.race([
		engine.open("about:blank").then(
			() => true,
			() => false,
		),
		pause(30_000).then(() => false),
	]);

export interface RestartingEngine {
	/**
	 * Runs a function with the engine. If the engine crashes meanwhile, it is restarted for one retry; a second crash is an error
	 * of the function.
	 *
	 * @returns a sentence where the engine is not installed
	 */
	use(act: (engine: Engine) => Promise<void>): Promise<string | undefined>;
	close(): Promise<void>;
}

/** An engine that starts on first use, and restarts after a crash. */
export function restartingEngine(start: () => Promise<Engine | string>): RestartingEngine {
	let engine: Engine | string | undefined;
	async function close(): Promise<void> {
		if (typeof engine === "object") await engine.close();
		engine = undefined;
	}
	return {
		async use(act) {
			for (let isRetry = false; ; isRetry = true) {
				engine ??= await start();
				if (typeof engine === "string") {
					if (isRetry) throw new Error(engine);
					return engine;
				}
				// A test that has run out of time closes the engine while this still waits.
				const used = engine;
				try {
					await act(used);
					return undefined;
				} catch (error) {
					if (isRetry || engine !== used || (await lives(used))) throw error;
					console.log(`${used.name} ended, and was started again.`);
					await close();
				}
			}
		},
		close,
	};
}

let started = 0;

/**
 * WebKit, in the small browser that WebKitGTK brings for tests.
 *
 * @returns a sentence where there is none
 */
export async function webkit(): Promise<Engine | string> {
	const [driver, screen] = [program("WebKit"), program("Xvfb")];
	if (!driver || !screen) return "WebKit did not run: install Debian's webkit2gtk-driver and xvfb.";
	// Two screens that start at once may choose the same number, and one of them gives up.
	for (let tries = 0; tries < 3; tries++) {
		const engine = await startWebkit(driver, screen);
		if (engine) return engine;
	}
	throw new Error("WebKit's driver did not answer.");
}

async function startWebkit(driver: string, screen: string): Promise<Engine | undefined> {
	// Below the ports that systems give to connections, and another one for each that this process starts.
	const port = 20_000 + ((process.pid * 8 + started++) % 12_000);
	// The sandbox of WebKitGTK needs rights that a container seldom has.
	const child = start(screen, ["-a", driver, `--port=${port}`], { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" });
	const call = async (method: string, path: string, body?: object): Promise<Answer> => {
		const response = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			...(body && { body: JSON.stringify(body) }),
		});
		const { value } = (await response.json()) as { value: Answer };
		if (!response.ok) throw new Error(`WebKit: ${path}: ${value?.error}: ${value?.message}`);
		return value;
	};
	let ready = false;
	for (let tries = 0; !ready && child.exitCode === null && tries < 300; tries++) {
		ready = await call("GET", "/status").then(Boolean, () => false);
		if (!ready) await pause(100);
	}
	if (!ready) {
		end(child);
		return undefined;
	}
	const browser = ["x86_64-linux-gnu", "aarch64-linux-gnu"]
		.flatMap((system) => ["4.1", "4.0"].map((version) => `/usr/lib/${system}/webkit2gtk-${version}/MiniBrowser`))
		.find(existsSync);
	const { sessionId } = await call("POST", "/session", {
		capabilities: {
			alwaysMatch: browser ? { "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] } } : {},
		},
	});
	const session = `/session/${sessionId}`;
	await call("POST", `${session}/timeouts`, { script: 240_000, pageLoad: 120_000 });
	const perform = (actions: object[]) => call("POST", `${session}/actions`, { actions });
	return {
		name: "WebKit",
		// WebDriver tells nothing of a page's errors.
		problems: [],
		press: (keys) => perform(input.strokes(keys)),
		click: (x, y) => perform(input.click(x, y)),
		size: (width, height) => call("POST", `${session}/window/rect`, { width, height }),
		back: () => call("POST", `${session}/back`, {}),
		async open(url) {
			await call("POST", `${session}/url`, { url });
		},
		async evaluate(expression) {
			const { value, error } = await call("POST", `${session}/execute/async`, {
				script: `const done = arguments[0];
					Promise.resolve(${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }))`,
				args: [],
			});
			if (error !== undefined) throw new Error(error);
			return value;
		},
		async close() {
			await call("DELETE", session).catch(() => undefined);
			end(child);
		},
	};
}
