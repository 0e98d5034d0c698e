// Programs from outside npm that tests drive, and Debian's packages that bring them.

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

interface Program {
	/** What it may be called, the first wish first. */
	names: readonly string[];
	packages: readonly string[];
	/** Where a machine runs services, its package would start one at once: there it is left alone. */
	service?: boolean;
	/** Whether all tests run without it, and only take longer. */
	dispensable?: boolean;
}

const programs = {
	Firefox: { names: ["firefox-esr", "firefox"], packages: ["firefox-esr"] },
	WebKit: { names: ["WebKitWebDriver"], packages: ["webkit2gtk-driver"] },
	/** Debian's Chromium without windows. */
	"Chromium's headless shell": {
		names: ["chromium-headless-shell"],
		packages: ["chromium-headless-shell"],
		dispensable: true,
	},
	/** WebKit's small browser opens windows only. */
	Xvfb: { names: ["xvfb-run"], packages: ["xvfb", "xauth"] },
	/** Brings zimwriterfs, zimcheck and zimdump. */
	"zim-tools": { names: ["zimwriterfs"], packages: ["zim-tools"] },
	Kiwix: { names: ["kiwix-serve"], packages: ["kiwix-tools"] },
	/** Gives a ZIM file the edition's day. */
	faketime: { names: ["faketime"], packages: ["faketime"] },
	nginx: { names: ["nginx"], packages: ["nginx-light", "libnginx-mod-http-brotli-static"], service: true },
	Caddy: { names: ["caddy"], packages: ["caddy"], service: true },
	/** A browser of text alone. */
	w3m: { names: ["w3m"], packages: ["w3m"] },
} satisfies Record<string, Program>;

export type ProgramName = keyof typeof programs;

const mayInstall = ({ service = false }: Program) => !service || !existsSync("/run/systemd/system");

const onPath = (name: string) =>
	// Servers lie in a folder that only root has on its path.
	[...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin"].map((folder) => join(folder, name)).find(existsSync);

/** Where a program is, if it is installed. */
export const program = (name: ProgramName): string | undefined => programs[name].names.map(onPath).find(Boolean);

/**
 * Installs Debian's packages, as root on Debian, and does nothing elsewhere.
 *
 * @throws {Error} if apt-get cannot
 */
export function installOnDebian(packages: readonly string[]): void {
	if (packages.length === 0 || process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return;
	console.log(`Installing Debian's ${packages.join(", ")}.`);
	execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
	execFileSync("apt-get", ["install", "-y", "-qq", ...packages], { stdio: "ignore" });
}

/**
 * Installs what is missing, before any test starts: a test that had to wait for an installation would be late for
 * reasons of its own, and two that install at once stop each other.
 *
 * @returns a sentence for each program that is missing still
 */
export function installPrograms(): string[] {
	const names = Object.keys(programs) as ProgramName[];
	const missing = () => names.filter((name) => !program(name));
	try {
		installOnDebian(
			missing()
				.map((name) => programs[name])
				.filter(mayInstall)
				.flatMap(({ packages }) => packages),
		);
	} catch {
		// What is missing is named below.
	}
	const lacks = (name: ProgramName, { packages, dispensable }: Program) =>
		`${name} was not found, ${dispensable ? "without which tests take longer" : "and its tests do not run"}: install Debian's ${packages.join(" and ")}.`;
	return missing().map((name) => lacks(name, programs[name]));
}
