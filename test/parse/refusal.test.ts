import { describe, expect, it } from "vitest";
import { parseReport } from "../../src/parse/parse-report.js";
import { headings, prose, sample } from "./sample.js";
import { parsed, sourceOf } from "./source-of.js";

const refused: readonly (readonly [what: string, text: string])[] = [
  ["an empty text", ""],
  ["a lone zero", "0\n"],
  ["noise", "%PDF-1.4 \u0001\u0002 xref 0000000000 65535 f"],
  [
    "a news item",
    "我市各部门2022年政府信息公开工作年度报告已全部发布\n记者从市政府办公室获悉，截至1月31日，全市42个部门已按时发布年度报告。\n市民可登录市政府网站查阅。",
  ],
  [
    "a notice about the reports",
    `关于做好2022年政府信息公开工作年度报告编制发布工作的通知\n各县（区）人民政府，市直各部门：\n报告应当包括以下内容：\n${headings.map((h, i) => `${i + 1}.${h}`).join("\n")}\n请于1月20日前报送。`,
  ],
  [
    "a summary of other work",
    "临江市水务局2022年工作总结\n一、总体情况\n完成投资3亿元。\n二、存在的问题\n进度偏慢。\n三、下一步工作打算\n抓紧推进。",
  ],
  [
    "a report on the rule of law",
    "临江市水务局2022年法治政府建设年度报告\n一、总体情况\n推进依法行政。\n二、行政复议、行政诉讼情况\n没有发生。\n三、存在的主要问题及改进措施\n力量不足。",
  ],
  [
    "an assessment of such work",
    "2022年临江市政务公开第三方评估报告\n一、总体情况\n共评估42个部门。\n二、主动公开情况\n平均得分85分。\n三、依申请公开情况\n平均得分80分。\n四、存在的主要问题\n更新不及时。",
  ],
  [
    "a self-inspection",
    "临江市水务局2022年政务公开工作自查报告\n一、总体情况\n按要求开展自查。\n二、主动公开情况\n公开186条。\n三、存在的问题及改进措施\n更新偏慢，已经改正。",
  ],
  [
    "an empty form",
    `政府信息公开工作年度报告格式\n${headings.map((h, i) => `${"一二三四五六"[i]}、${h}\n（填写内容）`).join("\n")}`,
  ],
  [
    "a guide",
    "临江市水务局政府信息公开指南\n一、公开范围\n（一）主动公开\n见目录。\n（二）依申请公开\n可以提出申请。\n二、监督和救济\n可以申请行政复议或者提起行政诉讼。",
  ],
  [
    "a government's work report",
    "2023年临江市政府工作报告\n各位代表：\n一、2022年工作总体情况\n生产总值增长5.8%。\n二、存在的主要问题\n发展不够平衡。\n三、2023年重点工作\n推进政务公开。",
  ],
  [
    "a budget",
    "临江市水务局2022年部门预算公开说明\n一、部门概况\n二、收支总体情况\n收入3000万元。\n三、其他需要说明的事项\n政府采购：无。",
  ],
  [
    "a page that only links to the report",
    "临江市水务局2022年政府信息公开工作年度报告\n发布时间：2023-01-12\n附件：临江市水务局2022年政府信息公开工作年度报告.pdf\n打印 关闭",
  ],
  [
    "a list of links",
    "政府信息公开年报\n临江市水务局2022年政府信息公开工作年度报告\n临江市教育局2022年政府信息公开工作年度报告\n临江市民政局2022年政府信息公开工作年度报告",
  ],
];

describe("a text that is no such report", () => {
  it.each(refused)("is refused: %s", (_what, text) => {
    const result = parseReport(sourceOf(text));
    expect(result).toMatchObject({ path: "report.txt", code: "not-a-report" });
    if (!("code" in result)) return;
    expect(result.message.zh).toMatch(
      /^report\.txt：未能认出这是一份政府信息公开工作年度报告（.+找到 \d 个部分标题、\d 张统计表）/,
    );
    expect(result.message.en).toMatch(/\d of 6 section headings, \d of 3 tables found/);
  });
});

