import { commonHeaders, crossOrigin, hashedFolders, immutable, revalidated, tlsHeaders } from "./headers.ts";
import { mediaTypes } from "./media-types.ts";

/** Directives that set headers. */
const directives = (headers: Readonly<Record<string, string>>) =>
	Object.entries(headers)
		.map(([name, value]) => `		${name} "${value}"`)
		.join("\n");

/** Path matchers for folders of the site, under whatever path it is served. */
const under = (folders: readonly string[]) => folders.map((folder) => `*/${folder}*`).join(" ");

/** The Caddyfile. Caddy obtains the TLS certificate by itself. */
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
${directives(commonHeaders)}
	}
	# Only over TLS.
	@tls protocol https
	header @tls {
${directives(tlsHeaders)}
	}
	# How long a browser keeps a file without asking again: by name, where the name holds a hash of the content.
	@hashed path ${under(hashedFolders)}
	@others not path ${under(hashedFolders)}
	header @hashed Cache-Control "${immutable}"
	header @others Cache-Control "${revalidated}"
	# Data is there to be taken, by scripts of other sites too.
	@data path ${under([crossOrigin.folder])}
	header @data {
${directives(crossOrigin.headers)}
	}

${Object.entries(mediaTypes)
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
		header Content-Type "${mediaTypes["html"]}"
		header Cache-Control "${revalidated}"
		file_server {
			precompressed zstd br gzip
		}
	}
}
`;
