// Programs outside npm that tests use, and the Debian packages that provide them.

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

interface Program {
	/** Names of its executable, the preferred one first. */
	names: readonly string[];
	packages: readonly string[];
	/** Its package starts a service. It is not installed on a machine that runs services. */
	service?: boolean;
	/** Without it all tests run, but take longer. */
	optional?: boolean;
}

const programs = {
	Firefox: { names: ["firefox-esr", "firefox"], packages: ["firefox-esr"] },
	WebKit: { names: ["WebKitWebDriver"], packages: ["webkit2gtk-driver"] },
	/** Debian's Chromium without windows. */
	"Chromium's headless shell": {
		names: ["chromium-headless-shell"],
		packages: ["chromium-headless-shell"],
		optional: true,
	},
	/** A virtual display: WebKit's MiniBrowser has no headless mode. */
	Xvfb: { names: ["xvfb-run"], packages: ["xvfb", "xauth"] },
	/** Provides zimwriterfs, zimcheck and zimdump. */
	"zim-tools": { names: ["zimwriterfs"], packages: ["zim-tools"] },
	Kiwix: { names: ["kiwix-serve"], packages: ["kiwix-tools"] },
	/** Sets the date of a ZIM file. */
	faketime: { names: ["faketime"], packages: ["faketime"] },
	nginx: { names: ["nginx"], packages: ["nginx-light", "libnginx-mod-http-brotli-static"], service: true },
	Caddy: { names: ["caddy"], packages: ["caddy"], service: true },
	/** A text browser. */
	w3m: { names: ["w3m"], packages: ["w3m"] },
} satisfies Record<string, Program>;

export type ProgramName = keyof typeof programs;

const mayInstall = ({ service = false }: Program) => !service || !existsSync("/run/systemd/system");

const onPath = (name: string) =>
	// Servers are in a folder that only root has in PATH.
	[...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin"].map((folder) => join(folder, name)).find(existsSync);

/** The path of a program, or `undefined` where it is not installed. */
export const program = (name: ProgramName): string | undefined => programs[name].names.map(onPath).find(Boolean);

/**
 * Installs Debian packages, as root on Debian. Does nothing elsewhere.
 *
 * @throws {Error} where apt-get fails
 */
export function installOnDebian(packages: readonly string[]): void {
	if (packages.length === 0 || process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return;
	console.log(`Installing Debian's ${packages.join(", ")}.`);
	execFileSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
	execFileSync("apt-get", ["install", "-y", "-qq", ...packages], { stdio: "ignore" });
}

/**
 * Installs missing programs, before the first test: an installation inside a test would count towards its timeout, and two
 * at once would block each other.
 *
 * @returns a sentence for each program that is still missing
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
		// The missing programs are reported below.
	}
	const report = (name: ProgramName, { packages, optional }: Program) =>
		`${name} was not found, ${optional ? "without which tests take longer" : "and its tests do not run"}: install Debian's ${packages.join(" and ")}.`;
	return missing().map((name) => report(name, programs[name]));
}
