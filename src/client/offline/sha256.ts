// SHA-256 (FIPS 180-4). Browsers have one (`crypto.subtle`), but only for secure addresses: a copy on a school's own server,
// reached by plain http, would have none.

/** The first 64 primes, from whose roots the standard derives its constants. */
const primes: number[] = [];
for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);

/** The first 32 bits of the fractional part. */
const fraction = (value: number) => ((value - Math.floor(value)) * 2 ** 32) | 0;

const constants = primes.map((prime) => fraction(Math.cbrt(prime)));
const initialState = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

const rotateRight = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** Hashes bytes. Returns 64 hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
	// Padding: one bit, zeros up to whole blocks of 64 bytes, and the length in bits at the end.
	const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
	padded.set(bytes);
	padded[bytes.length] = 0x80;
	const view = new DataView(padded.buffer);
	view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
	view.setUint32(padded.length - 4, bytes.length << 3);

	const state = Int32Array.from(initialState);
	const words = new Int32Array(64);
	for (let block = 0; block < padded.length; block += 64) {
		for (let i = 0; i < 16; i++) words[i] = view.getInt32(block + i * 4);
		for (let i = 16; i < 64; i++) {
			const [a, b] = [words[i - 15]!, words[i - 2]!];
			const low = rotateRight(a, 7) ^ rotateRight(a, 18) ^ (a >>> 3);
			const high = rotateRight(b, 17) ^ rotateRight(b, 19) ^ (b >>> 10);
			words[i] = words[i - 16]! + low + words[i - 7]! + high;
		}
		compress(state, words);
	}
	return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** Compresses one block into the state: 64 rounds over its eight words. */
function compress(state: Int32Array, words: Int32Array): void {
	let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
	for (let i = 0; i < 64; i++) {
		const sum1 = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25);
		const temp1 = (h + sum1 + ((e & f) ^ (~e & g)) + constants[i]! + words[i]!) | 0;
		const sum0 = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22);
		const temp2 = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		h = g;
		g = f;
		f = e;
		e = (d + temp1) | 0;
		d = c;
		c = b;
		b = a;
		a = (temp1 + temp2) | 0;
	}
	const compressed = [a, b, c, d, e, f, g, h];
	for (let i = 0; i < 8; i++) state[i] = state[i]! + compressed[i]!;
}
