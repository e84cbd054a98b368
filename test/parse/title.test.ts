import { describe, expect, it } from "vitest";
import { sample } from "./sample.js";
import { parsed, quote } from "./source-of.js";

const cases: readonly (readonly [printed: string, agency: string | null, year: number | null])[] = [
  ["临江市水务局2022年政府信息公开工作年度报告", "临江市水务局", 2022],
  ["临江市水务局2022年度政府信息公开年度报告", "临江市水务局", 2022],
  ["临江市水务局政府信息公开工作2019年度报告", "临江市水务局", 2019],
  ["临江市水务局政府信息公开工作年度报告（2021年）", "临江市水务局", 2021],
  ["临江市水务局政府信息公开工作年度报告\n（2021年度）", "临江市水务局", 2021],
  ["临江市水务局关于2021年度政府信息公开工作情况的报告", "临江市水务局", 2021],
  ["关于2021年度政府信息公开工作情况的报告", null, 2021],
  ["临江市水务局\n2020年度信息公开工作报告", "临江市水务局", 2020],
  ["2023年临江市人民政府政府信息公开工作年度报告", "临江市人民政府", 2023],
  ["临江市人民政府信息公开工作年度报告（2020）", "临江市人民政府", 2020],
  [
    "临江市青山区水务局 经济开发区水务局\n\n2020 年政府信息公开工作\n\n年度报告",
    "临江市青山区水务局 经济开发区水务局",
    2020,
  ],
  ["临江市青山区\n水务局2020年政府信息公开工作年度报告", "临江市青山区 水务局", 2020],
  ["临 江 市 水 务 局\n2 0 2 2 年 政 府 信 息 公 开 工 作 年 度 报 告", "临江市水务局", 2022],
  ["临江市水务局二〇二三年政府信息公开工作年度报告", "临江市水务局", 2023],
  ["临江市水务局二○二三年政府信息公开工作年度报告", "临江市水务局", 2023],
  ["临江市水务局２０２２年政府信息公开工作年度报告", "临江市水务局", 2022],
  ["# 临江市水务局2022年政府信息公开工作年度报告", "临江市水务局", 2022],
  ["临江市水务局2022年政府信息公开年报", "临江市水务局", 2022],
  ["临江市水务局2022年政务公开工作年度报告", "临江市水务局", 2022],
  ["青山区柳河镇人民政府2022年政府信息公开工作年度报告", "青山区柳河镇人民政府", 2022],
  ["青山区人民政府柳河街道办事处2022年度政府信息公开工作年度报告", "青山区人民政府柳河街道办事处", 2022],
  ["临江市水务局政府信息公开工作年度报告", "临江市水务局", null],
  [
    "首页 > 政务公开 > 政府信息公开年报\n2022年政府信息公开工作年度报告\n临江市水务局2022年政府信息公开工作年度报告",
    "临江市水务局",
    2022,
  ],
  [
    "青山区柳河镇2023年政府信息公开工作年度报告\n发布时间：2024-01-19\n青山区柳河镇2023\n政府信息公开工作年度报告",
    "青山区柳河镇",
    2023,
  ],
  ["2023年柳河镇政府信息公开工作年度报告\n点击查看解读\n2023年柳河镇政府信息公开工作年度报告", "柳河镇", 2023],
  ["临江市机构编制委员会办公室2022年政府信息公开工作年度报告", "临江市机构编制委员会办公室", 2022],
  [
    "信息名称：临江市水务局2022年政府信息公开工作年度报告\n临江市水务局2022年政府信息公开工作年度报告",
    "临江市水务局",
    2022,
  ],
  [
    "2023年临江市水务局政府信息公开工作年度报告\n\n现公布临江市水务局2023年政府信息公开工作年度报告。",
    "临江市水务局",
    2023,
  ],
  ["附件1\n临江市水务局2022年政府信息公开工作年度报告", "临江市水务局", 2022],
  ["《临江市水务局2022年政府信息公开工作年度报告》", "临江市水务局", 2022],
  ["青山区审计局2019政务信息公开年报", "青山区审计局", 2019],
  ["临江市水务局2022年政府信息公开工作年度报告（图解版）", "临江市水务局", 2022],
  ["临江市水务局2022年政府信息公开工作年度报告\n（2023年1月）", "临江市水务局", 2022],
  ["临江市水务局政府信息公开工作年度报告\n（2023年1月）", "临江市水务局", null],
  ["临江市水务局\n2022年政府信息公开工作年度报告\n（公开版）", "临江市水务局", 2022],
  ["2022年度政府信息公开工作年度报告（临江市水务局）", "临江市水务局", 2022],
  ["【年报】临江市水务局2022年政府信息公开工作年度报告", "临江市水务局", 2022],
  ["临江市水务局2022年政府信息公开工作年度报告.docx", "临江市水务局", 2022],
  ["临江市水务局贯彻落实《中华人民共和国政府信息公开条例》2022年度报告", "临江市水务局", 2022],
  ["临江市水务局2022年政府信息公开工作年度报告-临江市人民政府网\n2022年政府信息公开工作年度报告", "临江市水务局", 2022],
];

describe("the title", () => {
  it.each(cases)("%j names %s and %s", (title, agency, year) => {
    const report = parsed(sample({ title }));
    expect(report.agency?.value ?? null).toBe(agency);
    expect(report.year?.value ?? null).toBe(year);
    if (report.year !== null) expect(quote(report, report.year.span)?.replace(/\s/g, "")).toMatch(/[\d〇○０-９二]{3,}/);
  });

  it("spans all its lines", () => {
    const title = "临江市水务局\n\n2020 年政府信息公开工作\n\n年度报告";
    const report = parsed(sample({ title }));
    expect(quote(report, report.title)).toBe(title);
  });

  it("is not the name of a column in the breadcrumb", () => {
    const report = parsed(sample({ title: "首页 >> 政务公开 >> 政府信息公开年报" }));
    expect(report.title).toBeNull();
    expect(report.agency).toBeNull();
  });

  it("is not a sentence of the preamble that names the report", () => {
    const report = parsed(
      sample({ title: "年报", preamble: "根据条例，现将临江市水务局2022年政府信息公开工作年度报告\n公布如下。" }),
    );
    expect(report.title).toBeNull();
  });

  it("gives way to its quotation in the preamble when the page lost it", () => {
    const report = parsed(
      sample({
        title: "首页",
        preamble: "按照《某省政府信息公开办法》要求，现发布《临江市水务局2022年政府信息公开工作年度报告》。",
      }),
    );
    expect(report.title).toBeNull();
    expect(report.agency?.value).toBe("临江市水务局");
    expect(report.year?.value).toBe(2022);
  });

  it("leaves the agency to the signature when it names none", () => {
    const report = parsed(sample({ title: "2022年政府信息公开工作年度报告", end: "\n临江市水务局\n2023年1月18日" }));
    expect(report.agency?.value).toBe("临江市水务局");
  });

  it("leaves the agency to the publisher in the byline when nobody signs", () => {
    const report = parsed(sample({ title: "发布机构：临江市水务局\n2022年政府信息公开工作年度报告" }));
    expect(report.agency?.value).toBe("临江市水务局");
  });

  it("does not take `我局` for a name", () => {
    expect(parsed(sample({ title: "我局2022年政府信息公开工作年度报告" })).agency).toBeNull();
  });
});
