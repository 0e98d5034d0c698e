import { withYear } from "./year.ts";

/** The sections of the page on the atlas that depend on who keeps this copy and on how far it has come. A blank text is not set. */
export const imprint = {
	makers: {
		title: "谁在做",
		text: (keepers: string) => (keepers ? `本图集的这个版本由${keepers}维护。` : "维护这个版本的人没有公布姓名。"),
		history: "每一页的每一处改动都是公开的，写明作者和日期：",
		repository: "项目的文件及其历史",
	},
	funding: {
		title: "经费从哪里来",
		text: (funding: string) => funding || "维护这个版本的人没有说明由谁出资。",
		free: "阅读免费。没有广告，不用注册，也不使用Cookie。",
	},
	contact: {
		title: "怎样联系我们",
		text: (contact: string) => (contact ? "给我们写信不需要账号：" : "目前没有账号还无法联系我们。"),
		form: "在存放项目文件的网站上注册一个免费账号，就可以使用",
		formLink: "更正和新增城市的表单",
	},
	unset: (file: string) => `您在维护这个版本吗？姓名、经费和地址在${file}中填写。`,
	completeness: {
		title: "完整程度",
		announced: (cities: string, members: string, date: string) =>
			`${cities}座城市有自己的页面。最近一次公布的成员数是${members}（${withYear(date)}）。`,
		cities: (cities: string) => `${cities}座城市有自己的页面。`,
		profiles: (profiles: string, percent: string) => `其中${profiles}座（${percent}）有完整档案。`,
		population: (cities: string, percent: string) => `${cities}座（${percent}）有人口数据，并注明年份和来源。`,
		checked: (cities: string, percent: string) => `${cities}座（${percent}）已对照来源核对。`,
	},
};
