import { commonHeaders, crossOrigin, hashedFolders, immutable, revalidated, tlsHeaders } from "./headers.ts";
import { defaultMediaType, mediaTypes } from "./media-types.ts";

/** An `add_header` directive. `always`: for error responses too. */
const addHeader = (name: string, value: string) =>
	`	add_header ${name} ${value.startsWith("$") ? value : `"${value}"`} always;`;

/** A pattern that matches folders of the site, under whatever path it is served. */
const under = (folders: readonly string[]) =>
	`"~^.*/(?:${folders.join("|").replaceAll("/|", "|").replace(/\/$/, "")})/"`;

/** The configuration of nginx: a virtual host, for `/etc/nginx/conf.d/`. */
export const nginx =
	(): string => `# The atlas on nginx: put this file into /etc/nginx/conf.d/ and change the lines marked with <--.
# It is written by \`npm run generate\` from src/hosting/, and a test starts Debian's nginx with it.

# How long a browser keeps a file without asking again: by name, where the name holds a hash of the content.
map $uri $atlas_caching {
	default "${revalidated}";
	${under(hashedFolders)} "${immutable}";
}
# Data is there to be taken, by scripts of other sites too.
map $uri $atlas_readers {
	${under([crossOrigin.folder])} "${crossOrigin.headers["Access-Control-Allow-Origin"]}";
}
# Only over TLS: a header without a value is not sent.
map $https $atlas_tls {
	on "${tlsHeaders["Strict-Transport-Security"]}";
}

server {
	listen 80;                         # <-- with a certificate: listen 443 ssl http2; ssl_certificate ...;
	server_name atlas.example.org;     # <-- the name in SITE_URL
	root /srv/atlas;                   # <-- the folder that dist/ was copied to, or the one around it for a sub-path
	set $atlas_path "";                # <-- the path in SITE_URL, such as "/atlas"; then dist/ is /srv/atlas/atlas

	# Files that \`npm run compress\` has laid beside the others. Brotli needs libnginx-mod-http-brotli-static; nginx has no zstd.
	gzip_static on;
	gzip_vary on;
	# brotli_static on;

	autoindex off;
	index index.html;
	server_tokens off;
	# A folder without its slash is sent on to where it lies, and not to the host that the reader's request names.
	absolute_redirect off;
	error_page 404 $atlas_path/404.html;
	# A folder without an index is no page.
	error_page 403 =404 $atlas_path/404.html;

	location / {
		# /cities finds cities.html as well.
		try_files $uri $uri.html $uri/ =404;
	}
	# What is for other hosts, or hidden, is no page either, at whatever depth.
	location ~ /(?!\\.well-known/)[_.] {
		return 404;
	}

${Object.entries(commonHeaders)
	.map(([name, value]) => addHeader(name, value))
	.join("\n")}
${addHeader("Strict-Transport-Security", "$atlas_tls")}
${addHeader("Cache-Control", "$atlas_caching")}
${addHeader("Access-Control-Allow-Origin", "$atlas_readers")}

	default_type ${defaultMediaType};
	types {
${Object.entries(mediaTypes)
	.map(([ending, type]) => `		"${type}" ${ending};`)
	.join("\n")}
	}
}
`;
