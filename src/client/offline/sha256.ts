/**
 * SHA-256 (FIPS 180-4). Browsers bring one, but only for secure addresses: a copy on a school's own server, reached by
 * plain http, would have none.
 */

const primes = (() => {
	const found: number[] = [];
	for (let n = 2; found.length < 64; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
	return found;
})();

/** The first 32 bits behind the point. */
const fraction = (value: number) => ((value - Math.floor(value)) * 2 ** 32) | 0;

const constants = primes.map((prime) => fraction(Math.cbrt(prime)));
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** The SHA-256 of some bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
	// One bit and the length in bits end the text, filled up to whole blocks of 64 bytes.
	const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
	whole.set(bytes);
	whole[bytes.length] = 0x80;
	const view = new DataView(whole.buffer);
	view.setUint32(whole.length - 8, Math.floor(bytes.length / 2 ** 29));
	view.setUint32(whole.length - 4, bytes.length << 3);

	const state = Int32Array.from(start);
	const words = new Int32Array(64);
	for (let block = 0; block < whole.length; block += 64) {
		for (let i = 0; i < 16; i++) words[i] = view.getInt32(block + i * 4);
		for (let i = 16; i < 64; i++) {
			const [a, b] = [words[i - 15]!, words[i - 2]!];
			const low = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3);
			const high = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10);
			words[i] = words[i - 16]! + low + words[i - 7]! + high;
		}
		mix(state, words);
	}
	return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** One block: 64 rounds over the eight words of the state. */
function mix(state: Int32Array, words: Int32Array): void {
	let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
	for (let i = 0; i < 64; i++) {
		const big = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
		const one = (h + big + ((e & f) ^ (~e & g)) + constants[i]! + words[i]!) | 0;
		const small = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
		const two = (small + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		h = g;
		g = f;
		f = e;
		e = (d + one) | 0;
		d = c;
		c = b;
		b = a;
		a = (one + two) | 0;
	}
	const mixed = [a, b, c, d, e, f, g, h];
	for (let i = 0; i < 8; i++) state[i] = state[i]! + mixed[i]!;
}
