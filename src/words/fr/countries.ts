/** Countries with "au" in French, by ISO 3166-1 alpha-2 code. */
const masculine = new Set(
	"BD BJ BN BR BT BW BZ CA CD CG CL CM CR CV DK GA GB GH GT GY HN JP KE KG KH KW KZ LA LB LI LR LS LU MA ME ML MM MW MX MZ NE NG NI NP PA PE PK PT PW PY QA RW SD SN SR SS SV TD TG TJ TL TM TV VE VN VU YE ZW".split(
		" ",
	),
);
/** With "aux". */
const several = new Set("AE BS FJ KM MH MV NL PH SB SC US".split(" "));
/** Islands and cities without an article, with "à". */
const bare = new Set("AG BH CU CY DJ HK KI KN LC MC MG MO MT MU NR OM PR SG SM ST TO TT TW VC WS".split(" "));
/** With "en", though the name neither begins with a vowel nor shows its gender by its ending. */
const feminine = new Set("FM GW HT KP MR PG SZ".split(" "));
/** Countries whose names in browsers are not those of a sentence. */
const sentences: Record<string, string> = {
	BB: "à la Barbade",
	DM: "à la Dominique",
	GD: "à la Grenade",
	HK: "à Hong Kong",
	MO: "à Macao",
	VA: "au Vatican",
};

/** Where something in a country is: `en Irlande`, `au Sénégal`, `aux Pays-Bas`, `à Oman`. `code` is ISO 3166-1 alpha-2. */
export const inCountry = ({ code, name }: { code: string; name: string }): string => {
	const sentence = sentences[code];
	if (sentence) return sentence;
	if (/^Territoires /.test(name)) return `dans les ${name}`;
	if (bare.has(code)) return `à ${name}`;
	if (several.has(code) || /^(?:Îles|États|Émirats) /.test(name)) return `aux ${name.replace(/^Îles /, "îles ")}`;
	if (masculine.has(code)) return `au ${name}`;
	if (feminine.has(code) || /^[AÀÂEÉÈÊIÎOÔUÛ]/.test(name) || /(?:e|ie|ée)(?: |$)/.test(name)) return `en ${name}`;
	return `au ${name}`;
};
