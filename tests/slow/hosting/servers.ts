// nginx and Caddy as Debian ships them, started with the configurations of hosting/ as they are, but for the lines that
// they ask to be changed. Each runs from a folder of its own, and listens on a socket in it instead of a port.

import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { request as requestTls } from "node:https";
import { join, resolve } from "node:path";
import { program } from "../../programs.ts";

export interface Answer {
	status: number;
	headers: Record<string, string | string[] | undefined>;
	body: Buffer;
}

export interface HostServer {
	/** Asks for an address from the site's root, such as `cities/cork.html`, by GET if no other method is named. */
	ask(path: string, headers?: Record<string, string>, method?: string): Promise<Answer>;
	/** The ways of packing that it knows here. */
	packs: readonly string[];
	/** Ends it and waits until it has gone. */
	close(): Promise<void>;
}

/** What lies on the disk, and where in the site's addresses. */
export interface Laid {
	/** The folder for the server's own files. */
	folder: string;
	/** What the configuration calls root: the site, or the folder around it. */
	root: string;
	/** Such as `/some/path`, or nothing. */
	path: string;
	/** Listens on this port of the loopback instead of a socket. */
	port?: number;
	/** Speaks TLS. nginx then takes the certificate that Caddy has made for itself, in Caddy's folder. */
	tls?: boolean;
	certificate?: string;
}

const read = (name: string) => readFileSync(resolve(import.meta.dirname, "../../../hosting", name), "utf8");

/** A file of hosting/ with some of its lines changed, each of which has to be there. */
function changed(name: string, changes: [from: string, to: string][]): string {
	return changes.reduce((text, [from, to]) => {
		if (text.split(from).length !== 2) throw new Error(`hosting/${name} does not hold "${from}" once.`);
		return text.replace(from, () => to);
	}, read(name));
}

async function start(
	command: string,
	args: string[],
	{ folder, path, port, tls = false }: Laid,
	packs: readonly string[],
) {
	const where = port === undefined ? { socketPath: join(folder, "socket") } : { host: "127.0.0.1", port };
	const child = spawn(command, args, {
		stdio: ["ignore", "ignore", "pipe"],
		env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
	});
	let said = "";
	child.stderr.on("data", (data: Buffer) => {
		said += data;
	});
	const gone = new Promise<void>((done) => child.on("close", () => done()));
	const ask: HostServer["ask"] = (to, headers = {}, method = "GET") =>
		new Promise((done, fail) => {
			const options = { ...where, method, path: `${path}/${to}`, headers: { host: "localhost", ...headers } };
			const sent = (tls ? requestTls : request)(
				{ ...options, ...(tls && { rejectUnauthorized: false, servername: "localhost" }) },
				(response) => {
					const parts: Buffer[] = [];
					response.on("data", (part: Buffer) => parts.push(part));
					response.on("end", () =>
						done({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
					);
				},
			);
			sent.on("error", fail);
			sent.end();
		});
	const close = async () => {
		child.kill();
		await gone;
	};
	for (let tries = 0; ; tries++) {
		try {
			await ask("robots.txt");
			return { ask, packs, close };
		} catch (error) {
			if (tries < 600 && child.exitCode === null) await new Promise((done) => setTimeout(done, 50));
			else {
				await close();
				throw new Error(`${command} does not answer (${(error as Error).message}). It said:\n${said}`);
			}
		}
	}
}

/** @returns a sentence where there is none */
export async function nginx(laid: Laid): Promise<HostServer | string> {
	const command = program("nginx");
	if (!command) return "nginx did not run: install Debian's nginx-light.";
	const module = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
	const { folder, root, path, port, tls = false, certificate = "" } = laid;
	const listen = port === undefined ? `unix:${folder}/socket` : `127.0.0.1:${port}`;
	const own = join(certificate, "caddy/certificates/local/localhost/localhost");
	const ssl = tls ? ` ssl;\n\tssl_certificate ${own}.crt;\n\tssl_certificate_key ${own}.key;` : ";";
	mkdirSync(folder, { recursive: true });
	const site = changed("nginx.conf", [
		["\tlisten 80;", `\tlisten ${listen}${ssl}`],
		["root /srv/atlas;", `root "${root}";`],
		['set $atlas_path "";', `set $atlas_path "${path}";`],
		...(existsSync(module) ? ([["# brotli_static on;", "brotli_static on;"]] as [string, string][]) : []),
	]);
	writeFileSync(join(folder, "site.conf"), site);
	const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
	writeFileSync(
		join(folder, "main.conf"),
		`${existsSync(module) ? `load_module ${module};\n` : ""}daemon off;
master_process off;
pid ${folder}/pid;
error_log stderr;
events {}
http {
	access_log off;
${temporary.map((name) => `	${name}_temp_path ${folder}/${name};`).join("\n")}
	include ${folder}/site.conf;
}
`,
	);
	const args = ["-p", folder, "-e", "stderr", "-c", join(folder, "main.conf")];
	return start(command, args, laid, existsSync(module) ? ["gzip", "br"] : ["gzip"]);
}

/** @returns a sentence where there is none */
export async function caddy(laid: Laid): Promise<HostServer | string> {
	const command = program("Caddy");
	if (!command) return "Caddy did not run: install Debian's caddy.";
	const { folder, root, path, tls = false } = laid;
	mkdirSync(folder, { recursive: true });
	const own = tls ? "https://localhost" : "http://localhost";
	const site = changed("Caddyfile", [
		["\natlas.example.org {", `\n${own} {\n\tbind unix/${folder}/socket${tls ? "\n\ttls internal" : ""}`],
		["root * /srv/atlas", `root * "${root}"`],
		['vars path ""', `vars path "${path}"`],
	]);
	const options = "{\n\tadmin off\n\tauto_https disable_redirects\n\tskip_install_trust\n}\n";
	writeFileSync(join(folder, "Caddyfile"), `${options}${site}`);
	const args = ["run", "--config", join(folder, "Caddyfile"), "--adapter", "caddyfile"];
	return start(command, args, laid, ["gzip", "br", "zstd"]);
}
