import { describe, expect, it } from "vitest";
import { sample } from "./sample.js";
import { parsed, quote } from "./source-of.js";

const table = (count: number) =>
  [
    "自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计",
    `一、本年新收政府信息公开申请数量\t${count}\t0\t0\t0\t0\t0\t${count}`,
    "二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0",
    `（一）予以公开\t${count}\t0\t0\t0\t0\t0\t${count}`,
    "四、结转下年度继续办理\t0\t0\t0\t0\t0\t0\t0",
  ].join("\n");
const prose = (count: number) => [
  "全年公开信息20条。",
  "没有制发文件。",
  table(count),
  "没有发生。",
  "栏目更新慢。",
  "未收费。",
];
const first = sample({ title: "临江市水务局2022年政府信息公开工作年度报告", prose: prose(3) });
const second = sample({ title: "临江市统计局2022年政府信息公开工作年度报告", prose: prose(8) });

describe("a file with two reports", () => {
  const report = parsed(`${first}\n${second}`);

  it("is read as the first of them", () => {
    expect(report.agency?.value).toBe("临江市水务局");
    expect(report.tables.requests?.rows[0]?.cells.at(-1)?.value).toBe(3);
    const end = report.sections.at(-1)?.body?.[1] ?? Number.POSITIVE_INFINITY;
    expect(end).toBeLessThanOrEqual(first.length);
  });

  it("names the other by its title, and each file with one report none", () => {
    expect(quote(report, report.furtherReport)).toBe("临江市统计局2022年政府信息公开工作年度报告");
    expect(parsed(first).furtherReport).toBeNull();
    const three = parsed(`${first}\n${second}\n${first}`);
    expect(quote(three, three.furtherReport)).toBe("临江市统计局2022年政府信息公开工作年度报告");
  });

  it("is whole where below it stands only a link to another year's report", () => {
    const linked = parsed(`${first}\n临江市水务局2021年政府信息公开工作年度报告\n`);
    expect(linked.tables.requests?.rows[0]?.cells.at(-1)?.value).toBe(3);
    expect(linked.year?.value).toBe(2022);
  });
});

describe("a file with two short reports", () => {
  const whole = (count: number) => `${table(count)}\n（二）部分公开\t0\t0\t0\t0\t0\t0\t0`;
  const short = (agency: string, count: number) =>
    sample({
      title: `${agency}2022年政府信息公开工作年度报告`,
      prose: prose(count).map((text) => (text === table(count) ? whole(count) : text)),
    });

  it("mixes no figures of the two, however near their tables stand", () => {
    const alone = parsed(short("临江市水务局", 3));
    const both = parsed(`${short("临江市水务局", 3)}\n${short("临江市统计局", 8)}`);
    expect(quote(both, both.furtherReport)).toBe("临江市统计局2022年政府信息公开工作年度报告");
    expect(both.tables).toEqual(alone.tables);
  });
});

describe("rows of a table that is none of the three", () => {
  const rows = "渠道\t件数\n当面申请\t2\n信函申请\t1\n收到申请\t9\t0\t0";
  const report = parsed(
    sample({ prose: ["全年公开信息20条。", "没有制发文件。", rows, "没有发生。", "栏目更新慢。", "未收费。"] }),
  );

  it("are no prose, and leave their section not empty", () => {
    const section = report.sections.find(({ id }) => id === "requests");
    expect(section?.state).toBe("present");
    expect(section?.paragraphs.map(({ span }) => quote(report, span))).toEqual(["渠道\t件数"]);
  });
});
