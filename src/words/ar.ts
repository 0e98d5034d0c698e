import { network as networkNames } from "../network/network.ts";
import { booklet } from "./ar/booklet.ts";
import { inCountry } from "./ar/countries.ts";
import { explore } from "./ar/explore.ts";
import { dataFiles, files } from "./ar/files.ts";
import { imprint } from "./ar/imprint.ts";
import { languages } from "./ar/languages.ts";
import { network } from "./ar/network.ts";
import {
	cities,
	countries,
	interviews,
	members,
	plural,
	profiles,
	sources,
	speeches,
	statements,
	voices,
} from "./ar/nouns.ts";
import { offline } from "./ar/offline.ts";
import { practices } from "./ar/practices.ts";
import { redirect } from "./ar/redirect.ts";
import { reuse } from "./ar/reuse.ts";
import { search } from "./ar/search.ts";
import { authors } from "./en/authors.ts";
import { write } from "./en/write.ts";
import type { Words } from "./en.ts";

/** Offices as such, since a name in Latin letters does not say whether a man or a woman holds one. Those not here stay as they are. */
const offices: Record<string, string> = {
	Mayor: "رئاسة البلدية",
	"Lord Mayor": "رئاسة البلدية",
	"Lord Provost": "رئاسة البلدية",
	"Municipal President (mayor)": "رئاسة البلدية",
	"President of the Communal Council (mayor)": "رئاسة المجلس الجماعي",
	Governor: "المحافظ",
	"Deputy Mayor": "نيابة رئاسة البلدية",
	"Deputy mayor": "نيابة رئاسة البلدية",
	"Deputy mayor for education": "نيابة رئاسة البلدية لشؤون التعليم",
	"Deputy mayor for citizen participation, associations, neighbourhoods and the learning city":
		"نيابة رئاسة البلدية لمشاركة المواطنين والجمعيات والأحياء ومدينة التعلّم",
	// The one who holds this office is a woman, as her statement's title says.
	"Deputy Governor for Community Service and Environmental Affairs": "نائبة المحافظ لخدمة المجتمع وشؤون البيئة",
	"Alderwoman for Education": "عضو مجلس المدينة لشؤون التعليم",
	"City councillor": "عضو مجلس المدينة",
	"Councillor and Learning City portfolio holder": "عضو مجلس المدينة المكلّف بملف مدينة التعلّم",
	Leader: "رئاسة مجلس المدينة",
	President: "رئاسة المجلس",
	Chairwoman: "رئاسة المجلس",
	Chair: "رئاسة الهيئة",
	"Co-chair": "رئاسة مشتركة",
	"Director General of Services": "الإدارة العامة للخدمات",
	"Head of the Education Office": "رئاسة مكتب التعليم",
	"Learning city officer": "القائم على مدينة التعلّم",
	"Vice-Chancellor": "رئاسة الجامعة",
	"Vice Principal": "نيابة رئاسة الجامعة",
};

