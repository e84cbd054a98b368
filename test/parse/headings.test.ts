import { describe, expect, it } from "vitest";
import { type SectionId, sectionIds } from "../../src/model/report.js";
import { headings, prose, sample } from "./sample.js";
import { parsed, quote } from "./source-of.js";

const numbered = (number: (i: number) => string) => headings.map((heading, i) => `${number(i)}${heading}`);
const comma = (i: number) => `${"一二三四五六"[i]}、`;

/** Six headings and what each must be quoted as (the heading itself unless said otherwise). */
const styles: readonly [name: string, headings: readonly string[], quoted?: readonly string[]][] = [
  ["numbered 一、", numbered(comma)],
  ["numbered 1、", numbered((i) => `${i + 1}、`)],
  ["numbered 1.", numbered((i) => `${i + 1}. `)],
  ["numbered （一）", numbered((i) => `（${"一二三四五六"[i]}）`)],
  ["numbered 第一部分", numbered((i) => `第${"一二三四五六"[i]}部分 `)],
  ["without numbers", [...headings]],
  ["in Markdown", numbered((i) => `## ${comma(i)}`), numbered(comma)],
  ["in frames", numbered((i) => `【${comma(i)}`).map((h) => `${h}】`), numbered(comma)],
  ["in angle brackets", numbered((i) => `<${comma(i)}`).map((h) => `${h}>`), numbered(comma)],
  ["in frames without numbers", headings.map((h) => `【${h}】`), [...headings]],
  ["behind a bullet", numbered((i) => `● ${comma(i)}`), numbered(comma)],
  ["with Roman numbers", numbered((i) => `${"ⅠⅡⅢⅣⅤⅥ"[i]}、`)],
  ["in the briefest words", ["一、总体情况", "二、主动公开", "三、依申请公开", "四、复议诉讼", "五、问题", "六、其他"]],
  ["in bold", numbered((i) => `**${comma(i)}`).map((h) => `${h}**`), numbered(comma)],
  [
    "with spaces",
    headings.map((heading, i) => `　　${"一二三四五六"[i]} 、 ${heading} `),
    headings.map((heading, i) => `${"一二三四五六"[i]} 、 ${heading}`),
  ],
  ["with a full stop", numbered(comma).map((h) => `${h}。`), numbered(comma)],
  ["with a colon", numbered(comma).map((h) => `${h}：`), numbered(comma)],
  ["letter-spaced", numbered(comma).map((h) => [...h].join(" "))],
  [
    "with 行政机关 and 的",
    [
      "一、概述",
      "二、行政机关主动公开政府信息的情况",
      "三、行政机关收到和处理政府信息公开申请的情况",
      "四、因政府信息公开工作被申请行政复议、提起行政诉讼的情况",
      "五、政府信息公开工作存在的主要问题及改进情况",
      "六、其他需要报告的事项",
    ],
  ],
  [
    "in the variants clerks use",
    [
      "一、政府信息公开工作总体情况",
      "二、政府信息主动公开情况",
      "三、依申请公开政府信息办理情况",
      "四、政府信息公开工作被申请行政复议、提起行政诉讼情况",
      "五、存在的问题和下一步工作打算",
      "六、其他事项",
    ],
  ],
  [
    "as villages and old reports word them",
    [
      "一、政府信息公开工作的基本概况",
      "二、主动公开政府信息的情况",
      "三、依申请公开政府信息及咨询、举报受理情况",
      "四、复议、诉讼情况",
      "五、存在的主要问题及下步工作安排",
      "六、需要说明的事项",
    ],
  ],
  [
    "with 整改措施",
    [
      "一、总体情况",
      "二、主动公开情况",
      "三、收到和办理政府信息公开申请情况",
      "四、政府信息公开行政复议和行政诉讼情况",
      "五、存在的主要问题及整改措施",
      "六、其它需要说明的事项",
    ],
  ],
  [
    "of tables, and a bare 其他",
    [
      "一、概述",
      "二、主动公开政府信息情况统计",
      "三、收到和处理政府信息公开申请情况统计",
      "四、政府信息公开行政复议、行政诉讼情况统计",
      "五、存在的困难、问题及下一年度工作计划",
      "六、其他",
    ],
  ],
  [
    "misspelt",
    [
      "一、总休情况",
      "二、主动公开政府信息请况",
      "三、收到和处理政府信息公开申青情况",
      "四、政府信息公开行政复义、行政诉讼情况",
      "五、存在的主要问提及改进情况",
      "六、其他须要报告的事项",
    ],
  ],
  [
    "with the wrong numbers",
    [
      "一、总体情况",
      "二、主动公开政府信息情况",
      "二、收到和处理政府信息公开申请情况",
      "三、政府信息公开行政复议、行政诉讼情况",
      "四、存在的主要问题及改进情况",
      "五、其他需要报告的事项",
    ],
  ],
  ["without the sign after the number", headings.map((heading, i) => `${"一二三四五六"[i]}${heading}`)],
];

