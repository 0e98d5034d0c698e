import { globSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip, zstdCompress } from "node:zlib";

type Compressor = (bytes: Uint8Array) => Promise<Uint8Array>;

/** Compressors by file extension, at their highest levels: files are compressed once and served many times. */
const compressors: Readonly<Record<string, Compressor>> = {
	gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
	br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
	zst: (bytes) =>
		promisify(zstdCompress)(bytes, {
			params: { [constants.ZSTD_c_compressionLevel]: 19 },
			pledgedSrcSize: bytes.length,
		}),
};

/** Text formats. Images and the chunks of the search index are compressed already. */
const compressible = "**/*.{html,css,js,json,geojson,md,txt,csv,xml,svg}";
/** The search index for copies on disk, which a hosted page does not load. */
const notServed = "search/disk/**";

/** Smaller files, in bytes, fit into one network packet uncompressed. */
const minSize = 1000;

/** Writes a file atomically, by a rename: a host would serve a file that a full disk has truncated. */
function writeAtomically(file: string, bytes: Uint8Array, mtime: Date): void {
	const temporary = `${file}.part`;
	try {
		writeFileSync(temporary, bytes);
		// The modification time of the original, by which a host answers conditional requests.
		utimesSync(temporary, mtime, mtime);
		renameSync(temporary, file);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}

/** Number of compressed files, and their total sizes in bytes. */
export interface CompressionTotals {
	files: number;
	/** Uncompressed. */
	bytes: number;
	/** Compressed, by file extension: `gz`, `br`, `zst`. */
	compressed: Record<string, number>;
}

/**
 * Precompresses a built site: writes `page.html.gz`, `.br` and `.zst` beside `page.html`, for hosts that serve them as the
 * encoded form. They are not part of the site: the manifest does not list them, and the next build removes them.
 */
export async function compress(folder: string): Promise<CompressionTotals> {
	const totals: CompressionTotals = {
		files: 0,
		bytes: 0,
		compressed: Object.fromEntries(Object.keys(compressors).map((extension) => [extension, 0])),
	};
	const compressFile = async (path: string) => {
		const file = join(folder, path);
		const { mtime, size } = statSync(file);
		if (size < minSize) return;
		const bytes = readFileSync(file);
		totals.files++;
		totals.bytes += size;
		for (const [extension, compressor] of Object.entries(compressors)) {
			const compressed = await compressor(bytes);
			writeAtomically(`${file}.${extension}`, compressed, mtime);
			totals.compressed[extension]! += compressed.length;
		}
	};
	const paths = globSync(compressible, { cwd: folder, exclude: [notServed] }).sort();
	// Four at once: the size of the thread pool in which Node runs zlib.
	const worker = async (): Promise<void> => {
		for (let path = paths.pop(); path !== undefined; path = paths.pop()) await compressFile(path);
	};
	await Promise.all([worker(), worker(), worker(), worker()]);
	return totals;
}
