import { network } from "./network.ts";
import { cities, countries, figures, pages, plural, years } from "./nouns.ts";

/**
 * Texts of the pages that explore the atlas: directory, years, awards, profiles, comparison, timeline, coverage. Numbers are formatted
 * strings, or a placeholder such as `{n}` where a browser script fills them in.
 */
export const explore = {
	directory: {
		filter: "المرشّحات",
		facets: {
			profile: "الملف",
			region: "المنطقة",
			country: "البلد",
			theme: "المحور",
			joined: "الانضمام",
			award: "الجائزة",
			has: "لها",
		},
		/** Names of values that are neither years nor named by the content. */
		values: {
			profile: { yes: "لها ملف", no: "لا ملف لها بعد" },
			has: { voice: "صوت", population: "عدد سكان" },
			award: { any: "أي سنة" },
			joined: { unknown: "لم تُعرف بعد" },
		} as Record<string, Record<string, string>>,
		view: "العرض",
		views: { list: "قائمة", table: "جدول", map: "خريطة" },
		sort: "الترتيب",
		sorts: {
			name: "الاسم",
			country: "البلد",
			joined: "سنة الانضمام، الأقدم أولاً",
			award: "الجائزة، الأحدث أولاً",
			population: "السكان، الأكثر أولاً",
			voices: "الأصوات، الأكثر أولاً",
		},
		shown: (n: string, total: string) => `المدن: ${n} من ${total}`,
		all: (total: string) => `كل المدن (${total})`,
		none: "لا مدينة توافق هذه المرشّحات كلها. أزل أحدها، أو امسحها جميعاً.",
		/** Closes an open filter, which covers the list. */
		show: { none: "لا مدن للعرض", one: "عرض مدينة واحدة", many: (n: string) => `عرض ${cities(n, true)}` },
		remove: "إزالة",
		clear: "مسح الكل",
		/** The cities at the end of a sorted list, which are folded: they lack what it is sorted by. */
		without: {
			joined: {
				one: "مدينة واحدة لا تُعرف سنتها",
				many: (n: string) => `مدن لا تُعرف سنتها: ${n}`,
			},
			award: { one: "مدينة واحدة بلا جائزة", many: (n: string) => `مدن بلا جائزة: ${n}` },
			population: { one: "مدينة واحدة بلا رقم", many: (n: string) => `مدن بلا رقم: ${n}` },
			voices: { one: "مدينة واحدة بلا صوت", many: (n: string) => `مدن بلا صوت: ${n}` },
		},
		/** Heads of the columns. */
		columns: {
			city: "المدينة والبلد",
			tagline: "في كلمات",
			joined: "الانضمام",
			award: "الجائزة",
			population: "السكان",
			voices: "الأصوات",
		},
		/** The same in front of or behind a value, where a row is no row of a table. */
		labels: { joined: "انضمت", award: "الجائزة", population: "نسمة", voice: "صوت", voices: "أصوات" },
		undated: "بلا تاريخ",
		dash: "الشرطة تعني أن الأطلس لا يملك المعلومة. وصفحة المدينة تذكر السبب.",
		download: "تنزيل هذه الصفوف (CSV)",
		cite: "استشهد بهذه القائمة",
		/** Leads from another list to the same cities here. */
		tool: "رتّب هذه المدن أو رشّحها أو نزّلها",
		also: (n: string) => `أعضاء أيضاً (${n})`,
	},
	years: {
		title: "المدن بحسب سنة الانضمام",
		short: "السنوات",
		...network.years,
		unknown: "لم تُعرف السنة بعد",
	},
	awards: {
		...network.awards,
		short: "سنوات الجائزة",
		/** One sentence or two on a round: where and when it was given, and to how many. `held` of them are in the atlas. */
		given: (place: string, date: string) => `سُلّمت في ${place}${date && `، ${date}`}.`,
		received: (n: string, held: string) =>
			n === held ? `نالت الجائزة ${cities(n)}.` : `نالت الجائزة ${cities(n)}، وفي الأطلس منها ${held}.`,
		held: (n: string) => `من مدن الأطلس نالت الجائزة ${cities(n)}.`,
	},
	profiles: {
		title: "المدن التي لها ملف والتي لا ملف لها",
		description: network.profiles,
		withProfile: "لها ملف",
		withoutProfile: "لا ملف لها بعد",
		invite: "هل تعرف إحدى هذه المدن؟ يمكنك أن تكتب ملفها:",
		how: "كيف تساهم",
	},
	ways: "استكشف",
	compare: {
		title: "قارن بين المدن",
		/** The title once cities are chosen. */
		titleOf: (names: string) => `مقارنة ${names}`,
		description: "قارن بين أربع مدن على الأكثر: ما عزمت عليه، وكيف تسعى إليه، وأرقامها.",
		lead: "اختر مدينتين أو ثلاثاً أو أربعاً لترى ما يجمعها وما يفرّقها.",
		caution: "الأرقام من سنوات ومصادر مختلفة. انظر في كليهما قبل أن تستنتج شيئاً.",
		noScript: "تحتاج هذه المقارنة إلى JavaScript. أما جدول المدن كلها فيعمل من دونه.",
		pick: {
			label: "أضف مدينة",
			placeholder: "اسم مدينة",
			/** For the list that opens while one types. */
			list: {
				label: "المدن",
				guesses: "هل تقصد:",
				none: "لا مدينة بهذا الاسم.",
				one: "مدينة واحدة",
				many: "المدن: {n}",
			},
			limit: "يمكنك أن تقارن بين أربع مدن على الأكثر.",
			full: "يمكنك أن تقارن بين أربع مدن على الأكثر. أزل واحدة لتضيف أخرى.",
			add: (name: string) => `أضف ${name}`,
			remove: (name: string) => `أزل ${name}`,
			chosen: "المدن المختارة",
			similar: (name: string) => `تشبه ${name}:`,
			needOne: "أضف مدينة أخرى للمقارنة.",
		},
		unknown: (n: string) => `في العنوان مدن ليست في الأطلس، عددها ${n}.`,
		unread: (file: string) =>
			`تعذّرت قراءة إحدى المدن، لأن الملف ${file} مفقود أو مقطوع. أعد تحميل الصفحة للمحاولة ثانية.`,
		standing: (names: string) => `مقارنة ${names}.`,
		side: "جنباً إلى جنب",
		onlyDifferences: "أظهر الفروق فقط",
		same: "نفسه",
		download: "تنزيل بصيغة CSV",
		brief: "باختصار",
		chapters: network.chapters,
		readOn: "تابع القراءة",
		readOnAbout: (chapter: string, name: string) => `تابع القراءة: ${chapter}، ${name}`,
		voices: "الأصوات",
		themes: "المحاور",
		inCommon: "مشترك",
		yes: "نعم",
		no: "لم يُذكر",
		region: "المنطقة",
		distance: "المسافة",
		/** One of the distances between the cities. */
		apart: (one: string, other: string, n: string) => `من ${one} إلى ${other}: ${n} كم`,
		notPlaced: (names: string) => `ليست على الخريطة بعد: ${names}.`,
		nothing: "لا شيء عن هذا بعد",
		noAward: "لا جائزة معروفة",
		none: "لا شيء بعد",
		more: (n: string) => plural(n, { one: "ورقم آخر", two: "ورقمان آخران", other: `وأرقام أخرى (${n})` }),
		missing: (rows: string) => `لم يُعثر بعد لأي من هذه المدن على: ${rows}.`,
		awards: "الجائزة",
		columns: {
			city: "المدينة",
			country: "البلد",
			what: "المعلومة",
			value: "القيمة",
			from: "من",
			to: "إلى",
			qualifier: "التقريب",
			unit: "الوحدة",
			year: "السنة",
			absent: "سبب الغياب",
			note: "ملاحظة",
			sources: "المصادر",
			addresses: "العناوين",
		},
		all: "كل المدن",
		allAbout: "لا تعرف أي المدن تقارن؟ رتّب ورشّح في",
		table: "جدول المدن كلها",
		pairs: "قارن بين مدينتين",
		pairsAbout: "مدن من مناطق مختلفة تعمل على المحاور نفسها:",
		and: "مع",
		beside: "قارن",
		one: (name: string) => `قارن ${name} بمدن أخرى`,
		with: (one: string, other: string) => `قارن ${one} مع ${other}`,
	},
	timeline: {
		title: "الخط الزمني",
		...network.timeline,
		lead: (held: string, announced: string, date: string) =>
			`يشمل الأطلس ${cities(held, true)}. وآخر عدد معلن هو ${announced} (${date}).`,
		gap: (n: string) =>
			plural(n, {
				one: "فتنقص هنا مدينة واحدة من الشبكة على الأقل.",
				two: "فتنقص هنا مدينتان من الشبكة على الأقل.",
				few: `فتنقص هنا ${n} مدن من الشبكة على الأقل.`,
				other: `فتنقص هنا ${n} مدينة من الشبكة على الأقل.`,
			}),
		/** The chart's title, when two totals or more were announced. */
		grew: (first: string, firstYear: string, last: string, lastYear: string) =>
			`من ${cities(first, true)} في ${firstYear} إلى ${last} في ${lastYear}`,
		plot: "الأعضاء بحسب السنة",
		plotAbout: "يصل الخط بين الأعداد المعلنة. وتمثّل المساحة مدن هذا الأطلس التي تُعرف سنة انضمامها.",
		withoutYear: (n: string) =>
			plural(n, {
				one: "لم نجد مصدراً لسنة انضمام مدينة واحدة أخرى.",
				two: "لم نجد مصدراً لسنة انضمام مدينتين أخريين.",
				few: `لم نجد مصدراً لسنة انضمام ${n} مدن أخرى.`,
				other: `لم نجد مصدراً لسنة انضمام ${n} مدينة أخرى.`,
			}),
		plotName: (from: string, to: string, held: string, announced: string) =>
			`رسم بياني للأعضاء من ${from} إلى ${to}: خط للأعداد المعلنة، آخرها ${announced}؛ ومساحة لمدن هذا الأطلس التي تُعرف سنة انضمامها، تبلغ ${held}؛ وأعمدة للمدن التي انضمت في كل سنة. وفي الجدول أدناه الأرقام نفسها.`,
		/** Labels within the chart: the shorter, the better. */
		announcedLabel: (n: string) => `المعلن: ${n}`,
		heldLabel: (n: string) => `في الأطلس: ${n}`,
		joinedLabel: "انضمت في السنة",
		regions: "الأعضاء بحسب المنطقة",
		regionsRange: (least: string, leastRegion: string, most: string, mostRegion: string) =>
			`الأعضاء بحسب المنطقة، من ${least} (${leastRegion}) إلى ${most} (${mostRegion})`,
		regionsAbout: "مدن هذا الأطلس التي كانت قد انضمت في نهاية كل سنة. والرسوم كلها بمقياس واحد.",
		undatedMore: (n: string) => `و${n} لا تُعرف سنتها`,
		table: "الأرقام في جدول",
		year: "السنة",
		joined: "انضمت، في الأطلس",
		announced: "جديدة، كما أُعلن",
		held: "انضمت حتى حينه، في الأطلس",
		totals: "الأعضاء، كما أُعلن",
		none: "–",
		total: (members: string, date: string) => `${members} (${date})`,
		yearUnknown: "لم تُعرف بعد",
		conferences: "المؤتمرات وما اعتمدته",
		intakes: "الأعضاء الجدد المعلنون",
		awards: "دورات الجائزة",
		totalsList: "الأعداد المعلنة",
		anniversaries: "الذكرى السنوية",
		newCities: (n: number, from: number | undefined) =>
			`المدن الجديدة: ${n}${from ? `، من ${countries(from, true)}` : ""}`,
		laureates: (n: number) => `نالت الجائزة ${cities(n)}`,
		outcomes: "اعتمد",
		sources: "المصادر",
	},
	coverage: {
		title: "ما مدى اكتمال الأطلس؟",
		description: "كم يعرف الأطلس عن كل منطقة وبلد ورقم، وما الذي ينقصه، وما الذي تقادم.",
		lead: "تحصي هذه الصفحة ما في الأطلس وما ينقصه وما تقادم منه. ويُعاد العدّ كلما حُدّث الموقع.",
		day: (date: string) => `كما في ${date}.`,
		labels: {
			cities: "المدن",
			profiles: "الملفات",
			interviews: "الأصوات",
			themes: "المحاور",
			practices: "الممارسات",
			topics: "المواضيع",
			countries: "البلدان",
			figuresWithSource: "أرقام لها مصدر",
			disputed: "أرقام تختلف فيها المصادر",
		},
		/** Over the picture: what it tells. */
		picture: (profiles: string, all: string) => `${profiles} من ${cities(all, true)} لها ملف`,
		pictureAbout: "لكل مدينة مربع يقود إلى صفحتها.",
		depths: {
			profile: "ملف مكتوب",
			joined: "لا ملف، لكن سنة الانضمام معروفة",
			name: "لا هذا ولا ذاك",
		},
		award: "فازت بالجائزة",
		missingCities: (n: string) => `ليست في الأطلس بعد: ${cities(n)} على الأقل`,
		regions: "بحسب المنطقة",
		region: "المنطقة",
		otherFigures: "أرقام أخرى",
		share: (n: string, percent: string) => `${n} (${percent})`,
		fields: "بحسب الرقم",
		/** The figure that most cities have, and the one that fewest have. */
		fieldsRange: (most: string, mostName: string, all: string, least: string, leastName: string) =>
			`الأرقام، من ${most} من ${cities(all, true)} (${mostName}) إلى ${least} (${leastName})`,
		/** Unfolds a long list. */
		unfold: (n: string) => `عرض الكل (${n})`,
		field: "الرقم",
		given: "مذكور",
		undatedColumn: "منها بلا تاريخ",
		absences: "حيث يغيب رقم تذكر الصفحة السبب.",
		absencesLink: "الأسباب الستة",
		withoutProfile: "بلدان بلا ملفات",
		withoutProfileAbout: (n: string, all: string) => `بلدان ليس لأي مدينة فيها ملف بعد: ${n} من ${all}.`,
		notPlaced: "مدن ليست على الخريطة بعد",
		notPlacedAbout: "لم نجد إحداثيات هذه المدن، أو لم نكن على يقين من مطابقتها.",
		aged: "أرقام تحتاج إلى تحديث",
		agedAbout: (n: string, age: string, year: string) =>
			`أرقام مضى عليها أكثر من ${years(age, true)}، أي قبل ${year}: ${n}.`,
		undated: "أرقام بلا تاريخ",
		undatedAbout: (n: string) =>
			n === "1"
				? "رقم واحد من مصدر لا يذكر تاريخاً، فلا يعرف أحد كم مضى عليه."
				: `${figures(n)} من مصادر لا تذكر تاريخاً، فلا يعرف أحد كم مضى عليها.`,
		city: "المدينة",
		value: "القيمة",
		year: "السنة",
		stale: "الأبعد عهداً بالمراجعة",
		staleAbout: (n: string, all: string) =>
			`من الصفحات التي روجعت على مصادرها (${all})، هذه هي الأبعد عهداً بالمراجعة (${n}).`,
		notReviewed: "مدن لم تُراجع بعد",
		notReviewedAbout: (n: string, from: string, to: string) =>
			`${pages(n)} أُخذت من قائمة تعود إلى ${from === to ? from : `ما بين ${from} و${to}`}. لكل معلومة مصدرها، لكن أحداً لم يراجع الصفحة كلها على مصادرها بعد.`,
		reviewed: "آخر مراجعة",
		page: "الصفحة",
	},
};
