import { pluralIn } from "../plural.ts";

export const plural = pluralIn("ar");

/** The forms of a counted noun. `many` is that of 11 to 99, and `list` the noun before a colon, where the number is not known yet. */
interface Noun {
	one: string;
	/** As a subject, and behind a verb or a preposition. */
	two: readonly [subject: string, oblique: string];
	few: string;
	many: string;
	other: string;
	list: string;
}

/** A number with its noun. `oblique` is for a place behind a verb or a preposition. A placeholder gets a form for any number. */
export const counted =
	({ one, two, few, many, other, list }: Noun) =>
	(n: number | string, oblique = false): string =>
		/\d/.test(String(n))
			? plural(n, {
					zero: `${n} ${few}`,
					one,
					two: two[oblique ? 1 : 0],
					few: `${n} ${few}`,
					many: `${n} ${many}`,
					other: `${n} ${other}`,
				})
			: `${list}: ${n}`;

export const cities = counted({
	one: "مدينة واحدة",
	two: ["مدينتان", "مدينتين"],
	few: "مدن",
	many: "مدينة",
	other: "مدينة",
	list: "المدن",
});
export const countries = counted({
	one: "بلد واحد",
	two: ["بلدان", "بلدين"],
	few: "بلدان",
	many: "بلداً",
	other: "بلد",
	list: "البلدان",
});
export const profiles = counted({
	one: "ملف واحد",
	two: ["ملفان", "ملفين"],
	few: "ملفات",
	many: "ملفاً",
	other: "ملف",
	list: "الملفات",
});
export const voices = counted({
	one: "صوت واحد",
	two: ["صوتان", "صوتين"],
	few: "أصوات",
	many: "صوتاً",
	other: "صوت",
	list: "الأصوات",
});
export const sources = counted({
	one: "مصدر واحد",
	two: ["مصدران", "مصدرين"],
	few: "مصادر",
	many: "مصدراً",
	other: "مصدر",
	list: "المصادر",
});
export const figures = counted({
	one: "رقم واحد",
	two: ["رقمان", "رقمين"],
	few: "أرقام",
	many: "رقماً",
	other: "رقم",
	list: "الأرقام",
});
export const practices = counted({
	one: "ممارسة واحدة",
	two: ["ممارستان", "ممارستين"],
	few: "ممارسات",
	many: "ممارسة",
	other: "ممارسة",
	list: "الممارسات",
});
export const topics = counted({
	one: "موضوع واحد",
	two: ["موضوعان", "موضوعين"],
	few: "مواضيع",
	many: "موضوعاً",
	other: "موضوع",
	list: "المواضيع",
});
export const sentences = counted({
	one: "جملة واحدة",
	two: ["جملتان", "جملتين"],
	few: "جمل",
	many: "جملة",
	other: "جملة",
	list: "الجمل",
});
export const pages = counted({
	one: "صفحة واحدة",
	two: ["صفحتان", "صفحتين"],
	few: "صفحات",
	many: "صفحة",
	other: "صفحة",
	list: "الصفحات",
});
export const months = counted({
	one: "شهر واحد",
	two: ["شهران", "شهرين"],
	few: "أشهر",
	many: "شهراً",
	other: "شهر",
	list: "الأشهر",
});
export const fields = counted({
	one: "حقل واحد",
	two: ["حقلان", "حقلين"],
	few: "حقول",
	many: "حقلاً",
	other: "حقل",
	list: "الحقول",
});
export const interviews = counted({
	one: "مقابلة واحدة",
	two: ["مقابلتان", "مقابلتين"],
	few: "مقابلات",
	many: "مقابلة",
	other: "مقابلة",
	list: "المقابلات",
});
export const speeches = counted({
	one: "كلمة واحدة",
	two: ["كلمتان", "كلمتين"],
	few: "كلمات",
	many: "كلمة",
	other: "كلمة",
	list: "الكلمات",
});
export const statements = counted({
	one: "تصريح واحد",
	two: ["تصريحان", "تصريحين"],
	few: "تصريحات",
	many: "تصريحاً",
	other: "تصريح",
	list: "التصريحات",
});
export const members = counted({
	one: "عضو واحد",
	two: ["عضوان", "عضوين"],
	few: "أعضاء",
	many: "عضواً",
	other: "عضو",
	list: "الأعضاء",
});
export const years = counted({
	one: "سنة واحدة",
	two: ["سنتان", "سنتين"],
	few: "سنوات",
	many: "سنة",
	other: "سنة",
	list: "السنوات",
});
