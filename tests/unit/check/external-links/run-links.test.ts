import { expect, test } from "vitest";
import { contentFrom, exampleContent } from "../../../../src/check/example-content.ts";
import { externalAddresses } from "../../../../src/check/external-links/external-addresses.ts";
import { HostQueue } from "../../../../src/check/external-links/host-queue.ts";
import { checkLinks } from "../../../../src/check/external-links/run-links.ts";

const edited = (path: string, from: string, to: string) =>
	contentFrom(
		new Map(exampleContent).set(
			path,
			Buffer.from(
				Buffer.from(exampleContent.get(path)!)
					.toString()
					.replace(from, () => to),
			),
		),
	);

test("an address is taken once, from sources, websites and links, with every place that names it", () => {
	const text =
		"See [the plan](https://aville.example/plan#goals), [a letter](mailto:a@aville.example) and [it](../x.md).";
	const content = edited("themes/reading.md", "everyone to read.", text);
	const found = externalAddresses(content.files);
	const places = found.get("https://aville.example/plan")!.map(({ file, day, isSource }) => [file.path, day, isSource]);
	expect(places).toEqual(
		expect.arrayContaining([
			["cities/aville.md", "2026-01-15", true],
			["themes/reading.md", undefined, false],
		]),
	);
	expect([...found.keys()].every((address) => /^https?:[^#]+$/.test(address))).toBe(true);
});

test("where no host at all can be reached, it is this machine that is off the network", async () => {
	const { isOffline } = await checkLinks(
		edited(
			"themes/reading.md",
			"everyone to read.",
			"See [one](https://one.example/) and [two](https://two.example/).",
		),
		(path) => path,
		undefined,
		{
			queue: new HostQueue(0),
			timeout: 1000,
			retryWait: 1,
			longestWait: 1,
			hosts: 3,
			archive: "https://archive.example/available",
			userAgent: "atlas",
			// Nothing leaves this machine: no name has an address.
			lookup: (_, __, found) => found(Object.assign(new Error("none"), { code: "ENOTFOUND" }), "", 4),
		},
		() => {},
	);
	expect(isOffline).toBe(true);
});
