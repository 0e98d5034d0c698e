import { constants, gunzipSync, gzipSync } from "node:zlib";

/** What Pagefind writes before everything that it has compressed. */
const signature = Buffer.from("pagefind_dcd");

/** What Pagefind has compressed into a file. */
export const unpacked = (content: Uint8Array): Buffer => gunzipSync(content).subarray(signature.length);

/**
 * How bytes are still to be compressed, if they are not. The table of pages is numbers and random names: looking for short
 * repetitions, as for texts, makes it a tenth larger.
 */
const packings = {
	done: undefined,
	texts: {},
	numbers: { level: 9, strategy: constants.Z_FILTERED },
};

export type Packing = keyof typeof packings;

/** Compresses as Pagefind does. */
export function packed(bytes: Uint8Array, packing: Packing): Uint8Array {
	const options = packings[packing];
	return options ? gzipSync(Buffer.concat([signature, bytes]), options) : bytes;
}
