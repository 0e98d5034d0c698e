import { promisify } from "node:util";
import { constants, gunzipSync, gzip, type ZlibOptions } from "node:zlib";

/** What Pagefind writes before everything that it has compressed. */
const signature = Buffer.from("pagefind_dcd");

/** What Pagefind has compressed into a file. */
export const unpacked = (content: Uint8Array): Buffer => gunzipSync(content).subarray(signature.length);

const compressed = promisify<Buffer, ZlibOptions, Buffer>(gzip);

/** Compresses as Pagefind does, on whichever processors are free. */
export const packed = (bytes: Uint8Array, options: ZlibOptions = {}): Promise<Buffer> =>
	compressed(Buffer.concat([signature, bytes]), options);

/**
 * Compresses the table of pages. It is numbers and random names: looking for short repetitions, as for a text, makes it a
 * tenth larger.
 */
export const packedTable = (table: Uint8Array): Promise<Buffer> =>
	packed(table, { level: 9, strategy: constants.Z_FILTERED });
