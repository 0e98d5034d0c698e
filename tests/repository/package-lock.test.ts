import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Locked {
	version?: string;
	integrity?: string;
	resolved?: string;
	link?: boolean;
	hasInstallScript?: boolean;
	optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync("package.json", "utf8"));

test("every dependency has an exact version", () => {
	const loose = Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
		([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
	);
	expect(loose).toEqual([]);
});

test("the lock file holds the native parts for every system, not only for the one it was made on", () => {
	// A lock file that lacks one of them makes `npm ci` refuse on every machine.
	const held = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, "")));
	const missing = Object.entries(packages).flatMap(([path, { optionalDependencies: parts = {} }]) =>
		Object.keys(parts)
			.filter((name) => !held.has(name))
			.map((name) => `${name}, a part of ${path || "this project"}`),
	);
	expect(missing).toEqual([]);
	expect(Object.entries(packages).filter(([path, { version }]) => path && !version)).toEqual([]);
});

/**
 * Native packages for other systems than the one on which the lock file is made. The registry that it was made with
 * does not carry them, so that their hash is not known; npm takes them by their exact version, on those systems only.
 */
const withoutHash = new Set(
	`@astrojs/compiler-binding-android-arm64
		@astrojs/compiler-binding-darwin-arm64
		@astrojs/compiler-binding-darwin-x64
		@astrojs/compiler-binding-linux-arm64-gnu
		@astrojs/compiler-binding-linux-arm64-musl
		@astrojs/compiler-binding-wasm32-wasi
		@astrojs/compiler-binding-win32-arm64-msvc
		@astrojs/compiler-binding-win32-x64-msvc
		@biomejs/cli-android-arm64
		@biomejs/cli-android-x64
		@biomejs/cli-darwin-arm64
		@biomejs/cli-darwin-x64
		@biomejs/cli-linux-arm64-musl
		@biomejs/cli-linux-x64-musl
		@biomejs/cli-win32-arm64
		@biomejs/cli-win32-x64
		@pagefind/darwin-arm64
		@pagefind/darwin-x64
		@pagefind/freebsd-x64
		@pagefind/windows-arm64
		@pagefind/windows-x64`.split(/\s+/),
);

/** Packages that run a script when they are installed, each with its reason. npm asks before it runs any other. */
const installScripts: Record<string, string> = {
	esbuild:
		"Checks that the native program of this system is there, and would fetch it from the registry if it were not.",
};

test("every package comes from the registry and is known by its hash, but for those listed with their reason", () => {
	const all = Object.entries(packages).filter(([path]) => path !== "");
	const name = (path: string) => path.replace(/^.*node_modules\//, "");
	const unknown = all.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ""));
	expect(unknown.map(([path]) => name(path)).sort()).toEqual([...withoutHash].sort());
	// Another host, a file or a repository would stand here; the registry's own packages leave it out.
	expect(all.filter(([, { resolved, link }]) => resolved !== undefined || link)).toEqual([]);
	expect(readFileSync(".npmrc", "utf8")).not.toMatch(/registry|_auth|ignore-scripts=false/i);
	console.log(`${all.length} packages in the lock file, ${all.length - unknown.length} of them with a hash.`);
});

test("no package runs a script when it is installed, but for those listed with their reason", () => {
	const running = Object.entries(packages).filter(([path, { hasInstallScript }]) => path !== "" && hasInstallScript);
	expect(running.map(([path]) => path.replace(/^.*node_modules\//, ""))).toEqual(Object.keys(installScripts));
	const own: [name: string, script: string][] = Object.entries(
		JSON.parse(readFileSync("package.json", "utf8")).scripts,
	);
	expect(own.filter(([name]) => /^(?:pre|post)?(?:install|prepare|prepack|publish)/.test(name))).toEqual([
		// Says which Node is needed, and does nothing else.
		["postinstall", "node src/environment/node.mjs"],
	]);
});
