import { answers } from "./answers.ts";
import { network } from "./network.ts";

/** Texts of the search box and the search page, and the keywords and synonyms that are indexed with pages. */
export const search = {
	label: "ابحث في الأطلس",
	placeholder: "مدينة أو موضوع",
	submit: "بحث",
	title: "البحث",
	description: "ابحث في كل مدن الأطلس وأصواته وممارساته ومواضيعه.",
	noScript: "يحتاج البحث إلى JavaScript. ومن دونه تقودك هذه القوائم إلى كل صفحة.",
	browse: "تصفّح بدلاً من ذلك",
	/** The suggestions under the search box. `{n}` and `{query}` are placeholders for a number and for what is typed. */
	suggest: {
		label: "اقتراحات",
		guesses: "هل تقصد:",
		submit: "ابحث عن «{query}»",
		none: "لا اقتراحات",
	},
	/** What may be suggested: the name of each kind, one of it, and several. */
	nameKinds: {
		city: ["مدينة", "مدينة واحدة", "المدن: {n}"],
		country: ["بلد", "بلد واحد", "البلدان: {n}"],
		region: ["منطقة", "منطقة واحدة", "المناطق: {n}"],
		theme: ["محور", "محور واحد", "المحاور: {n}"],
		topic: ["موضوع", "موضوع واحد", "المواضيع: {n}"],
		practice: ["ممارسة", "ممارسة واحدة", "الممارسات: {n}"],
		person: ["شخص", "شخص واحد", "الأشخاص: {n}"],
		page: ["صفحة", "صفحة واحدة", "الصفحات: {n}"],
	} satisfies Record<string, readonly [name: string, one: string, many: string]>,
	/** The messages of the search page's script. `{query}`, `{n}`, `{words}` and `{file}` are placeholders. */
	page: {
		loading: "جارٍ البحث…",
		one: "نتيجة واحدة عن «{query}»",
		many: "النتائج عن «{query}»: {n}",
		empty: "لا نتائج عن «{query}».",
		emptyChosen: "لا نتائج عن «{query}» بهذه المرشّحات.",
		clear: "مسح كل المرشّحات",
		failed: "لم يبدأ البحث لأن جزءاً من فهرسه تعذّرت قراءته: {file}.",
		unread: "تعذّرت قراءة بعض النتائج فلم تظهر.",
		uncounted: "تعذّر تحميل المرشّحات. والنتائج كاملة من دونها.",
		lists: "القوائم أدناه تقود إلى كل صفحة.",
		again: "حاول ثانية",
		corrected: "هذه نتائج «{words}».",
		instead: "ابحث عن «{query}» كما كُتبت",
		missing: "لا يذكر الأطلس «{word}».",
		missingPlace: "ليست {word} في الأطلس، ولا أي مدينة أخرى من بلدها.",
		missingCountry: "ليست {word} في الأطلس. وأدناه مدن من البلد نفسه ({country}).",
		near: "هل تقصد:",
		without: "لا صفحة فيها هذه الكلمات كلها. وهذه النتائج تترك {words}.",
		compare: "قارن {cities}",
		cityCount: { one: "مدينة واحدة", many: "عدد المدن {n}" },
		called: "وتُسمّى أيضاً {words}",
		more: "عرض مزيد من النتائج",
		sort: "الترتيب",
		sorts: { relevance: "الصلة", name: "الاسم", date: "التاريخ، الأحدث أولاً" },
		filters: "ترشيح النتائج",
		filter: { kind: "النوع", region: "المنطقة", country: "البلد", theme: "المحور" },
		sections: "في:",
		kind: {
			city: "مدينة",
			interview: "مقابلة",
			statement: "تصريح",
			speech: "كلمة",
			place: "مكان",
			theme: "محور",
			practice: "ممارسة",
			topic: "موضوع",
			page: "صفحة",
		},
	},
	/** The kinds of pages, as a filter. */
	kinds: {
		city: "المدن",
		interview: "المقابلات",
		statement: "التصريحات",
		speech: "الكلمات",
		place: "البلدان والمناطق",
		theme: "المحاور",
		practice: "الممارسات",
		topic: "المواضيع",
		page: "عن الأطلس",
	},
	/** The questions that the search answers by a sentence. */
	answers,
	/** The message in a browser below the baseline of the search. */
	tooOld: (browsers: string) => `هذا المتصفح أقدم مما يحتاج إليه البحث، وهو ${browsers} أو ما بعدها.`,
	/** The message where the script could not be loaded. */
	scriptMissing: "تعذّر تحميل البحث. أعد تحميل الصفحة للمحاولة ثانية. والقوائم أدناه تقود إلى كل صفحة.",
	/** The text before the first query. */
	idle: "اكتب اسم مدينة أو شخص أو برنامج أو محور. أمثلة:",
	examples: network.search.examples,
	/** Keywords and synonyms, by which search finds a page besides its text. */
	words: {
		practice: "ممارسة ممارسات جيدة مثال أمثلة تجربة تجارب دراسة حالة كيف مشروع برنامج practice",
		topic: "كيف موضوع مواضيع سؤال ممارسات أمثلة topic",
		city: network.search.city,
		/** Names of offices, also in the languages of readers. */
		offices: {
			mayor:
				"رئيس البلدية رئيسة البلدية رئيس المجلس الجماعي رئيس المجلس البلدي عمدة شيخ المدينة محافظ أمين المدينة mayor maire alcalde",
			"focal-point": "جهة الاتصال مسؤول الاتصال منسق منسقة تنسيق contact",
		},
		award: network.search.award,
		regions: network.search.regions,
	},
};
