import type { offline as en } from "../en/offline.ts";
import { network } from "./network.ts";

/** Texts of the offline page and of the release: downloads, verification of checksums, the age of a copy. */
export const offline: typeof en = {
	title: "离线版",
	description: "把整部图集带走，并检查副本是否完整。",
	lead: "整部图集放得进任何一个U盘。双击即可打开，没有网络也能用。",
	open: (name: string) => `打开${name}`,
	edition: (version: string, date: string) => `版本${version}，${date}`,
	commit: (commit: string) => `提交${commit}`,
	aged: {
		one: "这个副本制作于一年多以前，内容可能已有变化。",
		many: "这个副本制作于{years}年多以前，内容可能已有变化。",
		newest: "最新的副本：",
	},
	downloads: {
		title: "下载",
		none: "这个副本里没有下载文件，因为压缩包不能包含它自己。最新的副本里有：",
		make: "如果您有图集的源文件，可以用以下命令制作：",
		sums: "同样的校验和汇于一个文件，供sha256sum使用：",
		kinds: {
			site: {
				title: "整站压缩包",
				text: "解压后打开index.html。也可以把site/文件夹放到任何网页服务器的任何路径下。",
			},
			pages: { title: "仅中文页面", text: "较小的压缩包。通往其他语言的链接指向线上网站。" },
			data: { title: "数据包", text: "全部数据文件及其说明，供程序和电子表格使用。" },
			parts: { title: "制作所用的软件", text: "CycloneDX格式的软件包清单，含版本和许可证。" },
			book: { title: "电子书", text: "已有中文版的全部档案和讲述，按地区编排，EPUB格式，供电子阅读器使用。" },
			zim: { title: "Kiwix版", text: "中文页面合为一个ZIM文件，供Kiwix阅读器和服务器使用。" },
		},
		sum: "SHA-256",
	},
	browsers: ({ chrome, firefox, safari }: Record<"chrome" | "firefox" | "safari", string>) =>
		`Chrome或Edge ${chrome}、Firefox ${firefox}或Safari ${safari}`,
	needs: (pages: string, search: string) =>
		`页面适用于${pages}及更新的版本。搜索需要${search}或更新的版本。更旧的浏览器会把页面显示为普通文档。`,
	check: {
		title: "检查这个副本",
		text: "制作图集时，每个文件连同校验和都登记在一份清单里。浏览器可以把这个副本与清单比对，指出缺少或被改动的文件。任何内容都不会离开您的电脑。",
		limits:
			"清单本身也是副本的一部分，所以能查出途中损坏的文件，却查不出与清单一同被改动的文件。要排除后一种情况，请用可信来源的校验和核对压缩包。解压后，site文件夹旁边的文件登记在那里的SHA256SUMS中。",
		inKiwix:
			"这个副本是ZIM文件的一部分。Kiwix会在每一页加上工具栏，因此无法比对。请用校验和或zimcheck检查ZIM文件本身。",
		noScript: "检查需要JavaScript。没有它时，manifest.json列有每个文件的SHA-256。",
		folder: "选择存放这个副本的文件夹",
		folderHelp: "浏览器可能称之为上传，但文件只在您的电脑上读取。有些手机和平板电脑没有这项功能。",
		start: "比对全部文件",
		startHelp: "这会重新下载这个副本的全部文件。",
		reading: "正在读取：{n}%",
		whole: "全部{n}个文件都在，未被改动。",
		damaged: "缺少或被改动的文件：{n}个。请重新获取副本。",
		missing: "缺少",
		altered: "被改动",
		added: "不属于图集",
		noCopy: "这个文件夹里没有图集的副本。请选择含有index.html的文件夹。",
		failed: "有一个文件无法读取，检查已中断。请重试；如果再次中断，请重新获取副本。",
	},
	book: {
		contents: "目录",
		about: "图集中已有中文版的全部档案和讲述，按地区编排。句子后面的数字指向章末的来源。",
		accessibility:
			"文字的标题层级有序，目录分为三级。其他语言的名称均有标记。每幅地图都有替代文字。没有动态内容，也不需要声音。本书经机器检查，未经残障人士试读。",
	},
	zim: {
		language: "zho",
		description: network.zim,
		creator: (name: string) => `${name}的贡献者`,
	},
	readme: (check: string, licence: string, licenceAddress: string, address: string, repository: string) => [
		"双击打开index.html。所有内容都在site/文件夹里：链接、地图、筛选和搜索在没有网络时也能使用。\n请把两者放在一起。site/文件夹也可以原样放到任何网页服务器上。",
		`要检查这个副本是否完整、是否被改动，请打开${check}，在那里选择这个文件夹。\nsite/manifest.json列有每个文件的SHA-256。`,
		`文字和数据：${licence}，${licenceAddress}\n代码：MIT`,
		`最新的副本：${address}\n制作它的源文件：${repository}`,
	],
};
