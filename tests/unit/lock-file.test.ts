import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Locked {
	version?: string;
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
