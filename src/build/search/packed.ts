import { constants, gunzipSync, gzipSync } from "node:zlib";

/** What Pagefind writes before everything that it has compressed. */
const signature = Buffer.from("pagefind_dcd");

/** What Pagefind has compressed into a file. */
export const unpacked = (content: Uint8Array): Buffer => gunzipSync(content).subarray(signature.length);

/**
 * Compresses a table as Pagefind does. Tables are numbers and hashes: looking for short repetitions, as for a text, makes
 * them a tenth larger.
 */
export const repacked = (table: Uint8Array): Buffer =>
	gzipSync(Buffer.concat([signature, table]), { level: 9, strategy: constants.Z_FILTERED });
