/** Texts of redirect pages. */
export const redirect = {
	moved: "انتقلت هذه الصفحة",
	gone: "لم تعد هذه الصفحة موجودة",
	go: "إلى الصفحة",
};
