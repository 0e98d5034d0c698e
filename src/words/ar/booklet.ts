/** Texts of the booklets: pages with all profiles and voices of a region or a theme, for printing. */
export const booklet = {
	link: "كل الملفات والأصوات في صفحة واحدة للطباعة",
	title: (name: string) => `${name}: كتيّب`,
	description: (counts: string) => `${counts} مع أرقامها ومصادرها، في صفحة واحدة للطباعة.`,
	print: "أُعدّت هذه الصفحة للورق: اطبعها، أو احفظها بصيغة PDF، بأمر الطباعة في متصفحك. وللقراءة على الشاشة:",
	online: "أحدث طبعة من هذا الكتيّب:",
	contents: "المحتويات",
	licence: (licence: string) => `يمكنك استعمال النصوص والبيانات بموجب ${licence}:`,
};
