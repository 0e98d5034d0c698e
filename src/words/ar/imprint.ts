/** The sections of the page on the atlas that depend on who keeps this copy and on how far it has come. A blank text is not set. */
export const imprint = {
	makers: {
		title: "من يصنعه",
		text: (keepers: string) =>
			keepers ? `القائم على هذه النسخة من الأطلس: ${keepers}.` : "لم ينشر القائمون على هذه النسخة أسماءهم.",
		history: "كل تغيير في أي صفحة معلن، مع صاحبه وتاريخه:",
		repository: "ملفات المشروع وتاريخها",
	},
	funding: {
		title: "من يدفع تكلفته",
		text: (funding: string) => funding || "لم يذكر القائمون على هذه النسخة من يدفع تكلفتها.",
		free: "القراءة مجانية، بلا إعلانات ولا حسابات ولا ملفات تعريف ارتباط.",
	},
	contact: {
		title: "كيف تصل إلينا",
		text: (contact: string) => (contact ? "لا تحتاج إلى حساب لتكتب إلينا:" : "لا سبيل بعد إلى مراسلتنا بلا حساب."),
		form: "بحساب مجاني في الموقع الذي يحفظ ملفات المشروع، يمكنك استخدام",
		formLink: "استمارات التصحيح والمدن الجديدة",
	},
	/** For maintainers, as long as one of the three is blank. */
	unset: (file: string) => `هل تتولى هذه النسخة؟ تُضبط الأسماء والتمويل والعنوان في ${file}.`,
	completeness: {
		title: "ما مدى اكتماله",
		announced: (cities: string, members: string, date: string) =>
			`عدد المدن التي لها صفحة: ${cities}. وآخر عدد معلن للأعضاء ${members} (${date}).`,
		cities: (cities: string) => `عدد المدن التي لها صفحة: ${cities}.`,
		profiles: (profiles: string, percent: string) => `والتي لها ملف كامل: ${profiles} (${percent}).`,
		population: (cities: string, percent: string) => `والتي لها عدد سكان بسنته ومصدره: ${cities} (${percent}).`,
		checked: (cities: string, percent: string) => `والتي روجعت على مصادرها: ${cities} (${percent}).`,
	},
};
