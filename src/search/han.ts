import { Converter } from "opencc-js";

/** A converter that is made when it is first needed, since that reads its dictionaries. */
function converter(from: "cn" | "t", to: "cn" | "t"): (text: string) => string {
	let convert: ((text: string) => string) | undefined;
	return (text) => {
		convert ??= Converter({ from, to });
		return convert(text);
	};
}

const [toSimplified, toTraditional] = [converter("t", "cn"), converter("cn", "t")];

/** Traditional and simplified Chinese: the text in the other script, or in neither where both write it alike. `武汉` gives `武漢`. */
export const otherHanForms = (text: string): string[] =>
	/\p{Script=Han}/u.test(text)
		? [...new Set([toSimplified(text), toTraditional(text)])].filter((form) => form !== text)
		: [];