const found = (text: string) => {
  const report = parsed(text);
  return Object.fromEntries(
    report.sections.map((s) => [s.id, s.state === "missing" ? null : quote(report, s.heading)]),
  );
};
const expected = (quoted: readonly string[]) => Object.fromEntries(sectionIds.map((id, i) => [id, quoted[i]]));
const bodyOf = (text: string, id: SectionId) => {
  const report = parsed(text);
  return report.sections.find((s) => s.id === id)?.paragraphs.map((p) => quote(report, p.span));
};

describe("section headings", () => {
  it.each(styles)("are found %s", (_name, printed, quoted) => {
    const text = sample({ headings: printed });
    expect(found(text)).toEqual(expected(quoted ?? printed));
    const report = parsed(text);
    expect(report.sections.map((s) => s.paragraphs.map((p) => quote(report, p.span)).join(""))).toEqual([...prose]);
  });

  it("are found when the first sentence stands on their line", () => {
    const run = [
      "一、总体情况 2022年，我局公开信息12条。",
      "二、主动公开政府信息情况：全年制发文件2件。",
      "三、收到和处理政府信息公开申请情况。全年收到申请1件。",
      "四、政府信息公开行政复议、行政诉讼情况2022年没有发生。",
      "五、存在的主要问题及改进情况 栏目更新不及时。",
      "六、其他需要报告的事项：无",
    ];
    const text = sample({ headings: run, prose: [] });
    expect(found(text)).toEqual(expected(numbered(comma)));
    expect(bodyOf(text, "overview")).toEqual(["2022年，我局公开信息12条。"]);
    expect(bodyOf(text, "reviewAndLitigation")).toEqual(["2022年没有发生。"]);
    expect(bodyOf(text, "otherMatters")).toEqual(["无"]);
  });

  it("are found when a converter broke them over two lines or three", () => {
    const broken = [...numbered(comma)];
    broken[3] = "四、因政府信息公开工作被申请行政复议、提起\n行政诉讼情况";
    broken[4] = "五、存在的主要问题\n\n及改进情况";
    broken[1] = "二、主动\n公\n开政府信息情况";
    expect(found(sample({ headings: broken }))).toEqual(expected(broken));
  });

  it("are found inside one long line", () => {
    const [title, ...rest] = sample().split("\n");
    const text = `${title}\n${rest.join(" ")}`;
    expect(found(text)).toEqual(expected(numbered(comma)));
    expect(bodyOf(text, "problems")).toEqual([prose[4]]);
  });

  it("are found when 1、 restarts as 二、", () => {
    const restarted = [...numbered(comma)];
    restarted[0] = "1、 总体情况";
    const inner =
      "一、加强领导，落实责任。\n全局明确专人负责。\n二、突出重点，扩大公开。\n全年公开312条。\n四、存在的主要问题及改进措施\n栏目更新偏慢，将按月核对。";
    const text = sample({ headings: restarted, prose: [inner, ...prose.slice(1)] });
    expect(found(text)).toEqual(expected(restarted));
  });

  it("are not the sub-headings that sound like them", () => {
    const inner =
      "（一）总体推进情况\n统一部署。\n（二）主动公开情况\n公开312条。\n（三）收到和处理政府信息公开申请情况\n收到4件。\n（四）行政复议、行政诉讼情况\n没有发生。\n（五）存在的问题\n更新偏慢。";
    const text = sample({ prose: [inner, ...prose.slice(1)] });
    expect(found(text)).toEqual(expected(numbered(comma)));
    expect(bodyOf(text, "overview")).toHaveLength(10);
  });

  it("are not sub-headings even when the real section is missing", () => {
    const inner = "（一）主动公开情况\n公开312条。\n（二）依申请公开情况\n收到4件。";
    const heads = numbered(comma).map((h, i) => (i === 1 || i === 2 ? "" : h));
    expect(found(sample({ headings: heads, prose: [inner, "", "", ...prose.slice(3)] }))).toEqual({
      ...expected(numbered(comma)),
      disclosure: null,
      requests: null,
    });
  });

  it("are not the lines of a table of contents", () => {
    const contents = ["目录", ...numbered(comma).map((h, i) => `${h}……………${i + 1}`)].join("\n");
    const plain = ["目录", ...numbered(comma)].join("\n");
    for (const preamble of [contents, plain]) {
      const text = sample({ preamble });
      expect(found(text)).toEqual(expected(numbered(comma)));
      expect(bodyOf(text, "overview")).toEqual([prose[0]]);
      expect(bodyOf(text, "otherMatters")).toEqual([prose[5]]);
      expect(parsed(text).preamble).toEqual([]);
    }
  });

  it("are not the names in a preamble that lists them", () => {
    const preamble =
      "全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、\n政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、\n其他需要报告的事项等六个部分。";
    const text = sample({ preamble });
    expect(found(text)).toEqual(expected(numbered(comma)));
    const report = parsed(text);
    expect(report.preamble.map((p) => quote(report, p.span))).toEqual([preamble]);
  });

  it("are not rows of the requests table", () => {
    const rows = [
      "一、本年新收政府信息公开申请数量",
      "0",
      "二、上年结转政府信息公开申请数量",
      "0",
      "三、本年度办理结果",
      "0",
      "四、结转下年度继续办理",
      "0",
    ].join("\n");
    const text = sample({ prose: [prose[0], prose[1], rows, ...prose.slice(3)] });
    expect(found(text)).toEqual(expected(numbered(comma)));
  });

  it("may stand in another order when their numbers say so", () => {
    const order = [0, 1, 2, 4, 3, 5];
    const swapped = order.map((which, i) => `${comma(i)}${headings[which]}`);
    const report = parsed(sample({ headings: swapped, prose: order.map((i) => prose[i] as string) }));
    expect(report.sections.every((s) => s.state === "present")).toBe(true);
    expect(quote(report, report.sections[4]?.heading ?? null)).toBe("四、存在的主要问题及改进情况");
  });

  it("may stand in another order with their own numbers", () => {
    const order = [0, 1, 2, 4, 3, 5];
    const swapped = order.map((which) => `${comma(which)}${headings[which]}`);
    const report = parsed(sample({ headings: swapped, prose: order.map((i) => prose[i] as string) }));
    expect(report.sections.map((s) => quote(report, s.heading))).toEqual(numbered(comma));
    expect(report.sections.map((s) => s.paragraphs.map((p) => quote(report, p.span)).join(""))).toEqual([...prose]);
  });

  it("are not taken from a table of contents for a section the report lacks", () => {
    const report = parsed(
      sample({ preamble: ["目录", ...numbered(comma)].join("\n"), headings: numbered(comma).slice(0, 5) }),
    );
    expect(report.sections.map((s) => s.state)).toEqual([...Array(5).fill("present"), "missing"]);
  });

  it("make a section empty when nothing follows, present when 无 follows, missing when they are not there", () => {
    const state = (end: string) => parsed(sample({ prose: prose.slice(0, 5), end })).sections[5]?.state;
    expect(state("")).toBe("empty");
    expect(state("　 \n\n扫一扫在手机打开当前页\n打印 关闭")).toBe("empty");
    expect(state("\n临江市水务局\n2023年1月18日")).toBe("empty");
    expect(state("- 3 -")).toBe("empty");
    expect(state("无")).toBe("present");
    expect(state("无。")).toBe("present");
    expect(parsed(sample({ headings: numbered(comma).slice(0, 5) })).sections[5]?.state).toBe("missing");
  });
});

