import type { booklet as en } from "../en/booklet.ts";

/** Texts of the booklets: pages with all profiles and voices of a region or a theme, for printing. */
export const booklet: typeof en = {
	link: "全部档案和讲述集于一页，便于打印",
	title: (name: string) => `${name}：小册子`,
	description: (counts: string) => `${counts}，连同数据和来源，集于一页，便于打印。`,
	print: "这一页供打印之用：请用浏览器自带的打印功能打印，或存为PDF。在屏幕上阅读请到：",
	online: "这本小册子的最新版：",
	contents: "目录",
	licence: (licence: string) => `文字和数据可按${licence}许可使用：`,
};
