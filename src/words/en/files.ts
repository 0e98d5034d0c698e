const kinds: Record<string, string> = { geojson: "GeoJSON", xml: "RSS" };

/** Texts beside a link to a file that is no page. */
export const files = {
	/** What a file is, by the end of its name: `CSV`, `ZIM`. */
	kind: (path: string) => {
		const [, end] = /\.(\w+)$/.exec(path) ?? [];
		return end ? (kinds[end] ?? end.toUpperCase()) : "text";
	},
};
