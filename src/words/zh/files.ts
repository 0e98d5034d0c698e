import type { Words } from "../en.ts";

/** Names of formats whose file extension is not their name. */
const kinds: Record<string, string> = { geojson: "GeoJSON", xml: "RSS" };

/** Texts beside a link to a download. */
export const files = {
	/** The format of a file, by its extension: `CSV`, `ZIM`. */
	kind: (path: string) => {
		const [, extension] = /\.(\w+)$/.exec(path) ?? [];
		return extension ? (kinds[extension] ?? extension.toUpperCase()) : "文本";
	},
};

/** What the data files hold, by their names. */
export const dataFiles: Words["dataFiles"] = {
	"cities.csv": {
		title: "城市表",
		description: "每座城市一行。电子表格会当作公式运行的文字，前面加了撇号。",
	},
	"figures.csv": {
		title: "数据表",
		description: "城市的每项数据，每个说法一行，互相矛盾的说法各占一行；每项缺失也占一行，并写明原因。",
	},
	"names.csv": {
		title: "其他语言中的名称",
		description: "城市在非本地语言中的名称，每个名称都注明来源。",
	},
	"cities.json": {
		title: "城市全部数据",
		description: "城市页面上的全部内容，档案正文除外。",
	},
	"cities.geojson": {
		title: "城市地图",
		description: "每座城市一个点，属性是cities.csv的各列，空单元格略去。没有来源说明位置的城市没有几何信息。",
	},
	"interviews.json": {
		title: "讲述",
		description: "访谈、演讲和致辞：谁在何时讲了什么，有何保留；正文在各页面上。",
	},
	"practices.csv": {
		title: "做法表",
		description: "每项做法一行：在哪里，从何时开始，由谁负责，讲述了多少。",
	},
	"practice-figures.csv": {
		title: "做法数据表",
		description: "做法的每项数据一行：费用、人员、人数、地点和成果，并注明年份、依据和来源。",
	},
	"practices.json": {
		title: "做法全部数据",
		description: "做法页面上的全部内容，正文除外。",
	},
	"sources.json": {
		title: "来源",
		description: "城市、讲述或做法引为来源的每个页面和文件。",
	},
};
