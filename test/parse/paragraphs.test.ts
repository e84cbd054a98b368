import { describe, expect, it } from "vitest";
import { prose, sample } from "./sample.js";
import { parsed, quote } from "./source-of.js";

const overview = (text: string) => {
  const report = parsed(sample({ prose: [text, ...prose.slice(1)] }));
  return (report.sections[0]?.paragraphs ?? []).map((p) => `${p.isHeading ? "# " : ""}${quote(report, p.span)}`);
};

/** Printed lines and the paragraphs they make; `# ` marks a sub-heading. */
const cases: readonly (readonly [name: string, printed: string, paragraphs: readonly string[]])[] = [
  [
    "a sentence wrapped in its middle",
    "全年主动公开政\n府信息114条。\n答复及时。",
    ["全年主动公开政\n府信息114条。", "答复及时。"],
  ],
  ["a wrap with an empty line between", "全年主动公开政\n\n府信息114条。", ["全年主动公开政\n\n府信息114条。"]],
  [
    "a wrap over a page break and its page number",
    "全年主动公开政\n- 3 -\n\f府信息114条。",
    ["全年主动公开政\n- 3 -\n\f府信息114条。"],
  ],
  ["a wrap behind a comma", "我局高度重视，\n明确专人负责。", ["我局高度重视，\n明确专人负责。"]],
  ["a figure on its own line", "全年公开信息\n114\n条，同比增长。", ["全年公开信息\n114\n条，同比增长。"]],
  ["a decimal at the start of a line", "全年印发宣传册\n1.5万册。", ["全年印发宣传册\n1.5万册。"]],
  [
    "numbered sub-headings",
    "（一）主动公开情况\n公开312条。\n（二）依申请公开情况\n收到4件。",
    ["# （一）主动公开情况", "公开312条。", "# （二）依申请公开情况", "收到4件。"],
  ],
  [
    "a sub-heading with a full stop",
    "一、加强领导，落实责任。\n全局明确专人负责。",
    ["# 一、加强领导，落实责任。", "全局明确专人负责。"],
  ],
  [
    "a sub-heading without number",
    "主动公开情况\n全年公开312条。\n依申请公开情况\n收到4件。",
    ["# 主动公开情况", "全年公开312条。", "# 依申请公开情况", "收到4件。"],
  ],
  [
    "numbered sentences",
    "（一）全年公开信息312条。\n（二）全年收到申请4件。",
    ["（一）全年公开信息312条。", "（二）全年收到申请4件。"],
  ],
  [
    "sentences counted 一是, 二是",
    "主要做法：\n一是明确责任；\n二是加强培训。",
    ["# 主要做法：", "一是明确责任；", "二是加强培训。"],
  ],
  [
    "indented paragraphs without a full stop at the end",
    "　　全局明确专人负责，按月核对栏目内容并通报结果\n　　全年公开信息312条。",
    ["全局明确专人负责，按月核对栏目内容并通报结果", "全年公开信息312条。"],
  ],
  ["a bookmark before a sentence", "[bookmark: _GoBack]全年公开信息312条。", ["全年公开信息312条。"]],
  [
    "an image between sentences",
    "全年公开信息312条。\n[image: 1622032918(1)]\n收到申请4件。",
    ["全年公开信息312条。", "收到申请4件。"],
  ],
  [
    "printed lines under an indented first line",
    "    全年公开信息情况良好，栏目更新及时；联系地址见本局网站；\n电话见本局网站。办公室设在一楼。\n    全年答复申请4件。",
    ["全年公开信息情况良好，栏目更新及时；联系地址见本局网站；\n电话见本局网站。办公室设在一楼。", "全年答复申请4件。"],
  ],
  [
    "sub-headings that sound like the columns of a site",
    "主动公开\n全年公开312条。\n依申请公开\n收到4件。",
    ["# 主动公开", "全年公开312条。", "# 依申请公开", "收到4件。"],
  ],
  ["Markdown bullets", "- 全年公开信息312条。\n- 收到申请4件。", ["全年公开信息312条。", "收到申请4件。"]],
];

describe("paragraphs", () => {
  it("are never made of numbers alone", () => {
    expect(overview("全年公开312条。\n\n0\n\n0\n\n17")).toEqual(["全年公开312条。"]);
  });

  it.each(cases)("%s", (_name, printed, paragraphs) => {
    expect(overview(printed)).toEqual(paragraphs);
  });

  it("never hold the title as the running head of a page", () => {
    const head = "临江市青山区水务局2022年政府信息公开工作年度报告";
    expect(overview(`全年公开信息312条，\n${head}\n办结申请4件。`)).toEqual([
      `全年公开信息312条，\n${head}\n办结申请4件。`,
    ]);
    expect(overview(`全年公开信息312条。\n${head}\n办结申请4件。`)).toEqual(["全年公开信息312条。", "办结申请4件。"]);
  });

  it("never hold a whole line of page chrome, and keep sentences that only sound like it", () => {
    const sentences =
      "来源渠道更加多样。\n打印材料全部免费。\n网站首页开设专栏，方便查询。\n附件下载次数达300次。\n联系电话：0123-1234567";
    expect(overview(sentences)).toEqual(sentences.split("\n"));
  });
});

/** Lines a page adds around or inside a report. */
const chrome = [
  "来源:水务局 发布时间:2023-01-12 15:06 浏览次数: 字体: [ ] 打印",
  "当前位置：首页 > 政务公开 > 政府信息公开年报",
  "首页>>政务公开>>水务局",
  "字体：[大 中 小] 打印 关闭",
  "分享到：微信 微博",
  "扫一扫在手机打开当前页",
  "上一篇：临江市水务局2021年年报",
  "下一篇：没有了",
  "附件：统计表.xls",
  "- 3 -",
  "— 3 —",
  "第3页 共8页",
  "第 3 页",
  "3/8",
  "浏览次数：1024",
  "[image: 二维码]",
  "版权所有：临江市人民政府",
  "责任编辑：张三",
  "发布日期：2023-01-12",
  "索引号：113307/2023-0001",
] as const;

describe("page residue", () => {
  it.each(chrome)("%s is residue wherever it stands", (line) => {
    for (const text of [
      sample({ preamble: line }),
      sample({ prose: [`${prose[0]}\n${line}`, ...prose.slice(1)] }),
      sample({ end: line }),
    ]) {
      const report = parsed(text);
      const all = [...report.preamble, ...report.sections.flatMap((s) => s.paragraphs)];
      expect(all.map((p) => quote(report, p.span))).toEqual([...prose]);
      expect(report.residue.map((span) => quote(report, span))).toEqual([line]);
    }
  });

  it("is a link to another report below the last section", () => {
    const links = ["相关链接：", "临江市水务局2021年政府信息公开工作年度报告", "统计表.xlsx"];
    const report = parsed(sample({ end: links.join("\n") }));
    expect(report.residue.map((span) => quote(report, span))).toEqual(links);
    expect(report.sections[5]?.paragraphs.map((p) => quote(report, p.span))).toEqual([prose[5]]);
  });

  it("is everything above the title", () => {
    const text = sample({
      title: "临江市人民政府\n索引号：\n113307\n公开方式：\n主动公开\n临江市水务局2022年政府信息公开工作年度报告",
    });
    const report = parsed(text);
    expect(report.residue.map((span) => quote(report, span))).toEqual([
      "临江市人民政府",
      "索引号：",
      "113307",
      "公开方式：",
      "主动公开",
    ]);
    expect(report.preamble).toEqual([]);
  });
});
