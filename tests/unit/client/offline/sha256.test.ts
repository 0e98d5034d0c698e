import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha256 } from "../../../../src/client/offline/sha256.ts";

test("the browser's SHA-256 is that of Node for every length around a block, and for a long text", () => {
	for (const length of [...Array(200).keys(), 1_000_003]) {
		const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + length) % 256);
		expect(sha256(bytes), `${length} bytes`).toBe(createHash("sha256").update(bytes).digest("hex"));
	}
});
