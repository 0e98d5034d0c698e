/** Countries whose Spanish names take an article in a sentence, by ISO 3166-1 alpha-2 code. */
const articles: Record<string, string> = {
	AE: "los",
	BS: "las",
	CF: "la",
	CG: "el",
	CD: "la",
	DO: "la",
	FK: "las",
	GB: "el",
	IN: "la",
	KM: "las",
	KY: "las",
	MH: "las",
	MV: "las",
	NL: "los",
	SB: "las",
	TC: "las",
	VA: "la",
	VG: "las",
	VI: "las",
};

/** Where something in a country is: `en Irlanda`, `en el Reino Unido`. `code` is ISO 3166-1 alpha-2. */
export const inCountry = ({ code, name }: { code: string; name: string }) =>
	["en", /^(?:Territorios|Estados Federados) /.test(name) ? "los" : articles[code], name].filter(Boolean).join(" ");
