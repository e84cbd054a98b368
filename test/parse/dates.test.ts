import { describe, expect, it } from "vitest";
import { prose, sample } from "./sample.js";
import { parsed, quote } from "./source-of.js";

const title = "临江市水务局2022年政府信息公开工作年度报告";

/** What stands above or under a report, the date it was published and what says so. */
const publications: readonly (readonly [above: string, under: string, date: string | null, evidence: string | null])[] =
  [
    ["", "", null, null],
    ["发布时间:2023-01-12 15:06 浏览次数:", "", "2023-01-12", "byline"],
    ["发布日期：\n\n2023-01-12\n\n公开方式：\n主动公开", "", "2023-01-12", "byline"],
    ["时间：2023年1月12日 来源：水务局", "", "2023-01-12", "byline"],
    ["临江市政府网 2023/01/12 发布时间：2023/1/13", "", "2023-01-13", "byline"],
    ["成文日期：2023-01-09 发布日期：2023-01-12", "", "2023-01-12", "byline"],
    ["成文日期：2023-01-09", "", "2023-01-09", "signature"],
    ["成文日期：2023-01-09", "临江市水务局\n2023年1月10日", "2023-01-10", "signature"],
    ["", "临江市水务局\n2023年1月18日", "2023-01-18", "signature"],
    ["", "　　　　　临江市水务局　　\n　　　　　2023 年 1 月 18 日", "2023-01-18", "signature"],
    ["", "临江市水务局 2023年1月18日", "2023-01-18", "signature"],
    ["", "临江市水务局\n二〇二三年一月十八日", "2023-01-18", "signature"],
    ["", "临江市水务局\n二○二三年十二月二十九日", "2023-12-29", "signature"],
    ["", "2023年1月18日", "2023-01-18", "signature"],
    ["", "2023.1.18", "2023-01-18", "signature"],
    ["", "临江市水务局\n2023年1月18日\n附件：统计表.xls\n打印 关闭", "2023-01-18", "signature"],
    ["发布时间：2023-01-12", "临江市水务局\n2023年1月10日", "2023-01-12", "byline"],
    ["", "临江市水务局\n2023年2月30日", null, null],
    ["", "临江市水务局\n2023年13月1日", null, null],
    ["", "临江市水务局\n2023年1月", null, null],
    ["", "临江市政务公开办公室\n2023年1月18日", "2023-01-18", "signature"],
    ["（2023年1月18日）", "", "2023-01-18", "signature"],
    ["", "发布日期：2023-01-12", "2023-01-12", "byline"],
    ["临江市水务局\n2023年01月18日来源：水务局\n[字体: ] 打印", "", "2023-01-18", "byline"],
    ["更新时间：2023年01月12日", "", "2023-01-12", "byline"],
    ["发布日期：2023-01-12 更新日期：2023-02-20", "", "2023-01-12", "byline"],
    ["更新时间：2023-06-30", "临江市水务局\n2023年1月18日", "2023-01-18", "signature"],
    ["", "页面更新时间：2023-06-30\n版权所有：临江市水务局", null, null],
    ["", "相关阅读\n发布日期：2020-01-12", null, null],
    ["临江市水务局　　2023年1月18日", "", "2023-01-18", "signature"],
    ["发布日期：20230112", "", "2023-01-12", "byline"],
    ["发布日期 2023-01-12", "", "2023-01-12", "byline"],
    ["发布于：2023-01-12", "", "2023-01-12", "byline"],
    ["来源：临江市水务局    2023-01-12 08:30:00", "", "2023-01-12", "byline"],
    ["文章来源：水务局 | 发稿时间：2023-01-12", "", "2023-01-12", "byline"],
    ["[2023-01-12]", "", "2023-01-12", "signature"],
    ["索引号：113307000026123456/20230112-001", "", null, null],
    ["", "临江市水务局（盖章）\n2023年1月18日", "2023-01-18", "signature"],
    ["", "单位：临江市水务局\n时间：2023年1月18日", "2023-01-18", "signature"],
    ["", "报告单位：临江市水务局\n报告时间：2023年1月18日", "2023-01-18", "signature"],
    ["", "临江市水务局\n2023年1月18日\n临江市水务局办公室　　2023年1月19日印发", "2023-01-18", "signature"],
    ["", "临江市水务局办公室　　2023年1月19日印发", "2023-01-19", "signature"],
    ["", "临江市水务局\n2023年1月18日\n相关文章\n临江市教育局\n2022-01-20", "2023-01-18", "signature"],
    ["", "上一篇：临江市水务局2021年年报\n临江市水务局\n2022-01-20", null, null],
    ["索 引 号 113307/2023-1 公开方式 主动公开\n成文日期 2023-01-09 发布机构 水务局", "", "2023-01-09", "signature"],
  ];

