import type { Span } from "../../front-matter/front-matter.ts";
import type { ContentFolder } from "./content.ts";
import { schemeOf, targetOf } from "./links.ts";
import type { Node } from "./markdown.ts";
import type { SourceFile } from "./source-file.ts";

/** What the site can show, by the bytes that a file begins with. */
const kinds: [name: string, endings: string[], begins: RegExp][] = [
	["JPEG", [".jpg", ".jpeg"], /^\xff\xd8\xff/],
	["PNG", [".png"], /^\x89PNG\r\n/],
	["WebP", [".webp"], /^RIFF[\s\S]{4}WEBP/],
	["AVIF", [".avif"], /^[\s\S]{4}ftypavi[fs]/],
];

export const endings = kinds.flatMap(([, names]) => names);

/** The kind of an image by its bytes, with the endings that fit; nothing for what the site cannot show. */
export function kindOf(bytes: Uint8Array): { name: string; endings: string[] } | undefined {
	const start = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
	const kind = kinds.find(([, , begins]) => begins.test(start));
	return kind && { name: kind[0], endings: kind[1] };
}

/** Every image of a text that is not on another host, with the file that it names. */
export function* images(
	file: SourceFile,
	content: ContentFolder,
): Generator<{ node: Node; span: Span; parent: Node; path: string; image: SourceFile | undefined }> {
	for (const { node, span, parent } of file.body.nodes) {
		if (node.type !== "image" || node.url === undefined || schemeOf(node.url) || /^[\\/]{2}/.test(node.url)) continue;
		const { file: path, page } = targetOf(node.url, file);
		yield { node, span, parent, path: path ?? `/${page}`, image: path === undefined ? undefined : content.file(path) };
	}
}
