const numerals = ["", "واحدة", "اثنتين", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"];

/** A city among those of its country: the only one, one of two, one of three to ten, one of more. */
function among(cities: number): string {
	if (cities < 2) return "المدينة الوحيدة";
	if (cities === 2) return "إحدى مدينتين";
	const numeral = numerals[cities];
	if (numeral) return `واحدة من ${numeral} مدن`;
	const rest = cities % 100;
	return `واحدة من ${cities} ${rest > 2 && rest < 11 ? "مدن" : "مدينة"}`;
}

const name = "شبكة اليونسكو العالمية لمدن التعلّم";
const award = "جائزة اليونسكو لمدن التعلّم";

/** The interface's sentences about this network, in Arabic. */
export const ar = {
	regions: {
		africa: "أفريقيا",
		"arab-states": "الدول العربية",
		"asia-and-the-pacific": "آسيا والمحيط الهادئ",
		"europe-and-north-america": "أوروبا وأمريكا الشمالية",
		"latin-america-and-the-caribbean": "أمريكا اللاتينية والكاريبي",
	},
	inRegions: {
		africa: "في أفريقيا",
		"arab-states": "في الدول العربية",
		"asia-and-the-pacific": "في آسيا والمحيط الهادئ",
		"europe-and-north-america": "في أوروبا وأمريكا الشمالية",
		"latin-america-and-the-caribbean": "في أمريكا اللاتينية والكاريبي",
	},
	areas: {
		"inclusion-and-empowerment": "تمكين الأفراد والتماسك الاجتماعي",
		"prosperity-and-culture": "التنمية الاقتصادية والازدهار الثقافي",
		sustainability: "التنمية المستدامة",
		"education-system": "تعلّم شامل للجميع في النظام التعليمي",
		"families-and-communities": "إحياء التعلّم في الأسر والمجتمعات المحلية",
		workplace: "تعلّم فعّال من أجل العمل وفي مكان العمل",
		technology: "التوسّع في استخدام تقنيات التعلّم الحديثة",
		quality: "تحسين جودة التعلّم",
		"culture-of-learning": "ثقافة حيّة للتعلّم مدى الحياة",
		"political-will": "إرادة سياسية قوية والتزام",
		governance: "الحوكمة ومشاركة جميع الأطراف المعنية",
		resources: "تعبئة الموارد واستخدامها",
	},
	practices: {
		description: "ما تفعله مدن التعلّم، مرويّاً بحيث تستطيع مدينة أخرى أن تأخذ به.",
		areasTitle: "الملامح الرئيسية لمدن التعلّم",
		areasOwn: "إدراج ممارسة في أحد المجالات الاثني عشر تقدير من الأطلس. أما أسماء المجالات فمأخوذة من",
	},
	home: {
		title: "ماذا تتعلّم المدن حين تعزم على التعلّم",
		kind: "أطلس مستقل لمدن التعلّم المنضمة إلى شبكة اليونسكو",
		lead: "مدينة التعلّم تساعد الناس على التعلّم في كل عمر: في المدرسة والعمل، وفي المكتبة والشارع. يجمع هذا الأطلس ما تجرّبه هذه المدن، ويذكر مصدر كل معلومة.",
		questions: [
			{ ask: "كيف يُقام مهرجان للتعلّم؟", pages: ["topics/run-a-learning-festival"] },
			{ ask: "من يدفع تكلفة التعلّم؟", pages: ["topics/pay-for-it"] },
			{
				ask: "كيف نصل إلى من فاتهم التعليم المدرسي؟",
				pages: ["topics/reach-people-who-left-school-early", "themes/inclusion"],
			},
			{ ask: "ماذا تستطيع المكتبة أن تفعل؟", pages: ["topics/take-the-library-to-people", "themes/libraries"] },
			{
				ask: "كيف يواصل الناس التعلّم في الكِبر؟",
				pages: ["topics/learn-in-later-life", "themes/older-learners"],
			},
			{
				ask: "كيف يجد الوافدون مكانهم؟",
				pages: ["topics/welcome-newcomers", "themes/migrants-and-refugees"],
			},
			{ ask: "كيف يتعلّم الكبار القراءة والكتابة؟", pages: ["topics/teach-adults-to-read", "themes/literacy"] },
			{
				ask: "ماذا تقدّم الجامعة لمدينتها؟",
				pages: ["topics/work-with-universities", "themes/higher-education"],
			},
		],
	},
	introduction: "ما مدينة التعلّم؟",
	independent: "مشروع مستقل، لا يتبع اليونسكو ولا معهدها للتعلّم مدى الحياة، ولا يتحدث باسمهما.",
	city: {
		awards: award,
		about: (city: string, country: string) => `${city}، ${country}: ما تقوله المصادر العامة عنها بوصفها مدينة تعلّم.`,
		noProfile: (city: string) => `لم يُكتب ملف عن ${city} بعد. وهذا ما تخبرنا به المصادر العامة.`,
		known: ({
			name: city,
			joined,
			awards,
			cities,
			where,
		}: {
			name: string;
			joined?: number | undefined;
			awards: number[];
			cities: number;
			where: string;
		}) =>
			[
				joined && `${city} عضو في ${name} منذ ${joined}.`,
				awards.length > 0 && `${joined ? "وقد نالت" : `نالت ${city}`} ${award} في ${awards.join(" و")}.`,
				`${joined || awards.length > 0 ? "وهي" : `${city} هي`} ${among(cities)} ${where} في هذا الأطلس.`,
			]
				.filter(Boolean)
				.join(" "),
	},
	lists: {
		regions: "المناطق الخمس التي تقسّم اليونسكو الدول الأعضاء بحسبها.",
		themes: "ما تعمل عليه مدن التعلّم.",
		interviews: "ما يقوله من يقودون مدن التعلّم.",
		citiesIn: (where: string) => `مدن التعلّم ${where}`,
	},
	years: {
		description: `متى انضمت كل مدينة إلى ${name}، حيثما ذكر مصدر ذلك.`,
		about:
			"لا يوجد سجل عام بالتواريخ. فبعض الإعلانات يذكر السنة التي سُمّيت فيها المدينة، وبعضها السنة التي بدأت فيها عضويتها. وتذكر صفحة كل مدينة مصدرها.",
	},
	awards: {
		title: award,
		description: `مدن الأطلس التي نالت ${award}، بحسب السنة.`,
		about: "تُمنح الجائزة للمدن الأعضاء التي أحرزت تقدّماً بارزاً في مسارها مدناً للتعلّم.",
	},
	chapters: [
		{ heading: "Policy level", label: "كيف تُدار" },
		{ heading: "Practical level", label: "ماذا تفعل" },
	],
	profiles: "المدن التي كُتب لها ملف، والمدن التي لم يُكتب لها ملف بعد.",
	timeline: {
		description: "كيف نمت شبكة مدن التعلّم: الأعداد المعلنة، والمدن الواردة في الأطلس.",
		left: "والأعداد تنقص أيضاً: فثمة مدن تغادر الشبكة، ومنذ 2019 لا تحصي بعض الإعلانات إلا الأعضاء النشطين.",
	},
	zim: "ملفات عن مدن التعلّم وأصوات وأرقام وخرائط، لكل منها مصدره",
	search: {
		examples: ["مهرجانات التعلّم", "كبار السن", "كينيا", "محو الأمية", "جائزة 2024"],
		city: "مدينة التعلّم مدينة تعليمية مدينة تعلم عضو انضمت",
		award: (year: number) => `${award} ${year} جائزة المدينة التعليمية فائزة فازت الفائزون فوز حائزة حازت نالت مكافأة`,
		regions: {
			africa: ["أفريقي", "أفريقية", "إفريقيا", "القارة الأفريقية"],
			"arab-states": [
				"العالم العربي",
				"الوطن العربي",
				"البلدان العربية",
				"الشرق الأوسط",
				"شمال أفريقيا",
				"المغرب العربي",
				"الخليج",
			],
			"asia-and-the-pacific": ["آسيا", "آسيوية", "المحيط الهادئ", "الهادي", "أوقيانوسيا"],
			"europe-and-north-america": ["أوروبا", "أوربا", "أوروبية", "أمريكا الشمالية"],
			"latin-america-and-the-caribbean": ["أمريكا اللاتينية", "أمريكا الجنوبية", "الكاريبي", "البحر الكاريبي"],
		},
		asks: {
			member: "تعلم تعليمية لتعلم للتعلم متعلمة يونسكو لليونسكو gnlc uil unesco",
			answers: [
				{
					asks: [
						[
							"انضمام|للانضمام|انضم|تنضم|ننضم|تقديم|تقدم|طلب|ترشح|ترشيح|عضوية|تصبح|نصبح|شروط",
							"كيف|كيفية|انضمام|للانضمام|طلب|تصبح|نصبح|شروط",
						],
					],
					also: "تعلم للتعلم تعليمية مدينة مدينتي مدينتنا مدن لمدن للمدن شبكة لشبكة يونسكو unesco gnlc uil عضو أعضاء عضوا جديدة معايير خطوات إجراءات موعد آخر دعوة عالمية",
					line: "تتقدّم المدينة بطلبها عن طريق اللجنة الوطنية لليونسكو في بلدها، حين يفتح معهد اليونسكو للتعلّم مدى الحياة باب الترشّح.",
					label: "كيف تنضم المدينة",
					href: "learning-cities.html#how-a-city-joins",
				},
				{
					asks: [["gnlc|شبكة"]],
					also: "تعلم للتعلم لمدن تعليمية مدينة مدن يونسكو unesco عالمية شرح تعريف uil",
					line: "مدن عزمت على إتاحة التعلّم لجميع سكانها، تجمعها شبكة تابعة لليونسكو.",
					label: "المزيد عن الشبكة",
					href: "learning-cities.html#the-network",
				},
				{
					asks: [["تعلم|تعليمية|متعلمة", "مدينة|مدن", "ما|ماذا|ماهي|تعريف|معنى|تعني|يعني|مفهوم|شرح|مقصود"]],
					also: "يونسكو unesco بالضبط مصطلح",
					line: "مدينة التعلّم تتيح التعلّم للناس في كل عمر: في المدرسة والعمل، وفي البيت والحي.",
					label: "ما مدينة التعلّم",
					href: "learning-cities.html",
				},
			],
		},
	},
};
