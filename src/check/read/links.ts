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
	if (decoded === "") return { file: from.originalPath, fragment: decodeSafely(fragment) };
	if (decoded.startsWith("/")) return { page: decoded.slice(1) || "index.html", fragment: decodeSafely(fragment) };
	return { file: resolvePath(from.originalPath, decoded), fragment: decodeSafely(fragment) };
}

/** The path that another one names from the folder of a file: `cities/cork.md` for `../cities/cork.md` in `themes/reading.md`. */
function resolvePath(from: string, path: string): string {
	const steps: string[] = [];
	for (const step of `${from.slice(0, from.lastIndexOf("/") + 1)}${path}`.split("/")) {
		if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
		else if (step !== "" && step !== ".") steps.push(step);
	}
	return steps.join("/") + (path.endsWith("/") ? "/" : "");
}

function decodeSafely(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