/** The texts of the user interface in Arabic. */
export const ar: Words = {
	...reuse,
	authors: { ...authors, correct: "اقترح تصحيحاً" },
	booklet,
	files,
	dataFiles,
	skip: "إلى النص مباشرة",
	nav: { label: "القائمة الرئيسية", explore: "استكشف" },
	/** The pages that menus lead to, by their files from the site's root. */
	pages: {
		"cities.html": "المدن",
		"themes.html": "المحاور",
		"practices.html": "الممارسات",
		"topics.html": "المواضيع",
		"interviews.html": "الأصوات",
		"regions.html": "المناطق",
		"countries.html": "البلدان",
		"profiles.html": "الملفات الكاملة",
		"awards.html": "الجوائز",
		"years.html": "سنوات الانضمام",
		"timeline.html": "الخط الزمني",
		"compare.html": "قارن بين المدن",
		"coverage.html": "ما مدى اكتماله؟",
		[`${networkNames.introduction}.html`]: network.introduction,
		"about.html": "عن الأطلس",
		"method.html": "المنهج",
		"contribute.html": "ساهِم",
		"translations.html": "الترجمات",
		"accessibility.html": "إتاحة الاستخدام للجميع",
		"data.html": "البيانات",
		"offline.html": "نسخة بلا إنترنت",
	},
	explore,
	imprint,
	languages,
	redirect,
	offline,
	practices,
	search,
	write,
	theme: { label: "الألوان", auto: "النظام", light: "فاتح", dark: "داكن" },
	home: {
		...network.home,
		find: "ابحث عن مدينة",
		mapList: "كل المدن في قائمة",
		try: "جرّب:",
		numbers: {
			title: "الأطلس بالأرقام",
			cities: (n: number) => plural(n, { one: "مدينة", two: "مدينتان", few: "مدن", zero: "مدن", other: "مدينة" }),
			announced: (total: string, date: string) => `أُعلن عن ${members(total, true)} في ${date}`,
			countries: (n: number) => plural(n, { few: "بلدان", zero: "بلدان", many: "بلداً", other: "بلد" }),
			profiles: (n: number) =>
				plural(n, { few: "ملفات كاملة", zero: "ملفات كاملة", many: "ملفاً كاملاً", other: "ملف كامل" }),
			winners: (n: number) =>
				plural(n, { two: "مدينتان فائزتان", few: "مدن فائزة", zero: "مدن فائزة", other: "مدينة فائزة" }),
			award: "نالت جائزة مدن التعلّم",
			voices: (n: number) => plural(n, { few: "أصوات", zero: "أصوات", many: "صوتاً", other: "صوت" }),
			sources: (n: number) => plural(n, { few: "مصادر", zero: "مصادر", many: "مصدراً", other: "مصدر" }),
			sourced: "مذكورة حيثما استُعملت",
		},
		growth: {
			title: "الأعضاء المعلنون",
			end: (total: string, year: string) => `${total} في ${year}`,
			name: (first: string, from: string, last: string, to: string) =>
				`خط الأعداد المعلنة للأعضاء، من ${first} (${from}) إلى ${last} (${to})`,
		},
		tried: "ما جرّبه الآخرون",
		/** The last in a list, which puts "و" before it. */
		more: (n: string) => `${n} غيرها`,
		allThemes: (n: string) => `كل المحاور (${n})`,
		week: "ملف الأسبوع",
		people: (amount: string, when: string) => `${amount} نسمة، ${when}`,
		sources: (n: string) => `كُتب استناداً إلى ${sources(n, true)}`,
		read: "اقرأ الملف",
		otherProfiles: "ملفات أخرى",
		award: (years: string) => `جائزة ${years}`,
		allProfiles: (n: string) => `كل الملفات (${n})`,
		newest: "أحدث الأعضاء",
		joined: (n: string, year: string) => `كل المدن التي انضمت في ${year} (${n})`,
		voices: "أحدث الأصوات",
		allVoices: (n: string) => `كل الأصوات (${n})`,
	},
	/** The page that explains what a member is, which a fork may lack. */
	introduction: { path: `${networkNames.introduction}.html`, name: network.introduction },
	regions: network.regions,
	inRegions: network.inRegions,
	inCountry,
	city: {
		...network.city,
		glance: "لمحة سريعة",
		population: "عدد السكان",
		area: "المساحة",
		gdpPerCapita: "نصيب الفرد من الناتج المحلي",
		schooling: "متوسط سنوات الدراسة",
		memberSince: "عضو منذ",
		people: { mayor: "رئاسة البلدية", "focal-point": "جهة الاتصال" },
		asOf: (date: string) => `كما في ${date}`,
		asOfUndated: "من صفحة بلا تاريخ",
		themes: "المحاور",
		website: "الموقع الإلكتروني",
		interviews: "ما يقوله قادتها",
		near: "أقرب المدن",
		like: (name: string) => `مدن تشبه ${name}`,
		invite: "اكتب هذا الملف",
		notes: "عن المصادر",
		locator: (name: string, region: string) => `أين تقع ${name} في ${region}`,
		notPlaced: "ليست على الخريطة بعد: لم نجد مصدراً لموقعها.",
		neighbours: "النقاط الأصغر مدن أخرى في الأطلس.",
		placedFrom: "مصدر الموقع:",
		km: (n: string) => `${n} كم`,
		/** The labels of figures inside a sentence. */
		inSentence: {
			population: "عدد السكان",
			area: "المساحة",
			gdpPerCapita: "نصيب الفرد من الناتج المحلي",
			schooling: "سنوات الدراسة",
			memberSince: "سنة الانضمام",
		},
		/** The figures that are missing for one reason. */
		missing: {
			"not-published": (names: string) => `لم يُنشر: ${names}.`,
			"not-collected": (names: string) => `لم يُجمع: ${names}.`,
			"not-applicable": (names: string) => `لا ينطبق: ${names}.`,
			withheld: (names: string) => `محجوب: ${names}.`,
			unknown: (names: string) => `لم يُعثر في مصادرنا على: ${names}.`,
			"not-sought": (names: string) => `لم يُبحث بعد عن: ${names}.`,
		},
		knowOne: (n: number) => (n === 1 ? "هل تعرفه؟ أخبرنا" : "هل تعرف شيئاً منها؟ أخبرنا"),
		/** The heads of what is folded away below a figure or a person. */
		otherStatements: (n: number) => plural(n, { one: "رقم آخر", two: "رقمان آخران", other: `أرقام أخرى (${n})` }),
		note: "ملاحظة",
		whyMissing: "ما تقوله المصادر",
		/** Where a figure lies among those of all cities. */
		middle: (n: string, from: string, to: string) => `نصف المدن التي لها رقم (${n}) يقع بين ${from} و${to}.`,
		middleYears: (from: string, to: string) => (from === to ? `أرقام ${from}` : `أرقام من ${from} إلى ${to}`),
		middleUndated: (n: string) => `بلا تاريخ: ${n}`,
		voices: "الأصوات",
		joinedWith: (n: number) =>
			plural(n, {
				one: "مع مدينة أخرى",
				two: "مع مدينتين أخريين",
				few: `مع ${n} مدن أخرى`,
				other: `مع ${n} مدينة أخرى`,
			}),
		nearestProfile: "أقرب مدينة لها ملف",
		compatriots: (where: string) => `مدن أخرى ${where}`,
		sameYear: (year: string) => `انضمت أيضاً في ${year}`,
		allOf: (n: number) => `الكل (${n})`,
		elsewhere: "في مواقع أخرى",
	},
	map: {
		key: "النقاط الممتلئة لها ملف كامل، والحلقات لا ملف لها بعد.",
		moved: "حيث تتزاحم المدن أُبعدت نقاطها بعضها عن بعض.",
		notPlaced: (n: string) => `ليست على الخريطة بعد: ${cities(n)}.`,
	},
	figure: {
		undated: "بلا تاريخ",
		inYear: (date: string) => date,
		source: (n: number) => `المصدر ${n}`,
		also: "لكن",
		/** A number with its unit. A unit that is missing here is a currency code. */
		units: { people: (n: string) => n, km2: (n: string) => `${n} كم²`, years: (n: string) => n } as Record<
			string,
			(n: string) => string
		>,
		qualifier: {
			about: "نحو",
			"more than": "أكثر من",
			"less than": "أقل من",
			almost: "ما يقرب من",
			"at least": "ما لا يقل عن",
		},
		between: (from: string, to: string) => `بين ${from} و${to}`,
		moreThan: (from: string) => `أكثر من ${from}`,
		lessThan: (to: string) => `أقل من ${to}`,
		absent: {
			"not-published": "لم يُنشر",
			"not-collected": "لم يُجمع",
			"not-applicable": "لا ينطبق",
			withheld: "محجوب",
			unknown: "لم يُعثر عليه بعد",
			"not-sought": "لم يُبحث عنه بعد",
		},
	},
	interview: {
		kinds: { interview: "مقابلة", statement: "تصريح", speech: "كلمة" },
		kindsPlural: { interview: "مقابلات", statement: "تصريحات", speech: "كلمات" },
		/** In the order in which they are listed. */
		count: {
			interview: (n: number) => interviews(n),
			speech: (n: number) => speeches(n),
			statement: (n: number) => statements(n),
		},
		from: {
			interview: (who: string) => `مقابلة مع ${who}`,
			speech: (who: string) => `كلمة ${who}`,
			statement: (who: string) => `تصريح ${who}`,
		},
		/** The office stands behind the name. */
		role: (role: string) => offices[role] ?? role,
		speaker: ({ name, role }: { name: string; role: string }) => `${name} (${offices[role] ?? role})`,
		paraphrased: "تلخيص من وضعنا. والكلمات بين علامتي التنصيص كلمات المتحدث.",
		part: "قرأنا جزءاً من المصدر فقط، فقد قيل فيه أكثر مما لُخّص هنا.",
		/** The names of languages begin with the article. */
		language: (language: string) => `أُلقي أو نُشر ب${language}.`,
		published: (date: string) => `نُشر في ${date}`,
		undated: "بلا تاريخ",
		by: (name: string) => `طرح الأسئلة: ${name}`,
		points: "في هذه الصفحة",
		anchor: (heading: string) => `رابط إلى «${heading}»`,
		about: "عن",
	},
	lists: {
		cities: { title: "المدن", description: "كل مدن الأطلس، بالترتيب الأبجدي." },
		regions: { title: "المناطق", description: network.lists.regions },
		countries: { title: "البلدان", description: "كل بلد له مدينة في الأطلس." },
		themes: { title: "المحاور", description: network.lists.themes },
		interviews: { title: "الأصوات", description: network.lists.interviews },
		citiesIn: network.lists.citiesIn,
		letters: "الحروف",
		map: "الخريطة",
	},
	count: {
		cities: (n: number) => cities(n),
		profiles: (n: number) => profiles(n),
		voices: (n: number) => voices(n),
		countries: (n: number) => countries(n),
	},
	sources: {
		title: "المصادر",
		accessed: (date: string) => `قُرئ في ${date}`,
		captured: (date: string) => `أُرشف في ${date}`,
		/** The links from a source back to where it is cited. */
		toFacts: "المعلومات",
		toMention: (n: number) => `الموضع ${n}`,
		undated: "بلا تاريخ",
	},
	page: {
		reviewed: (date: string) => `آخر مراجعة في ${date}.`,
		listed: (date: string) => `مأخوذة من قائمة بتاريخ ${date}، ولم تُراجع على مصادرها بعد.`,
		edit: "عدّل هذه الصفحة",
		breadcrumb: "أنت هنا",
		home: "الرئيسية",
	},
	notFound: {
		title: "هذه الصفحة ليست في الأطلس",
		text: "قد يكون في العنوان خطأ، أو تكون الصفحة قد انتقلت. استعمل مربع البحث أعلاه، أو إحدى هذه القوائم.",
	},
	footer: {
		independent: network.independent,
		licence: "النصوص والبيانات",
		label: "عن هذا الموقع",
		columns: { explore: "استكشف", atlas: "الأطلس", take: "خذه معك" },
	},
};
