import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";

const dist = inject("dist");
const text = readFileSync(join(dist, ".well-known/security.txt"), "utf8");
const { date } = JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8")) as { date: string };
const values = (field: string) => [...text.matchAll(new RegExp(`^${field}: (.+)$`, "gm"))].map(([, value]) => value!);

test("security.txt has the form of RFC 9116: fields of one line each, one contact, one day on which it ends", () => {
	expect(text.endsWith("\n")).toBe(true);
	expect(
		text
			.trimEnd()
			.split("\n")
			.filter((line) => !/^(?:Contact|Expires|Policy|Canonical|Preferred-Languages): \S+$/.test(line)),
	).toEqual([]);
	expect(values("Contact").filter((address) => address.startsWith("https://"))).toHaveLength(1);
	expect(values("Canonical")[0]).toMatch(/^https:\/\/.+\/\.well-known\/security\.txt$/);
	expect(values("Expires")).toHaveLength(1);
});

test("it holds for less than a year after the edition's date, and longer than a season", () => {
	const expires = values("Expires")[0]!;
	expect(expires).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
	const days = (Date.parse(expires) - Date.parse(date)) / 86_400_000;
	expect(days).toBeGreaterThan(90);
	expect(days).toBeLessThan(365);
});

test("the policy that it names is in the repository, and a copy is checked with it", () => {
	expect(values("Policy")[0]).toMatch(/\/SECURITY\.md$/);
	expect(existsSync("SECURITY.md")).toBe(true);
	const { files } = JSON.parse(readFileSync(join(dist, "manifest.json"), "utf8"));
	expect(Object.keys(files)).toContain(".well-known/security.txt");
});
