/** Names of countries that stand in a sentence otherwise than `Intl` writes them, by ISO 3166-1 alpha-2 code. */
const shorter: Record<string, string> = {
	HK: "中国香港",
	MO: "中国澳门",
	PS: "巴勒斯坦",
};

/**
 * Where something in a country is. Chinese puts the country before what lies in it, without a preposition: `爱尔兰的学习型城市`.
 * `code` is ISO 3166-1 alpha-2.
 */
export const inCountry = ({ code, name }: { code: string; name: string }) => shorter[code] ?? name;