describe("the date of publication", () => {
  it.each(publications)("above %j, under %j: %s (%s)", (preamble, end, date, evidence) => {
    const report = parsed(sample({ title, preamble, end }));
    expect(report.publication?.date ?? null).toBe(date);
    expect(report.publication?.evidence ?? null).toBe(evidence);
    expect(report.sections[5]?.paragraphs.map((p) => quote(report, p.span))).toEqual([prose[5]]);
  });

  it("is no date of the prose, not even at the end of a wrapped line", () => {
    for (const text of [
      "本报告数据截至2022年12月31日。",
      "本报告所列数据截至\n2022年12月31日",
      "全文于2023年1月18日公布。",
    ]) {
      expect(parsed(sample({ title, prose: [...prose.slice(0, 5), text] })).publication).toBeNull();
    }
  });

  it.each(["临江市水务局（盖章）", "单位：临江市水务局", "　　（临江市水务局）", "临江市水务局 公章"])(
    "leaves label and seal of %j out of the name",
    (signed) => {
      const report = parsed(sample({ title: "2022年政府信息公开工作年度报告", end: `${signed}\n2023年1月18日` }));
      expect(report.agency?.value).toBe("临江市水务局");
    },
  );

  it("may stand behind the title", () => {
    const report = parsed(sample({ title: `${title} 2023-01-12` }));
    expect([report.publication?.date, report.publication?.evidence]).toEqual(["2023-01-12", "byline"]);
  });

  it("quotes the date alone", () => {
    const report = parsed(sample({ title, end: "临江市水务局\n2023年1月18日" }));
    expect(quote(report, report.publication?.span ?? null)).toBe("2023年1月18日");
  });
});

const periods: readonly (readonly [stated: string, from: string | null, to: string | null])[] = [
  ["本报告数据统计期限为2022年1月1日至2022年12月31日。", "2022-01-01", "2022-12-31"],
  ["统计期限为:2022年1月1日-2022年12月30日。", "2022-01-01", "2022-12-30"],
  ["所列数据的统计期限自2022年1月1日起，至2022年12月31日止。", "2022-01-01", "2022-12-31"],
  ["时间为2022年1月1日至12月31日。", "2022-01-01", "2022-12-31"],
  ["统计期限为2022年1月1\n日至2022年12\n月31日。", "2022-01-01", "2022-12-31"],
  ["统计期限为二〇二二年一月一日至二〇二二年十二月三十一日。", "2022-01-01", "2022-12-31"],
  ["统计期限为2022.1.1—2022.12.31。", "2022-01-01", "2022-12-31"],
  ["2022年3月1日至5月31日开展专项检查。数据统计期限为2022年1月1日至12月30日。", "2022-01-01", "2022-12-30"],
  ["2022年3月1日至5月31日开展专项检查。", null, null],
  ["统计期限为2022年1月1日零时至2022年12月31日24时。", "2022-01-01", "2022-12-31"],
  ["统计期限为2022年1月1日至2022年12月32日。", null, null],
  ["本报告依据条例编制。", null, null],
];

describe("the period", () => {
  it.each(periods)("%j is %s to %s", (preamble, from, to) => {
    const report = parsed(sample({ title, preamble }));
    expect(report.period?.from ?? null).toBe(from);
    expect(report.period?.to ?? null).toBe(to);
  });

  it("is found in a section when the words around say so, and only then", () => {
    const stated = "本报告统计期限为2022年1月1日至12月31日。";
    expect(parsed(sample({ title, prose: [...prose.slice(0, 5), stated] })).period?.to).toBe("2022-12-31");
    expect(
      parsed(sample({ title, prose: ["2022年3月1日至5月31日开展专项检查。", ...prose.slice(1)] })).period,
    ).toBeNull();
  });
});

describe("the year", () => {
  it("is the period's when the title names none", () => {
    const report = parsed(
      sample({ title: "临江市水务局政府信息公开工作年度报告", preamble: "统计期限为2022年1月1日至2022年12月31日。" }),
    );
    expect(report.year?.value).toBe(2022);
  });

  it("is the preamble's when neither title nor period states it", () => {
    const report = parsed(
      sample({ title: "临江市水务局政府信息公开工作年度报告", preamble: "现公布2022年度政府信息公开工作情况。" }),
    );
    expect(report.year?.value).toBe(2022);
  });

  it("is not one after the year of publication, nor one before such reports existed", () => {
    expect(
      parsed(sample({ title: "临江市水务局2032年政府信息公开工作年度报告", end: "2023年1月18日" })).year,
    ).toBeNull();
    expect(parsed(sample({ title: "临江市水务局2002年政府信息公开工作年度报告" })).year).toBeNull();
  });
});
