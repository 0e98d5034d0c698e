import { posix } from "node:path";
import type { Span } from "../../front-matter/front-matter.ts";
import type { SourceFile } from "./source-file.ts";

/** The address of a link or an image, as it is written in a text. */
export interface LinkAddress {
	kind: "link" | "image";
	address: string;
	span: Span;
}

/** Every address in the text of a file, those of reference definitions included. */
export function* linkAddresses({ body }: SourceFile): Generator<LinkAddress> {
	for (const { node, span } of body.nodes) {
		const { type, url } = node;
		if ((type === "link" || type === "definition") && url !== undefined) yield { kind: "link", address: url, span };
		if (type === "image" && url !== undefined) yield { kind: "image", address: url, span };
	}
}

/** The scheme of an address, without its colon, as a browser would read it: `https`, `javascript`. */
export const schemeOf = (address: string) =>
	// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip control characters in front of a scheme
	/^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/[\u0000-\u0020]/g, ""))?.[1]?.toLowerCase();

/** The target of an address inside the atlas: a file of the content folder or a page of the site, and a fragment of it. */
export interface LinkTarget {
	/** From the content folder: `cities/cork.md`. */
	file?: string;
	/** From the root of the site, for an address that begins with a slash: `cities/cork.html`. */
	page?: string;
	fragment: string;
}

/** Resolves an address without a scheme against the file that it stands in. */
export function targetOf(address: string, from: SourceFile): LinkTarget {
	const [, path = "", fragment = ""] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
	const decoded = decodeSafely(path);
	if (decoded === "") return { file: from.path, fragment: decodeSafely(fragment) };
	if (decoded.startsWith("/")) return { page: decoded.slice(1) || "index.html", fragment: decodeSafely(fragment) };
	return { file: posix.normalize(posix.join(posix.dirname(from.path), decoded)), fragment: decodeSafely(fragment) };
}

function decodeSafely(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
