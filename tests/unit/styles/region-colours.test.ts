import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Rgb = [red: number, green: number, blue: number];
type Matrix = [Rgb, Rgb, Rgb];

/**
 * How colours look to readers who lack one of the three cones, in linear RGB: Machado, Oliveira and Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1.
 */
const sights: Record<string, Matrix> = {
	"all cones": [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1],
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
};

const linear = (hex: string): Rgb =>
	[1, 3, 5]
		.map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as Rgb;
const times = (matrix: Matrix, [r, g, b]: Rgb) => matrix.map(([x, y, z]) => x * r + y * g + z * b) as Rgb;
const seenBy = (sight: string, hex: string) =>
	times(sights[sight]!, linear(hex)).map((c) => Math.min(1, Math.max(0, c))) as Rgb;

/** CIELAB under D65. */
function lab(colour: Rgb): Rgb {
	const xyz = times(
		[
			[0.4124564, 0.3575761, 0.1804375],
			[0.2126729, 0.7151522, 0.072175],
			[0.0193339, 0.119192, 0.9503041],
		],
		colour,
	);
	const [x, y, z] = [xyz[0] / 0.95047, xyz[1], xyz[2] / 1.08883].map((t) =>
		t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116,
	) as Rgb;
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const difference = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

function contrast(a: string, b: string): number {
	const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
	const [dark, light] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y);
	return (light! + 0.05) / (dark! + 0.05);
}

const pairs = (sheet: string, name: RegExp) =>
	new Map(
		[...sheet.matchAll(new RegExp(`${name.source}[^;]*?light-dark\\((#\\w{6}), (#\\w{6})\\)`, "g"))].map(
			([, id, light, dark]) => [id!, { light: light!, dark: dark! }] as const,
		),
	);
const regions = pairs(readFileSync("src/network/regions.css", "utf8"), /\.dot\.([a-z-]+) \{/);
const tokens = pairs(readFileSync("src/styles/tokens.css", "utf8"), /--([a-z0-9-]+): /);

describe.each(["light", "dark"] as const)("The regions' colours in %s", (scheme) => {
	const hues = [...regions].map(([id, colours]) => ({ id, colour: colours[scheme] }));

	test.each(Object.keys(sights))("are told apart with %s", (sight) => {
		expect(hues.length).toBeGreaterThan(1);
		const alike = hues.flatMap((one, i) =>
			hues.slice(i + 1).flatMap((other) => {
				const away = difference(lab(seenBy(sight, one.colour)), lab(seenBy(sight, other.colour)));
				// Ten times what an eye notices in two patches side by side: dots are small, and lie apart.
				return away < 23 ? [`${one.id} and ${other.id}: ${away.toFixed(1)}`] : [];
			}),
		);
		expect(alike).toEqual([]);
	});

	test.each(["land", "ground", "sea", "paper"])("stand out from %s", (token) => {
		const background = tokens.get(token)![scheme];
		const faint = hues.filter(({ colour }) => contrast(colour, background) < 3);
		expect(faint).toEqual([]);
	});
});
