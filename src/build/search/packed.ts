import { constants, gunzipSync, gzipSync, type ZlibOptions } from "node:zlib";

/** What Pagefind writes before everything that it has compressed. */
const signature = Buffer.from("pagefind_dcd");

/** What Pagefind has compressed into a file. */
export const unpacked = (content: Uint8Array): Buffer => gunzipSync(content).subarray(signature.length);

/** Compresses as Pagefind does. */
export const packed = (bytes: Uint8Array, options?: ZlibOptions): Buffer =>
	gzipSync(Buffer.concat([signature, bytes]), options);

/**
 * Compresses the table of pages. It is numbers and random names: looking for short repetitions, as for a text, makes it a
 * tenth larger.
 */
export const packedTable = (table: Uint8Array): Buffer => packed(table, { level: 9, strategy: constants.Z_FILTERED });
