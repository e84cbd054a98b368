import type { CasesByCheck, CheckCase } from "../check-case.js";

const january = { date: "2023-01-31", source: "第四十九条", assumed: false };
const assumed = { ...january, assumed: true };

const fine = (part: "overview" | "problems" | "otherMatters", words: string): CheckCase => ({
  says: `“${words}” is let be`,
  given: { sections: { [part]: words } },
  expect: { passes: "report" },
});

export const identityOfReportCases: CasesByCheck = {
  "year-disagrees": [
    { says: "one year in title and period passes", expect: { passes: "period" } },
    {
      says: "a period of another year is an error that quotes both",
      given: { period: { from: "2021-01-01", to: "2021-12-31" } },
      expect: {
        fails: "period",
        zh: "报告年度为 2022 年，统计期限却为 2021 年",
        quotes: ["统计期限为2021-01-01至2021-12-31。", "青禾县财政局2022年政府信息公开工作年度报告"],
      },
    },
    {
      says: "a title whose year no report can be of is an error",
      given: { title: "青禾县财政局2202年政府信息公开工作年度报告" },
      expect: {
        fails: "title",
        zh: "统计期限为 2022 年，标题却写“2202年”",
        quotes: ["2202年", "统计期限为2022-01-01至2022-12-31。"],
      },
    },
    {
      says: "a title with the last two digits of the year is let be",
      given: { title: "青禾县财政局22年政府信息公开工作年度报告（2023年1月）" },
      expect: { passes: "period" },
    },
    {
      says: "a title without a year, and no year anywhere, is an error",
      given: { year: null, title: "青禾县财政局政府信息公开工作年度报告", period: null },
      expect: {
        fails: "year",
        zh: "标题和统计期限均未写明年份，报告年度无法确定",
        quotes: ["青禾县财政局政府信息公开工作年度报告"],
      },
    },
    {
      says: "a preamble that announces another year's report is an error",
      given: { preamble: "按照条例规定，现公布青禾县财政局2021年政府信息公开工作年度报告。" },
      expect: {
        fails: "preamble",
        zh: "报告年度为 2022 年，正文开头却写 2021 年",
        quotes: ["2021年", "青禾县财政局2022年政府信息公开工作年度报告"],
      },
    },
    {
      says: "so is one that gives the report another year's title",
      given: { preamble: "我局认真编制了《青禾县财政局2021年政府信息公开工作年度报告》。" },
      expect: {
        fails: "preamble",
        zh: "报告年度为 2022 年，正文开头却写 2021 年",
        quotes: ["2021年", "青禾县财政局2022年政府信息公开工作年度报告"],
      },
    },
    {
      says: "a report of last year that is only referred to is none",
      given: { preamble: "去年已发布《青禾县财政局2021年政府信息公开工作年度报告》，今年编制本报告。" },
      expect: { passes: "year" },
    },
    {
      says: "a notice or a plan of another year is no announcement",
      given: { preamble: "根据《关于做好2021年政府信息公开工作年度报告的通知》和2021年政务公开工作要点，编制本报告。" },
      expect: { passes: "year" },
    },
    {
      says: "a title whose year could not be read is not judged",
      given: { year: null, title: "青禾县财政局二〇二二年政府信息公开工作年度报告", period: null },
      expect: { unknown: "year", zh: "未能确定报告年度" },
    },
    {
      says: "a period that only touches another year is not its matter",
      given: { period: { from: "2021-12-26", to: "2022-12-25" } },
      expect: { passes: "period" },
    },
    {
      says: "without a period nothing is compared",
      given: { period: null },
      expect: { unknown: "period", zh: "未写明统计期限" },
    },
  ],
  "period-not-full-year": [
    { says: "1 January to 31 December passes", expect: { passes: "period" } },
    {
      says: "a day short is a warning",
      given: { period: { from: "2022-01-01", to: "2022-12-30" } },
      expect: {
        fails: "period",
        zh: "统计期限为 2022-01-01 至 2022-12-30，应为 2022-01-01 至 2022-12-31",
        quotes: ["统计期限为2022-01-01至2022-12-30。"],
      },
    },
    {
      says: "two years are a warning",
      given: { period: { from: "2021-01-01", to: "2022-12-31" } },
      expect: {
        fails: "period",
        zh: "统计期限为 2021-01-01 至 2022-12-31，应为 2022-01-01 至 2022-12-31",
        quotes: ["统计期限为2021-01-01至2022-12-31。"],
      },
    },
    {
      says: "without a period nothing is known",
      given: { period: null },
      expect: { unknown: "period", zh: "未写明统计期限" },
    },
  ],
  "published-before-year-end": [
    { says: "a date after the year passes", expect: { passes: "publication" } },
    { says: "so does its last day", given: { published: { date: "2022-12-31" } }, expect: { passes: "publication" } },
    {
      says: "a date within the year is a warning",
      given: { published: { date: "2022-12-20" } },
      expect: {
        fails: "publication",
        zh: "发布日期为 2022-12-20，早于报告年度结束之日 2022-12-31",
        quotes: ["2022-12-20"],
      },
    },
    {
      says: "a year said to be still running is a warning",
      given: { sections: { overview: "2022年到目前为止，公开信息50条。" } },
      expect: {
        fails: "overview",
        zh: "“2022年到目前为止”表明统计截至成文之时，未必涵盖全年",
        quotes: ["2022年到目前为止"],
      },
    },
    {
      says: "the state at the time of writing is let be",
      given: { sections: { overview: "截至目前，已建成公开专区3个。自2019年到目前为止坚持每月检查。" } },
      expect: { passes: "publication" },
    },
    {
      says: "without a date nothing is known",
      given: { published: null },
      expect: { unknown: "publication", zh: "未见发布日期" },
    },
  ],
  "published-late": [
    {
      says: "the last day is in time",
      given: { published: { date: "2023-01-31" }, deadline: january },
      expect: { passes: "publication" },
    },
    {
      says: "a day later is an error when the page says so",
      given: { published: { date: "2023-02-01" }, deadline: january },
      expect: {
        fails: "publication",
        zh: "发布日期 2023-02-01 晚于期限 2023-01-31，逾期 1 天（第四十九条）",
        quotes: ["2023-02-01"],
        severity: "error",
      },
    },
    {
      says: "a signature date is only a warning",
      given: { published: { date: "2023-03-02", evidence: "signature" }, deadline: january },
      expect: {
        fails: "publication",
        zh: "发布日期 2023-03-02 晚于期限 2023-01-31，逾期 30 天（第四十九条）",
        quotes: ["2023-03-02"],
        severity: "warning",
      },
    },
    {
      says: "so is an assumed deadline",
      given: { published: { date: "2023-02-01" }, deadline: assumed },
      expect: {
        fails: "publication",
        zh: "发布日期 2023-02-01 晚于期限 2023-01-31，逾期 1 天（第四十九条）",
        quotes: ["2023-02-01"],
        severity: "warning",
      },
    },
    {
      says: "and a date years later, as of a moved website",
      given: { published: { date: "2025-01-31" }, deadline: january },
      expect: {
        fails: "publication",
        zh: "发布日期 2025-01-31 晚于期限 2023-01-31，逾期 731 天（第四十九条）",
        quotes: ["2025-01-31"],
        severity: "warning",
      },
    },
    {
      says: "a date ten years on is taken for a slip, not for 3276 days",
      given: { published: { date: "2032-01-20" }, deadline: january },
      expect: { unknown: "publication", zh: "所载日期 2032-01-20 距报告年度（2022 年）过远" },
    },
    {
      says: "a date before the year was over proves no timeliness",
      given: { published: { date: "2022-01-18" }, deadline: january },
      expect: { unknown: "publication", zh: "所载日期 2022-01-18 早于报告年度（2022 年）结束" },
    },
    {
      says: "a report of the year's last days is in time",
      given: { published: { date: "2022-12-30" }, deadline: january },
      expect: { passes: "publication" },
    },
    { says: "without a deadline nothing is known", expect: { unknown: "publication", zh: "不知应于何时发布" } },
    {
      says: "without a date nothing is known",
      given: { published: null, deadline: january },
      expect: { unknown: "publication", zh: "未见发布日期" },
    },
  ],
  "stale-year": [
    { says: "a report that names its own year passes", expect: { passes: "report" } },
    {
      says: "last year's figure behind a comparison is none of a text used again",
      given: { sections: { overview: "申请量较去年增加1件，增长33%。2021年，我局收到3件。" } },
      expect: { passes: "report" },
    },
    {
      says: "a year that only says which requests is none of a text used again",
      given: { sections: { overview: "2021年收到的3件申请全部办结。" } },
      expect: { passes: "report" },
    },
    {
      says: "a sentence about the agency's work of last year is a warning",
      given: { sections: { overview: "２０２１年，我局主动公开政府信息88条。" } },
      expect: {
        fails: "overview",
        zh: "报告年度为 2022 年，此处却写“2021年,我局主动公开政府信息88条”，请核对年份，是否沿用了其他年度的文本",
        quotes: ["２０２１年"],
      },
    },
    {
      says: "so is one that names the agency, the places above it left out",
      given: { sections: { overview: "2021年，财政局认真落实条例要求。" }, agency: "青禾县财政局" },
      expect: {
        fails: "overview",
        zh: "报告年度为 2022 年，此处却写“2021年,财政局认真落实条例要求”，请核对年份，是否沿用了其他年度的文本",
        quotes: ["2021年"],
      },
    },
    {
      says: "but not one about another body's work",
      given: { sections: { overview: "2021年，省财政厅修订了公开目录。" } },
      expect: { passes: "report" },
    },
    {
      says: "so is one about a province's or a prefecture's",
      given: { sections: { overview: "2021年，我州公布信息88条。" } },
      expect: {
        fails: "overview",
        zh: "报告年度为 2022 年，此处却写“2021年,我州公布信息88条”，请核对年份，是否沿用了其他年度的文本",
        quotes: ["2021年"],
      },
    },
    {
      says: "so is the state at the end of another year",
      given: { sections: { overview: "一是截至2020年底,累计公开信息300条。" } },
      expect: {
        fails: "overview",
        zh: "报告年度为 2022 年，此处却写“2020年底,累计公开信息300条”，请核对年份，是否沿用了其他年度的文本",
        quotes: ["2020年"],
      },
    },
    {
      says: "and section six without matters of another year",
      given: { sections: { otherMatters: "2021年度无其他需要报告的事项，未收费。" } },
      expect: {
        fails: "otherMatters",
        zh: "报告年度为 2022 年，此处却写“2021年度无其他需要报告的事项,未收费”，请核对年份，是否沿用了其他年度的文本",
        quotes: ["2021年"],
      },
    },
    {
      says: "so is work of a year still to come",
      given: { sections: { overview: "2023年，我局主动公开政府信息88条。" } },
      expect: {
        fails: "overview",
        zh: "报告年度为 2022 年，此处却写“2023年,我局主动公开政府信息88条”，请核对年份，是否沿用了其他年度的文本",
        quotes: ["2023年"],
      },
    },
    {
      says: "so is “2021年，通过门户网站公开信息240条，推送56条。”",
      given: { sections: { overview: "2021年，通过门户网站公开信息240条，推送56条。" } },
      expect: {
        fails: "overview",
        zh: "报告年度为 2022 年，此处却写“2021年,通过门户网站公开信息240条,推送5”，请核对年份，是否沿用了其他年度的文本",
        quotes: ["2021年"],
      },
    },
    {
      says: "so is “截至2021年底，门户网站发布信息1200条，其中公告380条。”",
      given: { sections: { overview: "截至2021年底，门户网站发布信息1200条，其中公告380条。" } },
      expect: {
        fails: "overview",
        zh: "报告年度为 2022 年，此处却写“2021年底,门户网站发布信息1200条,其中公”，请核对年份，是否沿用了其他年度的文本",
        quotes: ["2021年"],
      },
    },
    {
      says: "so is “2021年，在县委县政府领导下，各科室公开信息240条。”",
      given: { sections: { overview: "2021年，在县委县政府领导下，各科室公开信息240条。" } },
      expect: {
        fails: "overview",
        zh: "报告年度为 2022 年，此处却写“2021年,在县委县政府领导下,各科室公开信息2”，请核对年份，是否沿用了其他年度的文本",
        quotes: ["2021年"],
      },
    },
    {
      says: "so is “2021年，全系统主动公开信息240条。”",
      given: { sections: { overview: "2021年，全系统主动公开信息240条。" } },
      expect: {
        fails: "overview",
        zh: "报告年度为 2022 年，此处却写“2021年,全系统主动公开信息240条”，请核对年份，是否沿用了其他年度的文本",
        quotes: ["2021年"],
      },
    },
    fine("overview", "截至上年底，累计公开信息320条。"),
    fine("overview", "截至2021年底，名录收录古树1200株，2022年新增35株。"),
    fine("overview", "截至2021年底，名录收录古树1200株；2022年新增35株。"),
    fine("overview", "公开信息240条，比截至2021年底的存量多8%。"),
    fine("overview", "平台于2020年上线，截至2021年底归集数据12万条，本年又归集3万条。"),
    fine("overview", "对截至2021年底的规范性文件进行清理，废止3件。"),
    fine("overview", "公布2021年度部门决算和2023年部门预算。"),
    fine("overview", "完成2021年度档案移交，移交文书120件。"),
    fine("overview", "2021年7月至2022年6月，开展专项整治，公开信息56条。"),
    fine("overview", "2023年，我局将开展培训3次。"),
    fine("overview", "2023年，我局按时发布年度报告。"),
    fine("overview", "2021年，我局公开信息88条。2022年，公开120条。"),
    fine("overview", "2021年我局收到申请3件，2022年收到4件，增加1件。"),
    fine("overview", "认真落实《2021年政务公开工作要点》和2019年修订的条例。"),
    fine("overview", "2021年5月，我局上线公开专栏。"),
    fine("overview", "“十三五”期间，我局公开信息900条。"),
    fine("overview", "2021年以来，我局连续两年获评优秀。"),
    fine("overview", "2020年，我局由原财政局、国资办合并组建。"),
    fine("problems", "2021年，我局存在的问题已整改。"),
    fine("problems", "2023年，我局将完善公开目录。"),
    fine("overview", "自2020年起，我局每季度检查栏目。"),
    {
      says: "without a year nothing is known",
      given: { year: null },
      expect: { unknown: "report", zh: "报告年度未能确定" },
    },
  ],
  "foreign-agency-name": [
    { says: "a bureau that calls itself 我局 passes", expect: { passes: "report" } },
    {
      says: "a bureau that calls itself 我镇 is warned",
      given: { sections: { overview: "我镇高度重视政府信息公开工作。" } },
      expect: { fails: "overview", zh: "报告机关为“青禾县财政局”，文中却自称“我镇”", quotes: ["我镇"] },
    },
    {
      says: "a township that calls itself 我局 is warned",
      given: { agency: "青禾县柳溪镇人民政府", sections: { overview: "我局主动公开政府信息30条。" } },
      expect: { fails: "overview", zh: "报告机关为“青禾县柳溪镇人民政府”，文中却自称“我局”", quotes: ["我局"] },
    },
    {
      says: "a preamble that announces another bureau's report is warned",
      given: { preamble: "现将青禾县教育局2022年政府信息公开工作年度报告公布如下。" },
      expect: {
        fails: "preamble",
        zh: "标题中的机关为“青禾县财政局”，正文却写“青禾县教育局”",
        quotes: ["青禾县教育局"],
      },
    },
    {
      says: "a short name put together from the words of the title in another order is the body's own",
      given: {
        agency: "青禾市自然资源和规划局高新区分局",
        sections: { overview: "2022年，高新区自然资源和规划分局认真贯彻条例。" },
      },
      expect: { passes: "report" },
    },
    {
      says: "so is a section one that opens with another bureau",
      given: { sections: { overview: "2022年，在县委领导下，柳河县财政局认真贯彻条例。" } },
      expect: {
        fails: "overview",
        zh: "标题中的机关为“青禾县财政局”，总体情况开头却写“柳河县财政局”",
        quotes: ["柳河县财政局"],
      },
    },
    {
      says: "and a report that another bureau signs",
      given: { signedBy: "柳河县财政局" },
      expect: {
        fails: "signature",
        zh: "标题中的机关为“青禾县财政局”，落款却写“柳河县财政局”",
        quotes: ["柳河县财政局"],
      },
    },
    {
      says: "so is a preamble compiled for another bureau",
      given: { preamble: "根据条例，特编制柳河县财政局2022年政府信息公开工作年度报告。" },
      expect: {
        fails: "preamble",
        zh: "标题中的机关为“青禾县财政局”，正文却写“柳河县财政局”",
        quotes: ["柳河县财政局"],
      },
    },
    {
      says: "so is section six that speaks of another bureau",
      given: { sections: { otherMatters: "2022年青禾县教育局未收取信息处理费。" } },
      expect: {
        fails: "otherMatters",
        zh: "标题中的机关为“青禾县财政局”，第六部分却写“青禾县教育局”",
        quotes: ["青禾县教育局"],
      },
    },
    {
      says: "so is a byline of another bureau",
      given: { head: "来源：青禾县水务局 发布时间：2023-01-18" },
      expect: {
        fails: "publication",
        zh: "标题中的机关为“青禾县财政局”，页面来源却写“青禾县水务局”",
        quotes: ["青禾县水务局"],
      },
    },
    ...[
      "来源：县政府办公室",
      "来源：县财政局",
      "来源：青禾县大数据发展管理局",
      "来源：青禾县金融工作局",
      "来源：省财政厅",
      "来源：青禾县财政局办公室",
    ].map((head) => ({
      says: `“${head}” is let be`,
      given: { head },
      expect: { passes: "report" },
    })),
    fine("otherMatters", "信息处理费由青禾县税务局代收，2022年未收取。"),
    fine("otherMatters", "2022年，原青禾县国资局未收取信息处理费。"),
    fine("otherMatters", "青禾县教育局未收取我局信息处理费。"),
    fine("overview", "青禾县教育局持续向我局推送学校收费数据。"),
    fine("overview", "本街道的宣传点由我局设立。"),
    {
      says: "a superior body at the head of section one is none",
      given: {
        agency: "安吉县财政局",
        sections: { overview: "浙江省财政局高度重视，部署了专项检查。" },
      },
      expect: { passes: "report" },
    },
    {
      says: "an office may sign for its government",
      given: { agency: "青禾县人民政府", unitType: "government", signedBy: "青禾县政务服务局" },
      expect: { passes: "report" },
    },
    {
      says: "a short name may sign",
      given: {
        agency: "青禾县发展和改革局",
        signedBy: "县发改局",
        sections: { overview: "县政府高度重视，县教育局派员参加。" },
      },
      expect: { passes: "report" },
    },
    {
      says: "an abbreviated name is the same agency",
      given: { agency: "青禾县发展和改革局", preamble: "现将县发改局2022年政府信息公开工作年度报告公布如下。" },
      expect: { passes: "report" },
    },
    fine("overview", "我县、我市和我省的要点均已落实，全镇、各乡镇和街道同步公开。"),
    {
      says: "the middle of two words is no self-reference",
      given: {
        agency: "青禾县柳溪镇人民政府",
        sections: { overview: "克服自我局限，扭转基本局面，发布文本局部更正2处。" },
      },
      expect: { passes: "report" },
    },
    {
      says: "住房和城乡建设局 is no branch in a village",
      given: { agency: "青禾县住房和城乡建设局", sections: { overview: "我乡高度重视政府信息公开工作。" } },
      expect: { fails: "overview", zh: "报告机关为“青禾县住房和城乡建设局”，文中却自称“我乡”", quotes: ["我乡"] },
    },
    {
      says: "a branch in a town may say 我镇",
      given: { agency: "青禾县柳溪镇财政局", sections: { overview: "我镇财政信息全部公开。" } },
      expect: { passes: "report" },
    },
    fine("overview", "群众来信反映“我镇道路破损”，已转办。"),
    {
      says: "我局 in a county government's report may be its office's",
      given: { agency: "青禾县人民政府", unitType: "government", sections: { overview: "我局为政务公开主管部门。" } },
      expect: { passes: "report" },
    },
    {
      says: "without an agency nothing is known",
      given: { agency: null },
      expect: { unknown: "report", zh: "报告机关未能确定" },
    },
  ],
  "agency-code-invalid": [
    {
      says: "a code with the right check digit passes",
      given: { head: "索引号：113307037289051608/2023-1" },
      expect: { passes: "checkDigit" },
    },
    {
      says: "a wrong check digit is a note",
      given: { head: "信息索引号:\n 113307037289051609/2023-1" },
      expect: {
        fails: "checkDigit",
        zh: "索引号中的机关代码 113307037289051609 校验位不符",
        quotes: ["113307037289051609"],
      },
    },
    {
      says: "a code of another prefecture is a note",
      given: { head: "索引号：113307037289051608", region: { code: "370400", name: "枣庄市" } },
      expect: {
        fails: "division",
        zh: "索引号中的机关代码 113307037289051608 属区划 330703，报告机关在枣庄市（370400）",
        quotes: ["113307037289051608"],
      },
    },
    {
      says: "a code of the same prefecture passes, whatever became of its county",
      given: { head: "索引号：113307037289051608", region: { code: "330702", name: "婺城区" } },
      expect: { passes: "division" },
    },
    {
      says: "a page without a code is not its matter",
      given: { head: "索引号：CZJ-2023-0001" },
      expect: { silent: true },
    },
    {
      says: "without a region the division is not known",
      given: { head: "索引号：113307037289051608" },
      expect: { unknown: "division", zh: "机关所在地区未能确定" },
    },
  ],
  "manifest-disagrees": [
    { says: "the same year passes", given: { stated: { year: 2022 } }, expect: { passes: "year" } },
    {
      says: "another year is a warning at the title",
      given: { stated: { year: 2021 }, period: null },
      expect: {
        fails: "year",
        zh: "清单所载报告年度为“2021”，正文为“2022”",
        quotes: ["青禾县财政局2022年政府信息公开工作年度报告"],
      },
    },
    {
      says: "a year that title and period contradict is the manifest's mistake",
      given: { stated: { year: 2021 } },
      expect: {
        fails: "year",
        zh: "清单所载报告年度为“2021”，标题和统计期限均为 2022 年：应为清单有误，以报告为准，该行的年度和发布日期未予采用",
        quotes: ["青禾县财政局2022年政府信息公开工作年度报告"],
      },
    },
    {
      says: "another agency is a warning at its name",
      given: { stated: { agency: "青禾县教育局" } },
      expect: {
        fails: "agency",
        zh: "清单所载机关名称为“青禾县教育局”，正文为“青禾县财政局”",
        quotes: ["青禾县财政局"],
      },
    },
    {
      says: "the full name of the same agency passes",
      given: { stated: { agency: "云岭市青禾县财政局" } },
      expect: { passes: "agency" },
    },
    {
      says: "another date is a warning at the byline",
      given: { stated: { publishedOn: "2023-01-12" } },
      expect: {
        fails: "publishedOn",
        zh: "清单所载发布日期为“2023-01-12”，正文为“2023-01-16”",
        quotes: ["2023-01-16"],
      },
    },
    {
      says: "what the text does not state is not known",
      given: { stated: { regionCode: "370400" } },
      expect: { unknown: "regionCode", zh: "正文未见行政区划代码" },
    },
    { says: "without a manifest there is nothing to compare", expect: { silent: true } },
  ],
};
