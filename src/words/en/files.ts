/** Names of formats whose file extension is not their name. */
const kinds: Record<string, string> = { geojson: "GeoJSON", xml: "RSS" };

/** Texts beside a link to a download. */
export const files = {
	/** The format of a file, by its extension: `CSV`, `ZIM`. */
	kind: (path: string) => {
		const [, extension] = /\.(\w+)$/.exec(path) ?? [];
		return extension ? (kinds[extension] ?? extension.toUpperCase()) : "text";
	},
};

/** What the data files hold, by their names, in another language: in English each file says so itself. */
export const dataFiles: Record<string, { title: string; description: string }> = {};
