/** Width and height in pixels. */
export interface ImageSize {
	width: number;
	height: number;
}

const bigEndianSize = (bytes: DataView, at: number): ImageSize => ({
	width: bytes.getUint32(at),
	height: bytes.getUint32(at + 4),
});

/** JPEG: a sequence of segments, each with a marker and a length. A start-of-frame segment (SOF) holds the size. */
function jpeg(bytes: DataView): ImageSize | undefined {
	for (let at = 2; bytes.getUint8(at) === 0xff; at += 2 + bytes.getUint16(at + 2)) {
		const marker = bytes.getUint8(at + 1);
		const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
		if (isFrame) return { width: bytes.getUint16(at + 7), height: bytes.getUint16(at + 5) };
	}
	return undefined;
}

/** WebP: a chunk for lossy (VP8), lossless (VP8L) or extended (VP8X) images holds the size. */
function webp(bytes: DataView, kind: string): ImageSize | undefined {
	const uint16 = (at: number) => bytes.getUint16(at, true);
	if (kind === "VP8 ") return { width: uint16(26) & 0x3fff, height: uint16(28) & 0x3fff };
	if (kind === "VP8L") {
		const packed = bytes.getUint32(21, true);
		return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
	}
	const uint24 = (at: number) => (uint16(at) | (bytes.getUint8(at + 2) << 16)) + 1;
	return kind === "VP8X" ? { width: uint24(24), height: uint24(27) } : undefined;
}

/** AVIF: a box `ispe` holds the size of the picture, and others those of its tiles. The largest is the picture's. */
function avif(bytes: DataView, text: string): ImageSize | undefined {
	const sizes = [...text.matchAll(/ispe/g)].map(({ index }) => bigEndianSize(bytes, index + 8));
	return sizes.sort((a, b) => b.width * b.height - a.width * a.height)[0];
}

/**
 * Reads the size of an image from its header. The image is not decoded: a file of a few bytes may claim more pixels than fit
 * into any memory.
 *
 * @param kind  the name of its format, from `imageKind`
 * @returns nothing where the header is damaged
 */
export function imageSizeOf(bytes: Uint8Array, kind: string): ImageSize | undefined {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const text = String.fromCharCode(...bytes.subarray(0, 4096));
	try {
		if (kind === "PNG") return text.startsWith("IHDR", 12) ? bigEndianSize(view, 16) : undefined;
		if (kind === "JPEG") return jpeg(view);
		return kind === "WebP" ? webp(view, text.slice(12, 16)) : avif(view, text);
	} catch {
		return undefined;
	}
}
