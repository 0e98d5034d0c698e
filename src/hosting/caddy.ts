import { crossOrigin, everywhere, hashed, immutable, overTls, revalidated } from "./headers.ts";
import { types } from "./types.ts";

const lines = (headers: Readonly<Record<string, string>>) =>
	Object.entries(headers)
		.map(([name, value]) => `		${name} "${value}"`)
		.join("\n");

/** Folders of the site, wherever it lies. */
const under = (folders: readonly string[]) => folders.map((folder) => `*/${folder}*`).join(" ");

/** A site for Caddy, which brings its own certificate. */
export const caddy =
	(): string => `# The atlas on Caddy: caddy run --config Caddyfile. Change the lines marked with <--.
# It is written by \`npm run generate\` from src/hosting/, and a test starts Debian's Caddy with it.

# <-- the name in SITE_URL
atlas.example.org {
	# <-- the folder that dist/ was copied to, or the one around it for a sub-path
	root * /srv/atlas
	# <-- the path in SITE_URL, such as /atlas; then dist/ is /srv/atlas/atlas
	vars path ""

	header {
${lines(everywhere)}
	}
	# Only over TLS.
	@tls protocol https
	header @tls {
${lines(overTls)}
	}
	# How long a browser keeps a file without asking again: by name, where the name holds a hash of the content.
	@hashed path ${under(hashed)}
	@others not path ${under(hashed)}
	header @hashed Cache-Control "${immutable}"
	header @others Cache-Control "${revalidated}"
	# Data is there to be taken, by scripts of other sites too.
	@data path ${under([crossOrigin.folder])}
	header @data {
${lines(crossOrigin.headers)}
	}

${Object.entries(types)
	.map(([ending, type]) => `	@${ending} path *.${ending}\n	header @${ending} Content-Type "${type}"`)
	.join("\n")}

	# Pages are asked for, and nothing is sent to them.
	@sent not method GET HEAD
	error @sent 405
	# What is for other hosts, or hidden, is no page, at whatever depth. No file has a name with a control character.
	@aside {
		path_regexp /[_.]|[\\x00-\\x1f]
		not path */.well-known/*
	}
	error @aside 404

	# /cities finds cities.html as well.
	try_files {path} {path}.html {path}/index.html
	# The files that \`npm run compress\` has laid beside the others.
	file_server {
		precompressed zstd br gzip
	}
	handle_errors {
		rewrite * {vars.path}/404.html
		header Content-Type "${types["html"]}"
		header Cache-Control "${revalidated}"
		file_server {
			precompressed zstd br gzip
		}
	}
}
`;
