import type { reuse as en } from "../en/reuse.ts";

/** Texts about reuse: the data page, citations, Markdown versions and the feed. */
export const reuse: typeof en = {
	data: {
		title: "下载数据",
		description: "图集的全部数据以文件形式提供：城市、讲述、做法和来源，附许可、版本和字段说明。",
		lead: "页面上的所有内容都可以下载为文件。它们与页面同时由同样的记录生成。",
		counts: (cities: string, sources: string, voices: string) => `${cities}，${sources}个注明的来源，${voices}。`,
		version: (version: string, date: string) => `版本${version}，制作于${date}。`,
		files: "文件",
		fields: (n: number) => `${n}个字段`,
		field: "字段",
		type: "类型",
		meaning: "含义",
		package: {
			title: "数据包",
			text: "说明其他文件的字段、许可和来源，供能读取Frictionless Data Packages的程序使用。",
		},
		reading: "怎样读这些文件",
		readingPoints: [
			"每项数据有一个数值或一个范围，有单位、所属年份（或undated，即未注明日期）和来源。",
			"来源说法不一时，所有数据都保留。cities.csv收入页面首先显示的一项，并计有其余几项；figures.csv和cities.json收入全部。",
			"缺少的数据会说明原因：未公布、未收集、不适用、不予公开、未找到（查阅过来源，都没有给出）或尚未查找。空白单元格只表示此处没有可填的内容，既不是零，也不是“否”。",
			"表格采用UTF-8编码。在Excel中请用“数据”→“从文本/CSV”导入，并选择65001（UTF-8）：如果双击打开，Évry之类的名称会显示错误。其他电子表格软件会询问编码，或能自行识别。",
			"每个来源有一个编号，只在它所在的页面内唯一。sources.json列有来源的标题、发布者和网址。",
			"城市、讲述、做法、主题和专题的每一页都另有纯Markdown版：地址相同，只是把.html换成.md。",
		],
		licence: "许可与引用",
		licenceText: (licence: string) => `这些文件可按${licence}许可自由使用：请注明本图集；如有改动，请说明。引用格式：`,
		cite: (name: string, version: string, year: string, url: string) =>
			`${name}，版本${version}（${year}）：数据文件。${url}`,
		positions: "大部分位置坐标、names.csv中的名称和部分人口数据来自GeoNames，使用时也请注明它（CC BY 4.0）。",
		stable: "哪些不会变",
		stableText:
			"这些文件的地址和字段名称不会改变。随时可能增加新的字段和文件。如果不得不删除一项或改变其含义，版本号的第一位会增加。",
		feed: "新增和新近核对的页面会发布在",
		feedLink: "订阅源",
	},
	cite: {
		title: "引用本页",
		list: "引用本列表",
		plain: (
			{ title, container, version, url }: Record<"title" | "container" | "version" | "url", string>,
			dated: string,
		) => `“${title}”。${container}，版本${version}，${dated}。${url}`,
		reviewed: (date: string) => `最近核对于${date}`,
		listed: (date: string) => `据${date}的名单`,
		built: (date: string) => `截至${date}`,
		accessed: (day: string) => `（读取于${day}）。`,
		anyDay: "[您阅读的日期]",
		formats: "BibTeX、RIS和CSL-JSON",
		copy: "复制",
		copied: "已复制",
	},
	markdownVersion: {
		alternate: "本页的Markdown版",
		country: "国家",
		position: "位置",
		fact: "事实",
		value: "数值",
		year: "年份",
		sources: "来源",
		note: "备注",
		also: (name: string) => `${name}（另一来源）`,
		page: (url: string) => `网页：<${url}>。`,
		terms: (name: string, version: string, licence: string) => `${name}，版本${version}，${licence}。`,
	},
	llms: {
		intro: (licence: string, root: string) =>
			`方括号中的数字是来源，列于各文件末尾。每项数据都有年份和来源，或说明为何缺少。讲述（访谈、演讲和致辞）是本图集自己的概述，所附的说明须一并保留。文字和数据：${licence}。每座城市有一个英文文件${root}cities/<id>.md，编号见${root}data/cities.csv。这里只列出已有中文版的页面。`,
		data: "数据",
		pages: "关于本图集",
		profiles: "已有档案的城市",
	},
	feed: {
		title: (name: string) => `${name}：新增和新近核对的页面`,
		description: "城市、讲述和做法，按最近核对的日期排列；尚未对照来源核对的页面，按列入名单的日期排列。",
	},
};
