import type { CasesByCheck } from "../check-case.js";

const legacy = { template: "legacy", year: 2015, without: ["disclosure", "requests", "reviewAndLitigation"] } as const;

export const structureCases: CasesByCheck = {
  "section-missing": [
    { says: "a section that is there passes", expect: { passes: "problems" } },
    {
      says: "from 2021 on, a missing section is an error at the heading before it",
      given: { sections: { otherMatters: null } },
      expect: {
        fails: "otherMatters",
        zh: "缺少“六、其他需要报告的事项”部分",
        quotes: ["五、存在的主要问题及改进情况"],
        severity: "error",
      },
    },
    {
      says: "for 2020 it is a warning",
      given: { template: "2019", year: 2020, sections: { otherMatters: null } },
      expect: {
        fails: "otherMatters",
        zh: "缺少“六、其他需要报告的事项”部分",
        quotes: ["五、存在的主要问题及改进情况"],
        severity: "warning",
      },
    },
    {
      says: "for 2019, the year of transition, it is a note",
      given: { template: "2019", year: 2019, sections: { problems: null } },
      expect: {
        fails: "problems",
        zh: "缺少“五、存在的主要问题及改进情况”部分",
        quotes: ["四、政府信息公开行政复议、行政诉讼情况"],
        severity: "info",
      },
    },
    {
      says: "a missing heading whose table is printed is only a warning",
      given: { sections: { requests: null } },
      expect: {
        fails: "requests",
        zh: "未见“三、收到和处理政府信息公开申请情况”的标题，但文中有该部分的表格",
        quotes: ["一、本年新收政府信息公开申请数量"],
        severity: "warning",
      },
    },
    {
      says: "with hardly any heading recognised, nothing is called missing",
      given: {
        sections: { disclosure: null, requests: null, reviewAndLitigation: null, problems: null, otherMatters: null },
      },
      expect: { unknown: "problems", zh: "仅识别到 1 个部分的标题" },
    },
  ],
  "legacy-section-missing": [
    {
      says: "contents that are told pass",
      given: { ...legacy, sections: { overview: "主动公开信息 20 条，未收费。" } },
      expect: { passes: "fees" },
    },
    {
      says: "fees that are nowhere told are a note",
      given: { ...legacy, sections: { overview: "主动公开信息 20 条。", otherMatters: null } },
      expect: { fails: "fees", zh: "未见“收费及减免”的内容", quotes: ["青禾县财政局2015年政府信息公开工作年度报告"] },
    },
    {
      says: "the unified format is not its matter",
      given: { template: "2021", sections: { otherMatters: null } },
      expect: { silent: true },
    },
    {
      says: "without any prose nothing is known",
      given: {
        ...legacy,
        title: null,
        preamble: "",
        period: null,
        sections: {
          overview: null,
          disclosure: null,
          requests: null,
          reviewAndLitigation: null,
          problems: null,
          otherMatters: null,
        },
      },
      expect: { unknown: "fees", zh: "未识别到可供检查的文字部分" },
    },
  ],
  "section-empty": [
    { says: "a section with text passes", expect: { passes: "otherMatters" } },
    {
      says: "an empty section six is a warning from 2021 on",
      given: { sections: { otherMatters: "" } },
      expect: {
        fails: "otherMatters",
        zh: "“六、其他需要报告的事项”只有标题，没有内容",
        quotes: ["六、其他需要报告的事项"],
        severity: "warning",
      },
    },
    {
      says: "before, it is a note",
      given: { template: "2019", year: 2020, sections: { otherMatters: "" } },
      expect: {
        fails: "otherMatters",
        zh: "“六、其他需要报告的事项”只有标题，没有内容",
        quotes: ["六、其他需要报告的事项"],
        severity: "info",
      },
    },
    {
      says: "an empty section five is an error",
      given: { sections: { problems: "" } },
      expect: {
        fails: "problems",
        zh: "“五、存在的主要问题及改进情况”只有标题，没有内容",
        quotes: ["五、存在的主要问题及改进情况"],
      },
    },
  ],
  "section-order": [
    { says: "headings that rise pass", expect: { passes: "otherMatters" } },
    {
      says: "a number that is used twice is a note",
      given: { headings: { problems: "四、存在的主要问题及改进情况" } },
      expect: {
        fails: "problems",
        zh: "“四、存在的主要问题及改进情况”的编号为 4，前一部分为 4，编号未递增",
        quotes: ["四、存在的主要问题及改进情况", "四、政府信息公开行政复议、行政诉讼情况"],
      },
    },
    {
      says: "a section before its turn is a note",
      given: { order: ["overview", "disclosure", "requests", "reviewAndLitigation", "otherMatters", "problems"] },
      expect: {
        fails: "otherMatters",
        zh: "“六、其他需要报告的事项”排在“五、存在的主要问题及改进情况”之前，与规定顺序不符",
        quotes: ["六、其他需要报告的事项", "五、存在的主要问题及改进情况"],
      },
    },
    {
      says: "numbers in other styles are read",
      given: { headings: { overview: "1、总体情况", disclosure: "（二）主动公开政府信息情况" } },
      expect: { passes: "disclosure" },
    },
    {
      says: "a missing section leaves the others in order",
      given: { sections: { requests: null } },
      expect: { passes: "problems" },
    },
    {
      says: "one heading has no order",
      given: {
        sections: { disclosure: null, requests: null, reviewAndLitigation: null, problems: null, otherMatters: null },
      },
      expect: { unknown: "report", zh: "识别到的部分标题不足两个" },
    },
  ],
  "aspect-missing": [
    { says: "an aspect that was found passes", expect: { passes: "platform" } },
    {
      says: "a missing aspect is a warning from 2021 on",
      given: { aspects: ["disclosure", "requests", "management", "platform"] },
      expect: { fails: "supervision", zh: "总体情况未见“监督保障”方面的内容", quotes: ["一、总体情况"] },
    },
    {
      says: "before, it is a note",
      given: { template: "2019", year: 2020, aspects: [] },
      expect: {
        fails: "management",
        zh: "总体情况未见“政府信息管理”方面的内容",
        quotes: ["一、总体情况"],
        severity: "info",
      },
    },
    {
      says: "an aspect told in a short line is not absent",
      given: { aspects: [], sections: { overview: "（四）平台建设。更新网站栏目 3 个。" } },
      expect: { passes: "platform" },
    },
    {
      says: "without an overview nothing is known",
      given: { aspects: [], sections: { overview: "" } },
      expect: { unknown: "platform", zh: "总体情况缺失或为空" },
    },
  ],
  "table-missing": [
    { says: "a table that is there passes", expect: { passes: "requests" } },
    {
      says: "a section told in prose only lacks its table",
      given: { without: ["requests"], sections: { requests: "本年度未收到申请。" } },
      expect: {
        fails: "requests",
        zh: "缺少收到和处理政府信息公开申请情况表",
        quotes: ["三、收到和处理政府信息公开申请情况"],
      },
    },
    {
      says: "for 2019, the year of transition, it is a note",
      given: { template: "2019", year: 2019, without: ["requests"], sections: { requests: "本年度未收到申请。" } },
      expect: {
        fails: "requests",
        zh: "缺少收到和处理政府信息公开申请情况表",
        quotes: ["三、收到和处理政府信息公开申请情况"],
        severity: "info",
      },
    },
    {
      says: "a table given as a picture cannot be judged",
      given: { without: ["requests"], sections: { requests: "[image: 申请情况]" } },
      expect: { unknown: "requests", zh: "图片、附件" },
    },
    {
      says: "labels without a readable table cannot be judged",
      given: { without: ["reviewAndLitigation"], sections: { reviewAndLitigation: "结果维持 结果纠正 总计" } },
      expect: { unknown: "reviewAndLitigation", zh: "未能识别的版式" },
    },
    {
      says: "a label told in a sentence is no table",
      given: {
        without: ["reviewAndLitigation"],
        sections: {
          overview: "被申请行政复议3件，其中结果维持2件、尚未审结1件。",
          reviewAndLitigation: "情况见第一部分。",
        },
      },
      expect: {
        fails: "reviewAndLitigation",
        zh: "缺少政府信息公开行政复议、行政诉讼情况表",
        quotes: ["四、政府信息公开行政复议、行政诉讼情况"],
      },
    },
  ],
  "template-year-mismatch": [
    { says: "the format of the year passes", expect: { passes: "report" } },
    { says: "so does the 2019 format for 2020", given: { template: "2019", year: 2020 }, expect: { passes: "report" } },
    {
      says: "old tables from 2021 on are an error",
      given: { template: "2019", year: 2022 },
      expect: {
        fails: "report",
        zh: "2022 年度报告采用了2019、2020 年度的表格格式（国办公开办函〔2019〕60号）",
        quotes: ["规章"],
      },
    },
    {
      says: "the old form is a warning for 2020",
      given: { template: "legacy", year: 2020, without: ["disclosure", "requests", "reviewAndLitigation"] },
      expect: {
        fails: "report",
        zh: "2020 年度报告采用了2018 年度及以前的旧体例",
        quotes: ["青禾县财政局2020年政府信息公开工作年度报告"],
        severity: "warning",
      },
    },
    {
      says: "and a note for 2019",
      given: { template: "legacy", year: 2019, without: ["disclosure", "requests", "reviewAndLitigation"] },
      expect: {
        fails: "report",
        zh: "2019 年度报告采用了2018 年度及以前的旧体例",
        quotes: ["青禾县财政局2019年政府信息公开工作年度报告"],
        severity: "info",
      },
    },
    {
      says: "a single row of other handling is not its matter",
      given: { tableTemplates: { requests: "2019" } },
      expect: { passes: "report" },
    },
    {
      says: "reports before 2019 are not its matter",
      given: { template: "legacy", year: 2016 },
      expect: { silent: true },
    },
    {
      says: "without a year nothing is known",
      given: { year: null },
      expect: { unknown: "report", zh: "报告年度未能确定" },
    },
    {
      says: "without table two nothing is known",
      given: { without: ["disclosure"] },
      expect: { unknown: "report", zh: "未见该表" },
    },
  ],
  "repeated-clauses": [
    { says: "a report that says nothing twice passes", expect: { passes: "report" } },
    {
      says: "a clause said twice is a note that quotes both places",
      given: {
        repeated: ["公开目录的更新还不够及时"],
        sections: { overview: "公开目录的更新还不够及时。", problems: "公开目录的更新还不够及时。" },
        features: [{ code: "repeated-clause-share", value: 0.048, evidence: [] }],
      },
      expect: {
        fails: "report",
        zh: "有 1 句话重复出现，占文字部分的 4.8%，如“公开目录的更新还不够及时”",
        quotes: ["公开目录的更新还不够及时", "公开目录的更新还不够及时"],
      },
    },
    {
      says: "a fifth of the text said twice is a warning",
      given: {
        repeated: ["公开目录的更新还不够及时"],
        sections: { overview: "公开目录的更新还不够及时。", problems: "公开目录的更新还不够及时。" },
        features: [{ code: "repeated-clause-share", value: 0.2, evidence: [] }],
      },
      expect: {
        fails: "report",
        zh: "有 1 句话重复出现，占文字部分的 20%，如“公开目录的更新还不够及时”",
        quotes: ["公开目录的更新还不够及时", "公开目录的更新还不够及时"],
        severity: "warning",
      },
    },
    {
      says: "without prose nothing is known",
      given: { sections: { overview: "", problems: "", otherMatters: "" } },
      expect: { unknown: "report", zh: "未识别到可供检查的文字部分" },
    },
  ],
  "placeholder-left": [
    { says: "a finished text passes", expect: { passes: "report" } },
    {
      says: "crosses for a number are found",
      given: { sections: { overview: "本年度共受理申请ＸＸ件。" } },
      expect: { fails: "overview", zh: "“本年度共受理申请XX件”处留有未填写的占位符“XX”", quotes: ["ＸＸ"] },
    },
    {
      says: "crosses for a name in the title are found",
      given: { title: "××局2022年政府信息公开工作年度报告", agency: "××局" },
      expect: { fails: "title", zh: "“××局”处留有未填写的占位符“××”", quotes: ["××"] },
    },
    {
      says: "an empty bracket before a counter is found",
      given: { sections: { otherMatters: "收取信息处理费（ ）元。" } },
      expect: { fails: "otherMatters", zh: "“收取信息处理费()元”处留有未填写的占位符“()”", quotes: ["（ ）"] },
    },
    {
      says: "the instruction of a form is found",
      given: { preamble: "现公布（单位名称）年度报告。" },
      expect: {
        fails: "preamble",
        zh: "“现公布(单位名称)”处留有未填写的占位符“(单位名称)”",
        quotes: ["（单位名称）"],
      },
    },
    ...(
      [
        ["本年度收到申请X件。", "本年度收到申请X", "X"],
        ["本年度收到申请○○件。", "本年度收到申请〇〇", "○○"],
        ["本年度收到申请？？件。", "本年度收到申请??", "？？"],
        ["本年度收到申请某某件。", "本年度收到申请某某", "某某"],
        ["收到申请……件。", "收到申请……", "……"],
      ] as const
    ).map(([overview, words, quote]) => ({
      says: `${quote} before a counter is found`,
      given: { sections: { overview } },
      expect: {
        fails: "overview",
        zh: `“${words}件”处留有未填写的占位符“${words.slice(-[...quote].length)}”`,
        quotes: [quote],
      },
    })),
    ...(
      [
        ["通过XX网站公开信息9条。", "通过XX网", "XX"],
        ["举办××培训2次。", "举办××培", "××"],
        ["截至20XX年底，公开信息9条。", "截至20XX", "20XX"],
        ["制定《XX县政府信息公开办法》。", "制定《XX", "《XX"],
      ] as const
    ).map(([overview, words, quote]) => ({
      says: `“${overview}” holds a placeholder`,
      given: { sections: { overview } },
      expect: {
        fails: "overview",
        zh: `“${words}”处留有未填写的占位符“${quote}”`,
        quotes: [quote],
      },
    })),
    ...[
      "联系邮箱：xxgk@qh.gov.cn。",
      "按照国办发〔2019〕XX号的编号规则登记。",
      "文件名统一为XXXX年XX月格式。",
      "依据第二十条第（）项公开。",
      "XXGK系统完成升级。",
    ].map((overview) => ({
      says: `“${overview}” holds none`,
      given: { sections: { overview } },
      expect: { passes: "report" },
    })),
    {
      says: "a date in crosses is one placeholder",
      given: { sections: { overview: "于XX年XX月XX日发布。" } },
      expect: { fails: "overview", zh: "“于XX年XX月XX”处留有未填写的占位符“XX年XX月XX”", quotes: ["XX年XX月XX"] },
    },
    {
      says: "a name in crosses behind its label is found",
      given: { preamble: "联系人：XXX，电话：0123-1234567。" },
      expect: { fails: "preamble", zh: "“联系人:XXX”处留有未填写的占位符“XXX”", quotes: ["XXX"] },
    },
    {
      says: "masked names, titles and quoted models are let be",
      given: {
        sections: {
          overview:
            "处理张××来信1件，推广《关于××局××工作的范本》，统一用“XX年XX月”格式，开通XXL平台，第X条有二〇〇件，某某等3人参加……共12件。",
        },
      },
      expect: { passes: "report" },
    },
    {
      says: "without prose nothing is known",
      given: { title: null, preamble: "", sections: { overview: "", problems: "", otherMatters: "" } },
      expect: { unknown: "report", zh: "未识别到可供检查的文字部分" },
    },
  ],
  "accountability-missing": [
    {
      says: "a government that tells of all three passes",
      given: { unitType: "government", sections: { overview: "开展工作考核和社会评议，未发生责任追究。" } },
      expect: { passes: "accountability" },
    },
    {
      says: "a government that does not tell of social review is warned",
      given: { unitType: "government", sections: { overview: "开展工作考核，未发生责任追究。" } },
      expect: { fails: "socialReview", zh: "报告未反映社会评议结果情况", quotes: ["一、总体情况"] },
    },
    { says: "departments are not its matter", expect: { silent: true } },
    {
      says: "an unknown kind of body is not judged",
      given: { unitType: null },
      expect: { unknown: "report", zh: "未能确定是否为一级人民政府" },
    },
  ],
  "fee-statement-missing": [
    { says: "a statement in section six passes", expect: { passes: "otherMatters" } },
    {
      says: "any word of fees in section six will do",
      given: { sections: { otherMatters: "本年度未收取任何服务费用。" } },
      expect: { passes: "otherMatters" },
    },
    {
      says: "so does a statement elsewhere",
      given: { sections: { overview: "全年未收取依申请公开信息处理费。", otherMatters: "无。" } },
      expect: { passes: "otherMatters" },
    },
    {
      says: "no statement at all is a warning",
      given: { sections: { otherMatters: "无其他需要报告的事项。" } },
      expect: { fails: "otherMatters", zh: "第六部分未说明信息处理费收取情况", quotes: ["六、其他需要报告的事项"] },
    },
    {
      says: "training costs elsewhere are no statement",
      given: { sections: { overview: "落实工作经费5万元。", otherMatters: "无。" } },
      expect: { fails: "otherMatters", zh: "第六部分未说明信息处理费收取情况", quotes: ["六、其他需要报告的事项"] },
    },
    {
      says: "without section six nothing is known",
      given: { sections: { otherMatters: null } },
      expect: { unknown: "otherMatters", zh: "缺少第六部分" },
    },
  ],
  "label-altered": [
    { says: "an official label passes", expect: { passes: "carriedOver" } },
    {
      says: "a label with a character left out is a note",
      given: { labels: { "requests.carriedOver": "四、结转下年度继办理" } },
      expect: {
        fails: "carriedOver",
        zh: "行名为“四、结转下年度继办理”，规定格式为“四、结转下年度继续办理”",
        quotes: ["四、结转下年度继办理"],
      },
    },
    {
      says: "other punctuation, numbering and wordings in honest use pass",
      given: {
        labels: {
          "requests.partiallyGranted": "(二)部分公开",
          "requests.refused.securityStability": "3.危及三安全一稳定",
          "requests.unavailable.notReadyMade": "2.没有现成信息需另行制作",
          "requests.otherHandling.other": "3、其它",
          "requests.refused.stateSecret": "（三）不予公开1.属于国家秘密",
        },
      },
      expect: { passes: "refused.stateSecret" },
    },
    {
      says: "the beginning of a label, as a narrow column leaves it, is not judged",
      given: { labels: { "requests.unavailable.notHeld": "1.本机关不掌握相关政府信" } },
      expect: { unknown: "unavailable.notHeld", zh: "行名可能因换行或转换被截断" },
    },
    {
      says: "nor is a label over several lines that lacks some of its words",
      given: {
        labels: {
          "requests.otherHandling.feeUnpaid": "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处\n信息公开申请",
        },
      },
      expect: { unknown: "otherHandling.feeUnpaid", zh: "行名可能因换行或转换被截断" },
    },
    {
      says: "a label that was not recognised is not judged",
      given: { labels: { "requests.granted": "" } },
      expect: { unknown: "granted", zh: "该行行名未能识别" },
    },
  ],
  "further-report": [
    { says: "a file with one report passes", expect: { passes: "file" } },
    {
      says: "a report that follows in the same file is a warning at its title",
      given: { furtherReport: "青禾县统计局2022年政府信息公开工作年度报告" },
      expect: {
        fails: "file",
        zh: "文件中另有一份报告“青禾县统计局2022年政府信息公开工作年度报告”，只检查了第一份",
        quotes: ["青禾县统计局2022年政府信息公开工作年度报告"],
        severity: "warning",
      },
    },
  ],
  "page-residue": [
    { says: "a clean text passes", expect: { passes: "report" } },
    {
      says: "converter marks and share buttons are a note",
      given: { residue: ["[image: 1622]", "分享到微信"] },
      expect: { fails: "report", zh: "正文中有 2 处残留，如“[image: 1622]”", quotes: ["[image: 1622]", "分享到微信"] },
    },
    {
      says: "a running head is let be",
      given: { residue: ["青禾县财政局2022年政府信息 公开工作年度报告"] },
      expect: { passes: "report" },
    },
    { says: "page numbers are let be", given: { residue: ["— 3 —", "第 4 页"] }, expect: { passes: "report" } },
    {
      says: "without a body nothing is known",
      given: {
        sections: {
          overview: null,
          disclosure: null,
          requests: null,
          reviewAndLitigation: null,
          problems: null,
          otherMatters: null,
        },
      },
      expect: { unknown: "report", zh: "未识别到报告正文" },
    },
  ],
};
