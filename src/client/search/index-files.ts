// Reads the files of Pagefind's index. Over http they are fetched, compressed and cached by the host; a page opened from disk
// may not fetch, and loads the same bytes as script data.

import { diskScriptOf } from "../../search/index-paths.ts";
import { UnreadableFile } from "../shared/errors.ts";
import { loadScriptData, root } from "../shared/script-data.ts";

async function fromHost(path: string): Promise<Response> {
	const response = await fetch(root + path).catch(() => undefined);
	if (!response?.ok) throw new UnreadableFile(path);
	return response;
}

/** Decodes base64. A loop: the shorter ways call a function for each byte, which shows in a hundred thousand. */
function decodeBase64(base64: string): Uint8Array<ArrayBuffer> {
	const text = atob(base64);
	const bytes = new Uint8Array(text.length);
	for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
	return bytes;
}

async function fromDisk(path: string): Promise<Response> {
	const [folder = "", file = ""] = path.split("pagefind/");
	const base64 = (await loadScriptData<Record<string, string>>(`${folder}search/disk/${diskScriptOf(file)}.js`))[file];
	if (base64 === undefined) throw new UnreadableFile(path);
	return new Response(decodeBase64(base64));
}

/**
 * Decompresses a file. Pagefind can do it too, in JavaScript: the browser takes a tenth of the time. The file is read whole
 * first: a stream that breaks off because its reader leaves the page counts as an error in Firefox.
 */
async function decompressed(path: string, file: Response): Promise<Response> {
	if (typeof DecompressionStream === "undefined") return file;
	try {
		const compressed = await file.blob();
		return new Response(await new Response(compressed.stream().pipeThrough(new DecompressionStream("gzip"))).blob());
	} catch {
		throw new UnreadableFile(path);
	}
}

/**
 * Reads a file of the index, decompressed where the browser can.
 *
 * @param path  from the site's root
 * @throws {UnreadableFile} where it is missing or damaged
 */
export async function readIndexFile(path: string): Promise<Response> {
	return decompressed(path, await (location.protocol === "file:" ? fromDisk(path) : fromHost(path)));
}
