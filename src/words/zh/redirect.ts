/** Texts of redirect pages. */
export const redirect = {
	moved: "本页已移至新地址",
	gone: "本页已不存在",
	go: "前往该页",
};
