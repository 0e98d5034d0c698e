import { expect, test } from "vitest";
import { typeset } from "../../../src/model/typeset.ts";
import { cityEntry, content } from "../entries.ts";

test("the texts of front matter have typographic marks at any depth, and names stay as they are written", () => {
	const { cities } = typeset(
		content({
			cities: [
				cityEntry("n-zerekore", {
					name: "N'Zérékoré",
					names: [{ text: "N'Zérékoré", lang: "fr" }],
					tagline: `The city's "open" school`,
					notes: ["The mayors' list"],
					sources: [{ id: "one", title: "Cork's plan", publisher: "Cork", url: "https://example.org/" }],
				}),
			],
		}),
	);
	expect(cities[0]!.data).toMatchObject({
		name: "N'Zérékoré",
		names: [{ text: "N'Zérékoré", lang: "fr" }],
		tagline: "The city’s “open” school",
		notes: ["The mayors’ list"],
		sources: [{ id: "one", title: "Cork’s plan", publisher: "Cork" }],
	});
});
