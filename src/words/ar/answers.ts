import type { AnswerFacts, AnswerWords } from "../en/answers.ts";
import { network } from "./network.ts";
import { cities as cityCount, countries as countryCount, members, voices } from "./nouns.ts";

/** Words in which a question is put, and prepositions. They say nothing of what it is about. */
const questionWords =
	"ما ماذا ماهي ماهو من منهم هل كيف كيفية متى أين أي لماذا هي هو هم هذا هذه ذلك تلك في على عن إلى مع بين أو ثم كل جميع لي لنا التي الذي الذين كان كانت يكون تكون هناك يوجد توجد يمكن أريد اعرض أظهر";

/** The questions that the search answers by a sentence and a link, a closed table. The first that fits is the answer. */
export function answers(facts: AnswerFacts): AnswerWords[] {
	const { member } = network.search.asks;
	const practice = "ممارسة ممارسات مشروع مشاريع مشروعات برنامج برامج";
	const cities = `مدينة مدن لمدن للمدن عضو أعضاء شبكة ${member}`;
	const award = "جائزة|جوائز|بجائزة|فائزة|فائزون|فائزين|فائز|فاز|فازت|فوز|نال|نالت|حازت|مكافأة";
	const announced = facts.announced
		? ` وبلغ العدد المعلن ${members(facts.announced.members, true)} (${facts.announced.date}).`
		: "";
	const count = `يشمل الأطلس ${cityCount(facts.cities, true)} في ${countryCount(facts.countries, true)}.`;
	const rows: AnswerWords[] = [
		...network.search.asks.answers,
		{
			asks: [["مرتين|مرتان|مرات|عدة|مجددا|متكررة|تكرار|ثلاث", award]],
			also: `${cities} مرة أكثر`,
			line: facts.severalAwards,
			label: "كل دورات الجائزة",
			href: "awards.html",
		},
		{
			asks: [
				[award, "{region}|{country}"],
				[award, "{year}"],
			],
			also: `{region} {country} {year} ${cities} عام سنة لعام لسنة`,
			line: "جائزة مدن التعلّم، {scope}: {n}.",
			label: "عرضها في قائمة المدن",
			href: "cities.html",
			lists: "awarded",
		},
		{
			asks: [[award]],
			also: `${cities} شرح سكان`,
			line: `مدن الأطلس التي نالت جائزة اليونسكو لمدن التعلّم: ${facts.winners}.`,
			label: "كل دورات الجائزة",
			href: "awards.html",
			lists: "awarded",
		},
		{
			asks: [["قارن|مقارنة|قارنوا|للمقارنة|مقابل"]],
			also: cities,
			line: "يمكنك أن تقارن بين أربع مدن على الأكثر.",
			label: "قارن بين المدن",
			href: "compare.html",
		},
		{
			asks: [
				["{country}|{region}", "مدينة|مدن|عضو|أعضاء|شبكة"],
				["{country}|{region}", "كم|عدد|مجموع"],
			],
			also: `{country} {region} ${cities} كم عدد مجموع عالم`,
			line: "{scope}: {n} في الأطلس.",
			label: "عرضها في قائمة المدن",
			href: "cities.html",
			lists: "all",
		},
		{
			asks: [["كم|عدد|مجموع", "مدينة|مدن|عضو|أعضاء"]],
			also: `${cities} عالم`,
			line: `${count}${announced}`,
			label: "كل المدن، مع الترشيح والترتيب",
			href: "cities.html",
			lists: "all",
		},
		{
			asks: [
				["أكبر|كبرى|كبيرة|ضخمة|مليونية"],
				["سكان|سكانا|نسمة|مليون|ملايين", "أكثر|فوق|أعلى|مليون|ملايين|يزيد|تزيد"],
			],
			also: `${cities} سكان سكانا عدد سكانها نسمة مليون ملايين {number} أكثر فوق من حيث ناس`,
			line: `أكبر عدد سكان في الأطلس: ${facts.largest}.`,
			label: "المدن بحسب عدد السكان",
			href: "cities.html?sort=population",
		},
		{
			asks: [["أصغر|صغرى|صغيرة"], ["سكان|سكانا|نسمة", "أقل|دون|تحت|يقل|تقل"]],
			also: `${cities} سكان سكانا عدد سكانها نسمة {number} أقل دون تحت من حيث ناس`,
			line: `أصغر عدد سكان في الأطلس: ${facts.smallest}.`,
			label: "المدن بحسب عدد السكان",
			href: "cities.html?sort=population",
		},
		{
			asks: [["سكان|سكانا|نسمة|تعداد"]],
			also: `${cities} عدد ترتيب مرتبة جدول أرقام حجم حسب بحسب`,
			line: `أكبر عدد سكان في الأطلس: ${facts.largest}.`,
			label: "المدن بحسب عدد السكان",
			href: "cities.html?sort=population",
		},
		{
			asks: [["خريطة|خارطة|خرائط"]],
			also: `${cities} عالم أطلس عالمية`,
			line: `على الخريطة ${facts.onMap} من ${cityCount(facts.cities, true)}.`,
			label: "الخريطة",
			href: "cities.html",
		},
		{
			asks: [
				["قائمة|قوائم|فهرس|دليل|سجل|لائحة|مدن|أعضاء", "مدن|أعضاء"],
				["كل|جميع", "مدن|أعضاء"],
			],
			also: `${cities} كاملة أبجدية ألفبائية`,
			line: `${count}${announced}`,
			label: "كل المدن، مع الترشيح والترتيب",
			href: "cities.html",
		},
		{
			asks: [["zim|kiwix|epub|usb|كيويكس|إنترنت|نت|اتصال"]],
			also: "تنزيل تحميل نسخة قراءة موقع أطلس دون بدون بلا شبكة كتاب إلكتروني offline",
			line: "يمكن تنزيل الأطلس كله وقراءته بلا شبكة.",
			label: "نسخة بلا إنترنت",
			href: "offline.html",
		},
		{
			asks: [["تنزيل|تحميل|csv|json|xlsx|excel|إكسل|جدول|api|تصدير"], ["بيانات", "مفتوحة|خام|كل|كاملة"], ["بيانات"]],
			also: `${cities} بيانات كل ملف ملفات جدول جداول مفتوحة خام كاملة قاعدة أطلس موقع`,
			line: "يمكن تنزيل المعلومات كلها بصيغتي CSV وJSON.",
			label: "تنزيل البيانات",
			href: "data.html",
		},
		{
			asks: [["ترخيص|رخصة|تراخيص|حقوق|نشر|cc"]],
			also: "بيانات نص نصوص محتوى أطلس موقع شروط استخدام استعمال إعادة طبع مؤلف",
			line: "استعمال النصوص والبيانات مباح بموجب CC BY 4.0، بشرط ذكر الأطلس.",
			label: "ما يطلبه الترخيص",
			href: "data.html#licence",
		},
		{
			asks: [["اقتباس|استشهاد|أستشهد|أقتبس|توثيق|إحالة|مرجع|bibtex|ris|zotero|apa"]],
			also: "صفحة صفحات موقع أطلس بيانات مصدر صحيح",
			line: "في آخر صفحة كل مدينة وصوت وممارسة صيغة للاستشهاد بها، تصلح لبرامج إدارة المراجع أيضاً.",
			label: "الاستشهاد بالبيانات كلها",
			href: "data.html",
		},
		{
			asks: [
				["من", "يدير|أنشأ|أنشأه|صنع|يصنع|كتب|يكتب|وراء|يملك|صاحب|ينشر|ناشر|يمول|يموله|مسؤول|مؤلف|مؤلفو|قائمون"],
				["ناشر|بصمة|قائمون|اتصال|تواصل", "موقع|أطلس|ناشر|قائمون|بنا"],
				["عن|حول|نبذة", "أطلس|موقع"],
			],
			also: "موقع أطلس صفحة مشروع بنا عليه",
			line: network.independent,
			label: "من يصنع الأطلس",
			href: "about.html#who-makes-it",
		},
		{
			asks: [["مصادر|حقائق|معلومات|منهج|منهجية|أرقام", "كيف|منهج|منهجية|تحقق|تدقيق|مصادر|جمعت"]],
			also: "معلومات حقائق أرقام بيانات أطلس مراجعة تدقيق تحقق تم جمع جمعت",
			line: "لكل رقم سنته ومصدره، ولكل رقم غائب سبب.",
			label: "كيف تُجمع المعلومات",
			href: "method.html",
		},
		{
			asks: [["فشل|فشلت|إخفاق|صعوبات|صعوبة|صعب|عقبات|عوائق|معوقات|دروس|عثرات"]],
			also: `${cities} ${practice} مستفادة تعلمت`,
			line: "ممارسات تروي ما كان صعباً وما فُعل إزاءه.",
			label: "ما كان صعباً",
			href: "practices.html#told-difficulties",
		},
		{
			asks: [["تقييم|قيمت|تقويم|تقييمات|دليل|أدلة|إثبات|برهان", "مستقل|مستقلة|خارجي|خارجية|ممارسات"]],
			also: `${cities} ${practice} غيرهم آخرون جهة`,
			line: "ممارسات نظر فيها من لا يديرها.",
			label: "نظر فيها آخرون",
			href: "practices.html#told-independent",
		},
		{
			asks: [["موظفون|موظفين|موظف|عاملون|عاملين|كادر|منسقون|منسقين|وظائف"]],
			also: `${cities} ${practice} كم عدد يلزم يحتاج تحتاج يعمل حي أحياء مركز مراكز مهرجان مهرجانات`,
			line: "ممارسات تذكر من يعمل فيها.",
			label: "من يعمل فيها",
			href: "practices.html#told-staff",
		},
		{
			asks: [
				["صغيرة|صغرى|أصغر", "مدن|مدينة|بلدات|بلدة"],
				["مدن|بلدات", "أقل|دون|تحت", "{number}|100,000"],
			],
			also: `${practice} ناس سكان نسمة ألف تفعل تعمل لمدن`,
			line: "ما تفعله المدن التي يقل سكانها عن 100,000 نسمة.",
			label: "ممارسات المدن الصغيرة",
			href: "practices.html#size-small",
		},
		{
			asks: [["انتهت|انتهى|توقفت|توقف|انقطعت|أوقفت|ألغيت", "ممارسات|ممارسة|مشروع|مشاريع|برنامج|برامج|ما|من|لماذا"]],
			also: `${cities}`,
			line: "ممارسات انتهت أو انقطعت، وسبب ذلك حيثما ذكره مصدر.",
			label: "انتهت أو انقطعت",
			href: "practices.html#told-ended",
		},
		{
			asks: [["ممارسات|ممارسة|أمثلة|مواضيع|موضوع|أسئلة", "كل|جميع|قائمة|أفضل|جيدة|ممارسات|مواضيع"]],
			also: `${cities} أمثلة تفعل`,
			line: "يجمع كل موضوع ما تفعله المدن إزاء سؤال واحد، مع ممارساتها.",
			label: "كل المواضيع",
			href: "topics.html",
		},
		{
			asks: [["مساهمة|أساهم|ساهم|تعديل|تصحيح|تصويب|خطأ|أخطاء|تحسين|اقتراح|إبلاغ|مشاركة|أشارك"]],
			also: "مدينة صفحة نص معلومة إضافة أضيف جديد جديدة شيء",
			line: "يستطيع أي شخص أن يصحح صفحة أو يضيف أخرى، ولا يحتاج إلا إلى متصفح.",
			label: "ساهِم",
			href: "contribute.html",
		},
		{
			asks: [["ناقص|ناقصة|نقص|ثغرات|اكتمال|مكتمل|تغطية|ينقص|غائبة"]],
			also: `${cities} بيانات أطلس أرقام مدى`,
			line: "صفحة تحصي ما يعرفه الأطلس عن كل منطقة وما لا يعرفه.",
			label: "ما مدى اكتماله؟",
			href: "coverage.html",
		},
		{
			asks: [["{year}"]],
			also: `${cities} انضمت انضم انضمام جديدة منذ قبلت عام سنة أضيفت`,
			line: "المدن بحسب سنة انضمامها: {scope}.",
			label: "مدن انضمت في {year}",
			href: "years.html#joined-{year}",
		},
		{
			asks: [["تاريخ|نمو|نمت|تطور|زمني|تسلسل"]],
			also: `${cities} خط جدول`,
			line: `كيف نمت الشبكة سنة بعد سنة.${announced}`,
			label: "الخط الزمني",
			href: "timeline.html",
		},
		{
			asks: [["محاور|محور|مواضيع|موضوع|موضوعات|مجالات"]],
			also: `${cities} قائمة كل`,
			line: `يرتّب الأطلس ما تفعله المدن بحسب المحاور، وعددها ${facts.themes}.`,
			label: "كل المحاور",
			href: "themes.html",
		},
		{
			asks: [["مقابلات|مقابلة|كلمات|خطب|تصريحات|أصوات|حوارات"]],
			also: `${cities} قائمة كل رؤساء بلديات قادة عمدة رئيس بلدية`,
			line: `يلخّص الأطلس ${voices(facts.interviews, true)}: مقابلات وكلمات وتصريحات.`,
			label: "كل الأصوات",
			href: "interviews.html",
		},
	];
	return rows.map((row) => ({ ...row, also: `${row.also} ${questionWords}` }));
}
