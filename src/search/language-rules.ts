import type { LanguageRules } from "./data-files.ts";

/**
 * The rules of the languages besides English, which needs none: its stop words stand in `tokens.ts`. `forms` mends what Pagefind's
 * stemmers leave apart, and is applied to the words of the pages and of the queries alike.
 */
const rules: Readonly<Record<string, LanguageRules>> = {
	ar: {
		// The last two are in the name of a city: "the city".
		stopWords: `ما ماذا من هل كيف كم أين متى لماذا أي أية في على إلى عن مع هذا هذه ذلك تلك التي الذي الذين هو هي هم كان كانت يكون تكون
			أو و ثم أن إن لا لم قد كل بعض بين عند بعد قبل هناك يمكن أنا نحن مدينة مدن`,
		forms: [
			// A plural and its singular: مكتبات, مكتبة.
			["(?<=\\p{L}{2})ات(?!\\p{L})", "ة"],
			["(?<=(?<!\\p{L})[وب]?(?:ال)?|(?<!\\p{L})لل)مدن(?!\\p{L})", "مدينة"],
		],
		comma: "، ",
	},
	es: {
		stopWords: `cómo cuánto cuánta cuántos cuántas qué quién quiénes cuál cuáles dónde cuándo por para con sin sobre en un una unos
			unas al lo se su sus es son está están hay ha han fue ser que como cuando donde quien más o muy mi nuestro nuestra este esta
			estos estas ese esa hacer hace puede pueden puedo`,
		forms: [
			["dades(?!\\p{L})", "dad"],
			["(?<=\\p{L})eres(?!\\p{L})", "er"],
			["óvenes(?!\\p{L})", "oven"],
		],
	},
	fr: {
		stopWords: `comment combien quel quelle quels quelles qui que quoi est ce sont a ont y il elle elles ils on peut peuvent où quand
			pourquoi dans sur par pour avec sans au aux un une ne pas plus je nous vous ses son sa leur leurs cette cet ces se tous toutes
			tout toute faire fait`,
		forms: [],
		// L’éducation.
		elision: "(?<![\\p{L}\\p{M}])(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’](?=\\p{L})",
	},
	ru: {
		stopWords: `как какой какая какое какие каких каким кто что чем где куда когда почему зачем сколько в во на по о об обо и а но или
			с со у к ко из от до для за при под над без через между не ни ли же это этот эта эти того этого есть был была были быть
			является мой моя наш наша можно нужно чтобы такое такой все всех его её их он она они мы вы я`,
		// An adjective in its first form, before its й loses its mark: городской, обучающийся.
		forms: [
			["(?<=\\p{L}{2})[ыо]й(?=(?:ся)?(?!\\p{L}))", "ые"],
			["(?<=\\p{L}{2})ий(?=(?:ся)?(?!\\p{L}))", "ие"],
		],
		// The endings of the cases: Ирландия, в Ирландии; Южная Корея, Южной Кореи.
		nameEnding: "(?<=\\p{L}{3})(?:(?<=[кн])(?:ого|ому|ая|ую|ое|ые|ыи|ои|ых|ым)|ом|(?<=и)еи|[аеиоуыэюяь])$",
	},
	zh: {
		stopWords: `什么是 是什么 什么叫 什么 有多少 多少 有哪些 哪些 是哪个 是哪座 哪个 哪座 在哪里 哪里 在哪 怎么样 怎么 怎样 如何 为什么 为何
			是否 请问 关于 介绍 的 吗 呢`,
		forms: [],
		comma: "，",
		isUnspaced: true,
	},
};

/** @param language  by its folder in the site */
export const rulesOf = (language: string): LanguageRules | undefined => rules[language];
