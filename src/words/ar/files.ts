import type { Words } from "../en.ts";

/** Names of formats whose file extension is not their name. */
const kinds: Record<string, string> = { geojson: "GeoJSON", xml: "RSS" };

/** Texts beside a link to a download. */
export const files = {
	/** The format of a file, by its extension: `CSV`, `ZIM`. */
	kind: (path: string) => {
		const [, extension] = /\.(\w+)$/.exec(path) ?? [];
		return extension ? (kinds[extension] ?? extension.toUpperCase()) : "نص";
	},
};

/** What the data files hold, by their names. */
export const dataFiles: Words["dataFiles"] = {
	"cities.csv": {
		title: "المدن في جدول",
		description: "سطر لكل مدينة. والنص الذي قد تحسبه جداول البيانات معادلةً تسبقه فاصلة عليا.",
	},
	"figures.csv": {
		title: "الأرقام في جدول",
		description: "سطر لكل قيمة وردت لرقم من أرقام مدينة، وللقيم المتعارضة أسطر خاصة بها، وسطر لكل غياب مع سببه.",
	},
	"names.csv": {
		title: "الأسماء بلغات أخرى",
		description: "ما تُسمّى به المدن بلغات غير لغاتها، مع مصدر كل اسم.",
	},
	"cities.json": {
		title: "المدن كاملةً",
		description: "كل ما في صفحات المدن ما عدا نصوص ملفاتها.",
	},
	"cities.geojson": {
		title: "المدن على خريطة",
		description:
			"نقطة لكل مدينة، وخصائصها أعمدة cities.csv دون الخانات الفارغة. والمدينة التي لا يحدد أي مصدر موقعها ليس لها شكل هندسي.",
	},
	"interviews.json": {
		title: "الأصوات",
		description: "مقابلات وكلمات وتصريحات: من تكلّم ومتى وعمّ وبأي تحفظ؛ أما النص ففي الصفحات.",
	},
	"practices.csv": {
		title: "الممارسات في جدول",
		description: "سطر لكل ممارسة: أين، ومنذ متى، ومن يقودها، وكم يُروى عنها.",
	},
	"practice-figures.csv": {
		title: "أرقام الممارسات في جدول",
		description:
			"سطر لكل رقم من أرقام ممارسة: التكاليف والعاملون والأشخاص والأماكن والنتائج، مع السنة والأساس والمصدر.",
	},
	"practices.json": {
		title: "الممارسات كاملةً",
		description: "كل ما في صفحات الممارسات ما عدا نصوصها.",
	},
	"sources.json": {
		title: "المصادر",
		description: "كل صفحة ووثيقة تذكرها مدينة أو صوت أو ممارسة مصدراً.",
	},
};
