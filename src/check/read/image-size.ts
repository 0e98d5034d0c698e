/** Width and height in pixels. */
export interface Size {
	width: number;
	height: number;
}

const big = (bytes: DataView, at: number): Size => ({ width: bytes.getUint32(at), height: bytes.getUint32(at + 4) });

/** JPEG: segments of a mark and a length follow each other, and one of them begins the picture. */
function jpeg(bytes: DataView): Size | undefined {
	for (let at = 2; bytes.getUint8(at) === 0xff; at += 2 + bytes.getUint16(at + 2)) {
		const mark = bytes.getUint8(at + 1);
		const begins = mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);
		if (begins) return { width: bytes.getUint16(at + 7), height: bytes.getUint16(at + 5) };
	}
	return undefined;
}

/** WebP: simple with loss, simple without, or extended. */
function webp(bytes: DataView, kind: string): Size | undefined {
	const low = (at: number) => bytes.getUint16(at, true);
	if (kind === "VP8 ") return { width: low(26) & 0x3fff, height: low(28) & 0x3fff };
	if (kind === "VP8L") {
		const both = bytes.getUint32(21, true);
		return { width: (both & 0x3fff) + 1, height: ((both >>> 14) & 0x3fff) + 1 };
	}
	const wide = (at: number) => (low(at) | (bytes.getUint8(at + 2) << 16)) + 1;
	return kind === "VP8X" ? { width: wide(24), height: wide(27) } : undefined;
}

/** AVIF: a box `ispe` for the picture and for each of its tiles. */
function avif(bytes: DataView, text: string): Size | undefined {
	const sizes = [...text.matchAll(/ispe/g)].map(({ index }) => big(bytes, index + 8));
	return sizes.sort((a, b) => b.width * b.height - a.width * a.height)[0];
}

/**
 * The size that an image claims to have. Nothing is decoded for it: a file of a few bytes may claim more pixels than
 * fit into any memory.
 *
 * @param kind  the image's kind by its first bytes
 * @returns nothing where the file ends before it says so
 */
export function sizeOf(bytes: Uint8Array, kind: string): Size | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const text = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
	try {
		if (kind === "PNG") return text.startsWith("IHDR", 12) ? big(view, 16) : undefined;
		if (kind === "JPEG") return jpeg(view);
		return kind === "WebP" ? webp(view, text.slice(12, 16)) : avif(view, text);
	} catch {
		return undefined;
	}
}
