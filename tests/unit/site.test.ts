import { expect, test } from "vitest";
import { network } from "../../src/network/network.ts";
import { site, slugOf } from "../../src/site.ts";

test.each([
	["Learning Cities Atlas", "learning-cities-atlas"],
	["Atlas des villes créatives", "atlas-des-villes-creatives"],
	["  Craft & Story: the Atlas (2) ", "craft-story-the-atlas-2"],
])("the files of an atlas called %j begin with %j", (name, slug) => {
	expect(slugOf(name)).toBe(slug);
});

test("the site is called as its network says, and so are its files", () => {
	expect(site.name).toBe(network.atlas.name);
	expect(site.slug).toBe(slugOf(network.atlas.name));
	expect(site.slug).not.toBe("");
});