describe("a damaged report", () => {
  it("is taken with a title and a single section", () => {
    const report = parsed(`临江市水务局2022年政府信息公开工作年度报告\n一、总体情况\n${prose[0]}`);
    expect(report.sections.map((s) => s.state)).toEqual([
      "present",
      "missing",
      "missing",
      "missing",
      "missing",
      "missing",
    ]);
  });

  it("is taken without a title when its sections are these", () => {
    expect(parsed(sample({ title: "年报" })).agency).toBeNull();
  });
});

describe("the template", () => {
  const named = (year: string) => `临江市水务局${year}年政府信息公开工作年度报告`;
  it("follows the year when there are no tables", () => {
    expect(parsed(sample({ title: named("2020") })).template).toBe("2019");
    expect(parsed(sample({ title: named("2023") })).template).toBe("2021");
    expect(parsed(sample({ title: named("2016") })).template).toBe("legacy");
    expect(parsed(sample({ title: "临江市水务局政府信息公开工作年度报告" })).template).toBe("unknown");
  });

  it("is legacy when the chapters are those of the years before 2019", () => {
    const chapters = [
      "一、概述",
      "二、主动公开政府信息的情况",
      "三、依申请公开政府信息和不予公开政府信息的情况",
      "四、政府信息公开的收费及减免情况",
      "五、因政府信息公开申请行政复议、提起行政诉讼的情况",
      "六、政府信息公开工作存在的主要问题和改进措施",
    ];
    const report = parsed(sample({ title: "临江市水务局政府信息公开工作年度报告", headings: chapters }));
    expect(report.template).toBe("legacy");
    expect(report.sections.map((s) => s.state)).toEqual([
      "present",
      "present",
      "present",
      "present",
      "present",
      "missing",
    ]);
  });
});

describe("the old form", () => {
  const old = [
    "一、概述",
    "二、主动公开政府信息情况",
    "三、依申请公开政府信息办理情况",
    "四、政府信息公开的收费及减免情况",
    "五、因政府信息公开申请行政复议、提起行政诉讼情况",
    "六、存在的主要问题及改进措施",
    "七、其他需要报告的事项",
  ];
  it("makes a later report legacy when its chapters stand among the sections", () => {
    const title = "临江市水务局2019年政府信息公开工作年度报告";
    expect(parsed(sample({ title, headings: old, prose: old.map(() => "没有发生。") })).template).toBe("legacy");
  });

  it("is not told by a sub-heading on fees", () => {
    const text = sample({ prose: [...prose.slice(0, 5), "（一）收费及减免情况\n未收取信息处理费。"] });
    expect(parsed(text).template).toBe("2021");
  });
});

describe("region and level", () => {
  it("follow from the agency's name when it leads to one region", () => {
    const report = parsed(sample({ title: "枣庄市商务局2022年政府信息公开工作年度报告" }));
    expect(report.region).toEqual({ code: "370400", name: "枣庄市" });
    expect(report.level).toBe("prefecture");
  });

  it("stay unknown when the name leads to none or the agency is unknown", () => {
    expect(parsed(sample({ title: "区水务局2022年政府信息公开工作年度报告" })).region).toBeNull();
    expect(parsed(sample({ title: "2022年政府信息公开工作年度报告" }))).toMatchObject({
      region: null,
      level: null,
      unitType: null,
    });
  });
});

describe("the kind of body", () => {
  it.each([
    ["临江市水务局", "department"],
    ["临江市发展和改革委员会", "department"],
    ["临江市人民政府办公室", "department"],
    ["临江市人民政府", "government"],
    ["青山区柳河镇人民政府", "government"],
    ["青山区柳河街道办事处", "other"],
    ["临江高新技术产业开发区管委会", "other"],
    ["临江水务集团有限公司", "other"],
    ["临江市第一中学", "other"],
    ["临江市妇幼保健院", "other"],
    ["临江海关", "department"],
    ["临江地区行政公署", "government"],
    ["上海市浦东新区", "government"],
    ["青山区水务局 经济开发区水务局", "department"],
  ])("%s is a %s", (agency, unitType) => {
    expect(parsed(sample({ title: `${agency}2022年政府信息公开工作年度报告` })).unitType).toBe(unitType);
  });
});
