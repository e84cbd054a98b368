import type { CopySource } from "../../../src/model/reuse.js";
import type { CasesByCheck, CheckCase } from "../check-case.js";

const fine = (words: string): CheckCase => ({
  says: `“${words}” is let be`,
  given: { sections: { overview: words } },
  expect: { passes: "report" },
});

/** Another agency's report, and where the draft's text shares it. */
const peer: Omit<CopySource, "isEarlier"> = {
  other: {
    reportId: "111111111111",
    path: "peer.txt",
    agency: "白石县财政局",
    agencyName: "白石县财政局",
    names: [],
    year: 2022,
    publishedOn: null,
    regionCode: null,
    level: "county",
    unitType: "department",
    template: "2021",
  },
  spans: [[0, 4]],
};

export const textCases: CasesByCheck = {
  "copied-from-own-prior": [
    {
      says: "half of last year's sentences pass",
      given: { reuse: { stickiness: { value: 0.5, reason: null } } },
      expect: { passes: "report" },
    },
    {
      says: "three fifths are a note with the sentences",
      given: {
        sections: { overview: "栏目按月更新。新设读报角。" },
        reuse: {
          stickiness: { value: 0.6, reason: null },
          stickinessAsPrinted: { value: 0.25, reason: null },
          keptSpans: [[0, 2]],
        },
      },
      expect: {
        fails: "report",
        zh: "文字部分有 60% 出自沿用上一年度报告的句子（数字、日期、机关名称不计；一字不改的占 25%）",
        quotes: ["20"],
        severity: "info",
      },
    },
    {
      says: "four fifths are a warning",
      given: {
        reuse: { stickiness: { value: 0.8, reason: null }, stickinessAsPrinted: { value: 0.8, reason: null } },
      },
      expect: {
        fails: "report",
        zh: "文字部分有 80% 出自沿用上一年度报告的句子（数字、日期、机关名称不计；一字不改的占 80%）",
        quotes: [],
      },
    },
    {
      says: "without last year's report nothing is known",
      given: { reuse: { stickiness: { value: null, reason: { zh: "没有上一年度报告", en: "no report" } } } },
      expect: { unknown: "report", zh: "没有上一年度报告" },
    },
    { says: "a report judged alone is not judged", expect: { silent: true } },
  ],
  "copied-from-peer": [
    {
      says: "a tenth in another report passes",
      given: { reuse: { largestCopy: { value: 0.1, reason: null }, copySource: { ...peer, isEarlier: true } } },
      expect: { passes: "report" },
    },
    {
      says: "a fifth is a note that names the earlier known report",
      given: { reuse: { largestCopy: { value: 0.2, reason: null }, copySource: { ...peer, isEarlier: true } } },
      expect: {
        fails: "report",
        zh: "文字部分有 20% 与白石县财政局 2022 年报告相同（法定用语、数字、日期、机关名称不计），后者为本语料中已知较早的一份",
        quotes: ["2023"],
        severity: "info",
      },
    },
    {
      says: "a half is a warning, and unknown order is said",
      given: { reuse: { largestCopy: { value: 0.5, reason: null }, copySource: { ...peer, isEarlier: false } } },
      expect: {
        fails: "report",
        zh: "文字部分有 50% 与白石县财政局 2022 年报告相同（法定用语、数字、日期、机关名称不计），二者先后不明",
        quotes: ["2023"],
      },
    },
    {
      says: "with too few other reports nothing is known",
      given: { reuse: { largestCopy: { value: null, reason: { zh: "其他报告不足", en: "too few" } } } },
      expect: { unknown: "report", zh: "其他报告不足" },
    },
    { says: "a report judged alone is not judged", expect: { silent: true } },
  ],
  "problem-same-as-last-year": [
    {
      says: "a new problem passes",
      given: { prior: { year: 2021 }, keptProblems: [] },
      expect: { passes: "problems" },
    },
    {
      says: "last year's wording is a warning",
      given: {
        prior: { year: 2021 },
        keptProblems: [{ quote: "一是惠企政策栏目上半年有两次更新超期。", before: "惠企政策栏目有三次\n更新超期" }],
      },
      expect: {
        fails: "problems",
        zh: "第五部分的 1 个问题中有 1 个与 2021 年报告所写相同，如“惠企政策栏目有三次更新超期”",
        quotes: ["一是惠企政策栏目上半年有两次更新超期。"],
      },
    },
    {
      says: "last year's wording with figures of this year is only a note",
      given: {
        prior: { year: 2021 },
        sections: { problems: "抽查40所学校有11所栏目未更新。" },
        problems: [{ quote: "抽查40所学校有11所栏目未更新。" }],
        keptProblems: [{ quote: "抽查40所学校有11所栏目未更新。", before: "抽查38所学校有9所栏目未更新" }],
      },
      expect: {
        fails: "problems",
        severity: "info",
        zh: "第五部分的 1 个问题中有 1 个与 2021 年报告所写相同，如“抽查38所学校有9所栏目未更新”",
        quotes: ["抽查40所学校有11所栏目未更新。"],
      },
    },
    {
      says: "without a recognised problem nothing is known",
      given: { prior: { year: 2021 }, keptProblems: [], sections: { problems: "下一步将加强培训。" } },
      expect: { unknown: "problems", zh: "未识别到第五部分所写的本年度问题" },
    },
    { says: "without last year's report it is silent", expect: { silent: true } },
  ],
  "no-current-problem": [
    {
      says: "marks lost in an assessment may tell a problem in words unknown",
      given: { sections: { problems: "第三方评估中，我局规划公示失分3分，已按反馈补录。" } },
      expect: { unknown: "problems", zh: "未能识别出问题" },
    },
    { says: "a problem of this year passes", expect: { passes: "problems" } },
    {
      says: "a denial is a warning",
      given: { sections: { problems: "本年度不存在问题。" }, deniesProblems: "不存在问题" },
      expect: { fails: "problems", zh: "第五部分称不存在问题", quotes: ["不存在问题"] },
    },
    {
      says: "a section that speaks of measures only is a warning",
      given: { sections: { problems: "下一步将加强培训。" } },
      expect: { fails: "problems", zh: "第五部分未写明本年度存在的问题", quotes: ["五、存在的主要问题及改进情况"] },
    },
    {
      says: "a problem worded in a way nobody recognised is not judged",
      given: { sections: { problems: "栏目更新不够及时。" } },
      expect: { unknown: "problems", zh: "未能识别出问题" },
    },
    {
      says: "nor is one told by what it looks like",
      given: { sections: { problems: "查阅点资料陈旧。下一步按季更换资料。" } },
      expect: { unknown: "problems", zh: "未能识别出问题" },
    },
    {
      says: "only past problems are another check's matter",
      given: { sections: { problems: "去年更新不及时。" }, problems: [{ quote: "去年更新不及时。", past: true }] },
      expect: { silent: true },
    },
  ],
  "only-past-problems": [
    { says: "a problem of this year passes", expect: { passes: "problems" } },
    {
      says: "only last year's problems are a warning",
      given: {
        sections: { problems: "上一年度更新不及时。" },
        problems: [{ quote: "上一年度更新不及时。", past: true }],
      },
      expect: {
        fails: "problems",
        zh: "第五部分所写的 1 个问题均为上一年度的问题，未见本年度存在的问题",
        quotes: ["上一年度更新不及时。"],
      },
    },
    {
      says: "without a recognised problem nothing is known",
      given: { sections: { problems: "下一步将加强培训。" } },
      expect: { unknown: "problems", zh: "未识别到第五部分所写的问题" },
    },
  ],
  "problem-vague": [
    { says: "a concrete problem passes", expect: { passes: "problems" } },
    {
      says: "only general problems are a note",
      given: { sections: { problems: "公开意识有待提高。" }, problems: [{ quote: "公开意识有待提高。" }] },
      expect: {
        fails: "problems",
        zh: "第五部分的 1 个问题均为泛泛表述，未涉及具体的栏目、事项或数据",
        quotes: ["公开意识有待提高。"],
      },
    },
    {
      says: "past problems are not judged",
      given: { sections: { problems: "上年意识不强。" }, problems: [{ quote: "上年意识不强。", past: true }] },
      expect: { unknown: "problems", zh: "未识别到本年度的问题" },
    },
  ],
  "problem-without-remedy": [
    { says: "a problem with a measure passes", expect: { passes: "problems" } },
    {
      says: "problems without a word of measures are a warning",
      given: { sections: { problems: "解读形式单一，有待进一步加强。" }, problems: [{ quote: "解读形式单一" }] },
      expect: { fails: "problems", zh: "第五部分写了 1 个问题，未写改进情况", quotes: ["解读形式单一"] },
    },
    {
      says: "a measure worded in a way nobody recognised is not judged",
      given: { sections: { problems: "解读形式单一。下一步多用图解。" }, problems: [{ quote: "解读形式单一" }] },
      expect: { unknown: "problems", zh: "未能识别出措施" },
    },
  ],
  "narrative-short": [
    { says: "a narrative of some length passes", expect: { passes: "narrative" } },
    {
      says: "a short one is a note",
      given: { features: [{ code: "narrative-han", value: 120, evidence: [] }] },
      expect: { fails: "narrative", zh: "第一、五、六部分共 120 字，不足 300 字", quotes: ["一、总体情况"] },
    },
    {
      says: "an unmeasured one is not judged",
      given: { features: [] },
      expect: { unknown: "narrative", zh: "篇幅未能测得" },
    },
  ],
  "personal-data": [
    { says: "a text without numbers passes", expect: { passes: "report" } },
    {
      says: "a person's mobile number is a note that masks it",
      given: { sections: { overview: "申请人周某（13900001234）要求公开预算。" } },
      expect: { fails: "overview", zh: "文中出现手机号码 139****1234，请核对是否为个人信息", quotes: ["13900001234"] },
    },
    {
      says: "an applicant's telephone is no office line",
      given: { sections: { overview: "申请人联系电话13900001234。" } },
      expect: { fails: "overview", zh: "文中出现手机号码 139****1234，请核对是否为个人信息", quotes: ["13900001234"] },
    },
    {
      says: "an identity number with its check digit is a note",
      given: { sections: { overview: "证件号11010519491231002X。" } },
      expect: {
        fails: "overview",
        zh: "文中出现身份证号码 110****002X，请核对是否为个人信息",
        quotes: ["11010519491231002X"],
      },
    },
    fine("联系电话：13900001234。"),
    fine("咨询热线0571-88001234，邮编310000。"),
    fine("公文编号202212345678901234，证照号110105194912310021。"),
    fine("统一社会信用代码113307037289051608。"),
    {
      says: "without prose nothing is known",
      given: { title: null, preamble: "", period: null, sections: { overview: "", problems: "", otherMatters: "" } },
      expect: { unknown: "report", zh: "未识别到可供检查的文字部分" },
    },
  ],
};