describe("a page in traditional characters", () => {
  const text = [
    "臨江市水務局2022年政府信息公開工作年度報告",
    "一、總體情況",
    "全年公開信息20條。",
    "二、主動公開政府信息情況",
    "信息內容\t本年制發件數\t本年廢止件數\t現行有效件數",
    "規章\t1\t2\t3",
    "行政規範性文件\t4\t5\t6",
    "信息內容\t本年處理決定數量",
    "行政許可\t7",
    "行政處罰\t8",
    "行政強制\t9",
    "信息內容\t本年收費金額（單位：萬元）",
    "行政事業性收費\t10",
    "三、收到和處理政府信息公開申請情況",
    "沒有收到。",
    "四、政府信息公開行政複議、行政訴訟情況",
    "沒有發生。",
    "五、存在的主要問題及改進情況",
    "欄目更新慢。",
    "六、其他需要報告的事項",
    "未收費。",
  ].join("\n");

  it("has its title, sections and tables", () => {
    const report = parsed(`${text}\n`);
    expect(report.year?.value).toBe(2022);
    expect(report.agency?.value).toBe("臨江市水務局");
    expect(report.sections.map(({ state }) => state)).toEqual(Array.from({ length: 6 }, () => "present"));
    const cells = report.tables.disclosure?.rows.flatMap((row) => row.cells.map(({ value }) => value));
    expect(cells).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
