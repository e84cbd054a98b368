import { describe, expect, it } from "vitest";
import { parsed, quote } from "./source-of.js";

const pdf = `                        临江市卫生健康委员会
                  2023 年政府信息公开工作年度报告

    根据《中华人民共和国政府信息公开条例》（以下简称《条
例》）要求，编制本报告。统计期限自 2023 年 1
月 1 日起至 2023 年 12 月 31 日止。
    一、总体情况
    （一）主动公开情况
    全年公开政府信息 312 条，其中
通知公告 100 条。
                                 — 1 —
\f    （二）依申请公开情况
    全年收到申请 4 件。
    二、主动公开政府信息情况
    全年没有制发规范性文件。
    三、收到和处理政府信息公开申请情况
    均已答复。
    四、因政府信息公开工作被申请行政复议、提起行政诉讼
情况
    没有发生。
    五、存在的主要问题及改进情况
    1.公开的主动性有待提高；
    2.解读形式单一。
    六、其他需要报告的事项
    未收取信息处理费。

                                    临江市卫生健康委员会
                                       2024 年 1 月 16 日

                                 — 2 —
`;

const webPage = `| 当前位置: 首页 > 鼓楼区人民政府 > 政府信息公开年度报告 |
|
临江市鼓楼区人民政府花园路街道办事处2021年政府信息公开年度报告
|
根据条例要求编制。统计期限自2021年1月1日起至2021年12月31日止。 一、总体情况 全年公开信息153条。 二、主动公开政府信息情况
没有制发文件。
三、收到的处理政府信息公开申请情况
收到申请2件。
四、政府信息公开行政复议、行政诉讼情况
没有发生。
五、存在的主要问题及改进情况 人员变动较大。 六、其他需要报告的事项 未收取费用。
|
打印本页 关闭窗口`;

describe("a report as a converter prints a PDF", () => {
  const report = parsed(pdf);

  it("states its agency, year, period and date", () => {
    expect(report.agency?.value).toBe("临江市卫生健康委员会");
    expect(report.year?.value).toBe(2023);
    expect(report.period).toMatchObject({ from: "2023-01-01", to: "2023-12-31" });
    expect(report.publication).toMatchObject({ date: "2024-01-16", evidence: "signature" });
  });

  it("has its sections and paragraphs whole, page numbers left out", () => {
    expect(report.sections.map((s) => s.paragraphs.map((p) => quote(report, p.span)))).toEqual([
      [
        "（一）主动公开情况",
        "全年公开政府信息 312 条，其中\n通知公告 100 条。",
        "（二）依申请公开情况",
        "全年收到申请 4 件。",
      ],
      ["全年没有制发规范性文件。"],
      ["均已答复。"],
      ["没有发生。"],
      ["1.公开的主动性有待提高；", "2.解读形式单一。"],
      ["未收取信息处理费。"],
    ]);
    expect(report.residue.map((span) => quote(report, span))).toEqual(["— 1 —", "— 2 —"]);
  });
});

describe("a report as a web page gives it, several sections in one line", () => {
  const report = parsed(webPage);

  it("has all its sections", () => {
    expect(report.agency?.value).toBe("临江市鼓楼区人民政府花园路街道办事处");
    expect(report.unitType).toBe("other");
    expect(report.sections.map((s) => s.paragraphs.map((p) => quote(report, p.span)))).toEqual([
      ["全年公开信息153条。"],
      ["没有制发文件。"],
      ["收到申请2件。"],
      ["没有发生。"],
      ["人员变动较大。"],
      ["未收取费用。"],
    ]);
  });
});
