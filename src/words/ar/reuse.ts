import { fields } from "./nouns.ts";

/** Texts about reuse: the data page, citations, Markdown versions and the feed. */
export const reuse = {
	data: {
		title: "تنزيل البيانات",
		description: "كل أرقام الأطلس في ملفات: المدن والأصوات والممارسات والمصادر، مع الترخيص والإصدار والحقول.",
		lead: "كل ما تعرضه الصفحات يمكن تنزيله في ملفات. وهي تُصنع من السجلات نفسها التي تُصنع منها الصفحات، وفي الوقت نفسه.",
		counts: (cities: string, sources: string, voices: string) => `${cities}، والمصادر المسمّاة: ${sources}، و${voices}.`,
		version: (version: string, date: string) => `الإصدار ${version}، أُعدّ في ${date}.`,
		files: "ملفات البيانات",
		fields: (n: number) => fields(n),
		field: "الحقل",
		type: "النوع",
		meaning: "المعنى",
		package: {
			title: "حزمة البيانات",
			text: "تصف الملفات الأخرى بحقولها وترخيصها ومصادرها، للبرامج التي تقرأ Frictionless Data Packages.",
		},
		reading: "كيف تُقرأ",
		readingPoints: [
			"للرقم قيمة أو مدى، ووحدة، والسنة التي يصدق فيها (أو الكلمة undated، أي بلا تاريخ)، ومصادره.",
			"حيث تختلف المصادر تُحفظ كل الأرقام. ففي cities.csv الرقم الذي تعرضه الصفحة أولاً مع عدد سائر الأرقام، وفي figures.csv وcities.json الأرقام كلها.",
			"الرقم الغائب يذكر السبب: لم يُنشر، أو لم يُجمع، أو لا ينطبق، أو محجوب، أو لم يُعثر عليه بعد (قُرئت مصادر ولم يذكره أي منها)، أو لم يُبحث عنه بعد. والخانة الفارغة لا تعني إلا أنه ليس ثمة ما يوضع فيها، فهي ليست صفراً ولا نفياً.",
			"الجداول بترميز UTF-8. وفي Excel استوردها من «البيانات» ثم «من نص/CSV» واختر 65001 (UTF-8): فإن فتحتها بنقرة مزدوجة اختلّت أسماء مثل Évry. وبرامج الجداول الأخرى تسأل عن الترميز أو تصيبه بنفسها.",
			"لكل مصدر معرّف، وهو فريد داخل صفحته لا خارجها. وفي sources.json عنوانه وناشره ورابطه.",
			"لكل صفحة مدينة أو صوت أو ممارسة أو محور أو موضوع نسخة بصيغة Markdown البسيطة أيضاً: بالعنوان نفسه مع ‎.md بدلاً من ‎.html.",
		],
		licence: "الترخيص والاستشهاد",
		licenceText: (licence: string) =>
			`استعمال الملفات مباح بموجب ${licence}: سمِّ الأطلس، واذكر إن غيّرت شيئاً. واستشهد بها هكذا:`,
		cite: (name: string, version: string, year: string, url: string) =>
			`${name}، الإصدار ${version} (${year}): ملفات البيانات. ${url}`,
		positions:
			"معظم المواقع، والأسماء في names.csv، وبعض أعداد السكان، مأخوذة من GeoNames، وهو يطلب أن يُسمّى أيضاً (CC BY 4.0).",
		stable: "ما لن يتغيّر",
		stableText:
			"لن تتغيّر عناوين هذه الملفات ولا أسماء حقولها. وقد تُضاف حقول وملفات جديدة في أي وقت. وإن لزم حذف شيء منها أو تغيير معناه، ارتفع الرقم الأول من الإصدار.",
		feed: "يُعلن عن الصفحات الجديدة والمراجَعة حديثاً في",
		feedLink: "خلاصة الأخبار",
	},
	cite: {
		title: "الاستشهاد بهذه الصفحة",
		list: "الاستشهاد بهذه القائمة",
		plain: (
			{ title, container, version, url }: Record<"title" | "container" | "version" | "url", string>,
			dated: string,
		) => `«${title}». ${container}، الإصدار ${version}، ${dated}. ${url}`,
		reviewed: (date: string) => `آخر مراجعة ${date}`,
		listed: (date: string) => `بحسب قائمة ${date}`,
		built: (date: string) => `كما في ${date}`,
		accessed: (day: string) => `(قُرئت في ${day}).`,
		/** Placeholder for the day of access, where no script fills it in. */
		anyDay: "[يوم قراءتك لها]",
		formats: "BibTeX وRIS وCSL-JSON",
		copy: "نسخ",
		copied: "نُسخت",
	},
	markdownVersion: {
		alternate: "هذه الصفحة بصيغة Markdown",
		country: "البلد",
		position: "الموقع",
		fact: "المعلومة",
		value: "القيمة",
		year: "السنة",
		sources: "المصادر",
		note: "ملاحظة",
		also: (name: string) => `${name}، بحسب مصدر آخر`,
		page: (url: string) => `الصفحة: <${url}>.`,
		terms: (name: string, version: string, licence: string) => `${name}، الإصدار ${version}، ${licence}.`,
	},
	llms: {
		intro: (licence: string, root: string) =>
			`الأرقام بين قوسين معقوفين مصادر، مسرودة في آخر كل ملف. ولكل رقم سنته ومصدره، أو سبب غيابه. والأصوات (المقابلات والكلمات والتصريحات) ملخصات من وضع الأطلس، ومعها تنبيه يجب إبقاؤه. النصوص والبيانات: ${licence}. لكل مدينة ملف بالإنجليزية ${root}cities/<id>.md، والمعرّفات في ${root}data/cities.csv. ولا تُسرد هنا إلا الصفحات المتاحة بالعربية.`,
		data: "البيانات",
		pages: "عن الأطلس",
		profiles: "المدن التي لها ملف",
	},
	feed: {
		title: (name: string) => `${name}: صفحات جديدة أو مراجَعة حديثاً`,
		description:
			"مدن وأصوات وممارسات، بحسب اليوم الذي روجعت فيه آخر مرة، أو اليوم الذي أُدرجت فيه حيث لم يراجع أحد الصفحة على مصادرها بعد.",
	},
};
