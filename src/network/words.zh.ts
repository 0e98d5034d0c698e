/** The names of the network, in full and short. */
const names = {
	network: "联合国教科文组织全球学习型城市网络",
	award: "联合国教科文组织学习型城市奖",
	shortAward: "学习型城市奖",
};

/** The interface's sentences about this network, in simplified Chinese. */
export const zh = {
	/** The names of the network and of its award, for the other tables of this language. */
	names,
	regions: {
		africa: "非洲",
		"arab-states": "阿拉伯国家",
		"asia-and-the-pacific": "亚洲及太平洋",
		"europe-and-north-america": "欧洲和北美",
		"latin-america-and-the-caribbean": "拉丁美洲和加勒比",
	},
	/** A region before what lies in it needs no preposition: `非洲的学习型城市`. */
	inRegions: {
		africa: "非洲",
		"arab-states": "阿拉伯国家",
		"asia-and-the-pacific": "亚洲及太平洋",
		"europe-and-north-america": "欧洲和北美",
		"latin-america-and-the-caribbean": "拉丁美洲和加勒比",
	},
	areas: {
		"inclusion-and-empowerment": "增强个人能力，促进社会融合",
		"prosperity-and-culture": "促进经济发展与文化繁荣",
		sustainability: "促进可持续发展",
		"education-system": "教育体系中的全纳学习",
		"families-and-communities": "重振家庭和社区的学习",
		workplace: "面向工作和工作场所的有效学习",
		technology: "更广泛地使用现代学习技术",
		quality: "提高学习质量",
		"culture-of-learning": "充满活力的终身学习文化",
		"political-will": "坚定的政治意愿和承诺",
		governance: "所有利益攸关方参与治理",
		resources: "调动和利用资源",
	},
	practices: {
		description: "学习型城市的做法，讲得具体，让另一座城市也能接过来做。",
		areasTitle: "学习型城市的主要特征",
		areasOwn: "一项做法属于十二个领域中的哪几个，由本图集判断。领域的名称出自",
	},
	home: {
		title: "城市决心学习，会学到什么",
		kind: "一部关于联合国教科文组织学习型城市的独立图集",
		lead: "学习型城市帮助人们在任何年龄学习：在学校，在工作中，在图书馆，也在街头。本图集收集这些城市的尝试，每一项事实都注明来源。",
		questions: [
			{ ask: "怎样办一个学习节？", pages: ["topics/run-a-learning-festival"] },
			{ ask: "学习的费用谁来出？", pages: ["topics/pay-for-it"] },
			{
				ask: "怎样帮助早早离开学校的人？",
				pages: ["topics/reach-people-who-left-school-early", "themes/inclusion"],
			},
			{ ask: "图书馆能做什么？", pages: ["topics/take-the-library-to-people", "themes/libraries"] },
			{
				ask: "上了年纪怎样继续学习？",
				pages: ["topics/learn-in-later-life", "themes/older-learners"],
			},
			{
				ask: "新来的人怎样融入城市？",
				pages: ["topics/welcome-newcomers", "themes/migrants-and-refugees"],
			},
			{ ask: "成年人怎样学会读写？", pages: ["topics/teach-adults-to-read", "themes/literacy"] },
			{
				ask: "大学能为城市做什么？",
				pages: ["topics/work-with-universities", "themes/higher-education"],
			},
		],
	},
	introduction: "什么是学习型城市？",
	independent: "这是一个独立项目，不属于联合国教科文组织及其终身学习研究所，也不代表它们发言。",
	city: {
		awards: names.award,
		about: (name: string, country: string) => `${name}（${country}）：关于这座学习型城市，公开资料说了什么。`,
		noProfile: (name: string) => `${name}还没有城市档案。以下是公开资料告诉我们的。`,
		known: ({
			name,
			joined,
			awards,
			cities,
			where,
		}: {
			name: string;
			joined?: number | undefined;
			awards: number[];
			cities: number;
			where: string;
		}) =>
			[
				joined && `${name}自${joined}年起是${names.network}的成员。`,
				awards.length > 0 &&
					`${joined ? "它" : name}于${awards.map((year) => `${year}年`).join("和")}获得${names.award}。`,
				cities === 1
					? `在本图集中，${joined || awards.length > 0 ? "它" : name}是${where}唯一的城市。`
					: `本图集收有${where}的${cities}座城市，${joined || awards.length > 0 ? "它" : name}是其中之一。`,
			]
				.filter(Boolean)
				.join(""),
	},
	lists: {
		regions: "联合国教科文组织把会员国分为五个地区。",
		themes: "学习型城市在做哪些方面的事。",
		interviews: "学习型城市的领导者怎么说。",
		citiesIn: (where: string) => `${where}的学习型城市`,
	},
	years: {
		description: `各城市何时加入${names.network}，以有来源说明的为限。`,
		about:
			"没有一份写明日期的公开名册。有的公告给出城市入选的年份，有的给出成员资格开始的年份。每座城市的页面都写明来源。",
	},
	awards: {
		title: names.award,
		description: `图集中获得过${names.award}的城市，按年份排列。`,
		about: "这个奖颁给在学习型城市建设中取得突出进展的成员。",
	},
	chapters: [
		{ heading: "Policy level", label: "怎样推进" },
		{ heading: "Practical level", label: "做了什么" },
	],
	profiles: "哪些城市已有城市档案，哪些还没有。",
	timeline: {
		description: "学习型城市网络怎样成长：历次公布的总数，以及图集中的城市。",
		left: "总数也会下降：有城市退出学习型城市网络，而且2019年以来，有些公告只计活跃成员。",
	},
	zim: "学习型城市的档案、讲述、数据和地图，均注明来源",
	search: {
		examples: ["学习节", "老年人学习", "肯尼亚", "科克市长", "2024年获奖城市"],
		city: "学习型城市 成员城市 会员城市 加入 入选",
		award: (year: number) => `${names.award} ${year}年 获奖城市 得奖 奖项 颁奖`,
		regions: {
			africa: ["非洲国家", "非洲城市"],
			"arab-states": ["阿拉伯", "阿拉伯世界", "中东", "北非", "中东和北非"],
			"asia-and-the-pacific": ["亚洲", "亚太", "亚太地区", "太平洋", "大洋洲"],
			"europe-and-north-america": ["欧洲", "北美", "北美洲", "欧美"],
			"latin-america-and-the-caribbean": ["拉美", "拉丁美洲", "南美", "南美洲", "加勒比", "加勒比地区"],
		},
		asks: {
			member:
				"学习型城市 全球学习型城市网络 联合国教科文组织终身学习研究所 联合国教科文组织全球学习型城市 教科文组织学习型城市 网络成员城市 会员城市 unesco gnlc uil",
			answers: [
				{
					asks: [["加入|申请|申报|入会|报名|成为", "学习|习型|城市|网络|成员|会员|gnlc|条件|流程"]],
					also: "如何加入学习型城市网络 怎么加入全球学习型城市网络 怎样加入联合国教科文组织全球学习型城市网络 城市如何申请加入教科文组织学习型城市 城市怎么申请加入网络 城市怎样申请 我的城市可以申请吗 城市能加入吗 如何成为学习型城市 怎么成为成员城市 怎样成为会员 成为联合国教科文组织学习型城市的条件和要求是什么 成为全球学习型城市网络成员需要什么条件 加入条件有哪些 加入的条件 加入网络需要哪些步骤 申请条件 申请要求 申请流程 申请的流程是什么 申请步骤 申请截止日期 申请学习型城市 申报学习型城市 申报条件 申报流程 如何申请 怎么申请 怎样申报 如何申报 如何报名 报名条件 gnlc unesco uil",
					line: "城市在联合国教科文组织终身学习研究所征集申请时，通过本国的联合国教科文组织全国委员会申请加入。",
					label: "城市怎样加入",
					href: "learning-cities.html#how-a-city-joins",
				},
				{
					asks: [["gnlc|网络"]],
					also: "什么是全球学习型城市网络 什么是联合国教科文组织全球学习型城市网络 什么是教科文组织学习型城市网络 学习型城市网络是什么 网络介绍 关于全球学习型城市网络 unesco uil 是什么 什么是",
					line: "决心为全体居民提供学习机会的城市，在联合国教科文组织全球学习型城市网络中联合起来。",
					label: "关于学习型城市网络",
					href: "learning-cities.html#the-network",
				},
				{
					asks: [["习型", "城市", "什么|定义|含义|概念|意思|何谓|解释"]],
					also: "什么是学习型城市 什么叫学习型城市 什么叫做学习型城市 何谓学习型城市 学习型城市是什么 学习型城市是什么意思 学习型城市是指什么 学习型城市指什么 学习型城市的定义是什么 学习型城市的含义是什么 学习型城市的概念是什么 学习型城市的意思 学习型城市定义 学习型城市含义 学习型城市概念 解释学习型城市 联合国教科文组织学习型城市 教科文组织的学习型城市 unesco",
					line: "学习型城市为各个年龄的人提供学习机会：在学校，在工作中，在家里，也在邻里。",
					label: "什么是学习型城市",
					href: "learning-cities.html",
				},
			],
		},
	},
};
