import { globSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip, zstdCompress } from "node:zlib";

type Pack = (bytes: Uint8Array) => Promise<Uint8Array>;

/** The ways to pack a file, each at its best: it is done once, and read many times. */
const packs: Readonly<Record<string, Pack>> = {
	gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
	br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
	zst: (bytes) =>
		promisify(zstdCompress)(bytes, {
			params: { [constants.ZSTD_c_compressionLevel]: 19 },
			pledgedSrcSize: bytes.length,
		}),
};

/** What shrinks, and is asked for over the web: pictures and the parts of the index are packed already. */
const worthwhile = "**/*.{html,css,js,json,geojson,md,txt,csv,xml,svg}";
/** The search index for copies on a disk, which no host is asked for. */
const forDisk = "search/disk/**";

/** Smaller files fit into one packet as they are. */
const least = 1000;

/** Writes a file as a whole or not at all: a host would send what a full disk has left of one. */
function place(file: string, bytes: Uint8Array, mtime: Date): void {
	const part = `${file}.part`;
	try {
		writeFileSync(part, bytes);
		// Hosts tell by its time whether a browser's copy is still the same.
		utimesSync(part, mtime, mtime);
		renameSync(part, file);
	} catch (error) {
		rmSync(part, { force: true });
		throw error;
	}
}

/** Files, and the bytes of all of them as they are and packed in each way. */
export interface Packed {
	files: number;
	bytes: number;
	packed: Record<string, number>;
}

/**
 * Lays `page.html.gz`, `.br` and `.zst` beside `page.html`, for hosts that send them instead. They are no part of the
 * site: the manifest does not list them, and the next build is without them.
 */
export async function compress(folder: string): Promise<Packed> {
	const sum: Packed = { files: 0, bytes: 0, packed: Object.fromEntries(Object.keys(packs).map((way) => [way, 0])) };
	const pack = async (path: string) => {
		const file = join(folder, path);
		const { mtime, size } = statSync(file);
		if (size < least) return;
		const bytes = readFileSync(file);
		sum.files++;
		sum.bytes += size;
		for (const [way, by] of Object.entries(packs)) {
			const packed = await by(bytes);
			place(`${file}.${way}`, packed, mtime);
			sum.packed[way]! += packed.length;
		}
	};
	const paths = globSync(worthwhile, { cwd: folder, exclude: [forDisk] }).sort();
	// As many at once as Node has threads for it.
	const next = async (): Promise<void> => {
		for (let path = paths.pop(); path !== undefined; path = paths.pop()) await pack(path);
	};
	await Promise.all([next(), next(), next(), next()]);
	return sum;
}
