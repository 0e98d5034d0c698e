import type { languages as en } from "../en/languages.ts";

/** Texts about the languages of the site: the switcher, and what a page says of its translation. */
export const languages: typeof en = {
	label: "语言",
	others: "其他语言",
	inEnglish: "英文",
	english: "本页文字尚未翻译，这里显示英文。",
	behind: "本节译出之后，英文原文已有改动。",
	titleBehind: "本页开头的标题或摘要早于现在的英文版本。",
	missing: "本节尚未翻译。",
	extra: "英文页面已不再有这一节。",
	original: "阅读英文原文",
	checked: (date: string) => `通晓中文的人已于${date}将译文与英文原文对照过。`,
	unchecked: "还没有通晓中文的人将译文与英文原文对照过。",
	facts: "数据、姓名和来源在各语言版本中都一样。",
	improve: "改进译文",
	translate: "翻译本页",
	onlyEnglish: "仅有英文",
	alsoEnglish: "同时搜索英文页面",
};
