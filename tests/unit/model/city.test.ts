import { describe, expect, test } from "vitest";
import { buildAtlas } from "../../../src/model/build-atlas.ts";
import { cityEntry, content, interviewEntry, themeEntry } from "../entries.ts";

const atlasOf = (parts: Parameters<typeof content>[0]) => buildAtlas(content(parts), "en", "2026-11-21");

const source = (id: string) => ({ id, title: id, publisher: "A publisher" });

describe("A record", () => {
	const atlas = atlasOf({
		cities: [
			cityEntry("aville", { themes: ["reading"], sources: [source("uil")] }, "<p>Text.[^uil]</p>"),
			cityEntry("beville", { themes: ["reading"] }),
		],
		themes: [themeEntry("reading")],
		interviews: [interviewEntry("talk", {}, '<h2 id="first">First</h2><p>Said.</p>')],
	});

	test("of a city holds its interviews, its companions and its cited text", () => {
		const [city] = atlas.cities;
		expect(city!.interviews.map(({ id }) => id)).toEqual(["talk"]);
		expect(city!.similar.map(({ city: other }) => other.id)).toEqual(["beville"]);
		expect(city!.html).toContain('href="#source-uil"');
		expect(city!.locator).toBeUndefined();
	});

	test("of an interview links each point to itself", () => {
		expect(atlas.interviews[0]!.html).toContain('<h2 id="first"><a class="anchor" href="#first"');
	});
});
