/** Where something in a country is: `في أيرلندا`. `code` is ISO 3166-1 alpha-2. Names that browsers give differently come first. */
export const inCountry = ({ code, name }: { code: string; name: string }) => `في ${names[code] ?? name}`;

const names: Record<string, string> = { PS: "فلسطين", HK: "هونغ كونغ", MO: "ماكاو" };
