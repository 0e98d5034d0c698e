import { posix } from "node:path";
import type { Span } from "../../front-matter/front-matter.ts";
import type { SourceFile } from "./source-file.ts";

/** A link or image of a text, with its address as written. */
export interface LinkAddress {
	kind: "link" | "image";
	address: string;
	span: Span;
}

export function* addresses({ body }: SourceFile): Generator<LinkAddress> {
	for (const { node, span } of body.nodes) {
		const { type, url } = node;
		if ((type === "link" || type === "definition") && url !== undefined) yield { kind: "link", address: url, span };
		if (type === "image" && url !== undefined) yield { kind: "image", address: url, span };
	}
}

/** An address with a scheme, such as `https:` or `javascript:`; letters hidden by browsers' leniency are seen through. */
export const schemeOf = (address: string) =>
	// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip control characters in front of a scheme
	/^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/[\u0000-\u0020]/g, ""))?.[1]?.toLowerCase();

/** Where an address inside the atlas leads: a file from the content folder, a page from the site's root, or a fragment. */
export interface Target {
	/** `cities/cork.md`, for a link to a file. */
	file?: string;
	/** `cities/cork.html`, for a link to a page of the built site. */
	page?: string;
	fragment: string;
}

/** Reads an address that has no scheme, as it stands in a file. */
export function targetOf(address: string, from: SourceFile): Target {
	const [, path = "", fragment = ""] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
	const decoded = readable(path);
	if (decoded === "") return { file: from.path, fragment: readable(fragment) };
	if (decoded.startsWith("/")) return { page: decoded.slice(1) || "index.html", fragment: readable(fragment) };
	return { file: posix.normalize(posix.join(posix.dirname(from.path), decoded)), fragment: readable(fragment) };
}

function readable(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
