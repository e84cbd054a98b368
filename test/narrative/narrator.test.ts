import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FeatureCode, featureCodes } from "../../src/model/narrative.js";
import type { UnitType } from "../../src/model/report.js";
import { narrate } from "./lexicons.js";
import { type ProseDraft, proseReport } from "./prose-report.js";

function measure(draft: ProseDraft, unitType: UnitType = "department") {
  const report = proseReport(draft, 2022, unitType);
  const profile = narrate(report);
  const quote = (span: readonly [number, number]) => report.source.text.slice(...span);
  return {
    value: (code: FeatureCode) => profile.features.find((one) => one.code === code)?.value,
    evidence: (code: FeatureCode) => profile.features.find((one) => one.code === code)?.evidence.map(quote),
    hits: (lexicon: string) => profile.hits.filter((hit) => hit.lexicon === lexicon).map((hit) => hit.term),
    aspects: profile.aspects.map((aspect) => aspect.id),
  };
}

/** 20 Han characters without anything the lexicons know. */
const plain = "窗口柜台放着纸笔和老花镜供来人坐下填表。";
const enough = plain.repeat(20);

describe("features of the prose", () => {
  test("are one for each code, in the order of the vocabulary's groups", () => {
    const { features } = narrate(proseReport({}));
    expect(features.map((one) => one.code).toSorted()).toEqual(Object.keys(featureCodes).toSorted());
  });

  test("are null below 300 Han characters, where they are shares or densities", () => {
    const { value } = measure({ overview: ["高度重视公开工作，发布信息12条。"] });
    for (const code of ["stock-sentence-share", "hard-sentence-share", "specific-items-per-thousand"] as const) {
      expect(value(code)).toBeNull();
    }
    expect(value("narrative-han")).toBe(13);
  });

  test("count sentences with a stock phrase as formulaic unless they hold a specific item", () => {
    const { value, evidence } = measure({ overview: [`${enough}我局高度重视公开工作。我局高度重视，开会3次。`] });
    expect(evidence("stock-sentence-share")).toEqual(["我局高度重视公开工作"]);
    expect(evidence("hard-sentence-share")).toEqual(["我局高度重视，开会3次"]);
    expect(value("stock-sentence-share")).toBeCloseTo(10 / (20 * 19 + 10 + 9), 10);
  });

  test("ask two weak phrases, or one strong, to call a sentence formulaic", () => {
    const { evidence } = measure({ overview: [`${enough}大力种树。大力种树，努力浇水。`] });
    expect(evidence("stock-sentence-share")).toEqual(["大力种树，努力浇水"]);
  });

  test("count one specific item per clause, and one per label of an enumeration", () => {
    const { evidence } = measure({ overview: [`${enough}开会3次5场8期，发文2条、通知4条。`] });
    expect(evidence("specific-items-per-thousand")).toEqual(["3次", "2条", "4条"]);
  });

  test("never count mandated text or titles as stock", () => {
    const title = "《关于进一步加强栏目管理的通知》";
    const { hits } = measure({
      overview: [`按照《中华人民共和国政府信息公开条例》和${title}。`],
      otherMatters: ["无其他需要报告的事项。"],
    });
    expect(hits("stock-phrases")).toEqual([]);
    expect(hits("mandated")).toEqual(["中华人民共和国政府信息公开条例", "无其他需要报告的事项"]);
  });

  test("do not depend on where lines are wrapped", () => {
    const text = `${enough}我局高度重视，新增栏目12个。`;
    const wrapped = text.replace("高度重视", "高度\n重视").replace("12个", "1\n2 个");
    expect(narrate(proseReport({ overview: [wrapped] })).features.map((one) => one.value)).toEqual(
      narrate(proseReport({ overview: [text] })).features.map((one) => one.value),
    );
  });

  test("say whether section six speaks of fees, and only section six", () => {
    expect(measure({ otherMatters: ["本年度未收取信息处理费。"] }).value("fee-statement")).toBe(1);
    expect(measure({ overview: ["本年度未收取信息处理费。"], otherMatters: ["无。"] }).value("fee-statement")).toBe(0);
  });

  test("count what a government states of assessment, social review and accountability, and nothing for others", () => {
    const draft = { overview: ["本年度考核结果为良好，未发生责任追究情形。"] };
    expect(measure(draft, "government").value("accountability-items")).toBe(2);
    expect(measure(draft, "department").value("accountability-items")).toBeNull();
  });

  test("cannot tell the problems of a section five that says nothing known", () => {
    expect(measure({ problems: [plain] }).value("problems-stated")).toBeNull();
    expect(measure({ problems: [] }).value("problems-stated")).toBe(0);
  });
});

describe("the five aspects", () => {
  const body = "全年在门口公告栏张贴便民告示并由值班人员逐日登记张贴日期与内容留存备查。";

  test("are found by headings on their own line and by headings that run into the text", () => {
    const { aspects } = measure({
      overview: [
        "#（一）主动公开情况",
        body,
        `（二）依申请公开。${body}`,
        "#（三）平台建设",
        body,
        `（四）监督保障情况：${body}`,
      ],
    });
    expect(aspects).toEqual(["disclosure", "requests", "platform", "supervision"]);
  });

  test("need thirty Han characters of their own", () => {
    expect(measure({ overview: ["#（一）主动公开", "张贴公告。", "#（二）依申请公开", body] }).aspects).toEqual([
      "requests",
    ]);
  });

  test("are found by keywords where there are no headings", () => {
    expect(
      measure({ overview: ["申请人可在窗口递交材料，经办人登记后于法定期限内答复并送达申请人，收到申请均已办结。"] })
        .aspects,
    ).toEqual(["requests"]);
  });

  test("are found in items of one paragraph", () => {
    expect(measure({ overview: [`一是主动公开方面。${body}二是政府信息管理方面。${body}`] }).aspects).toEqual([
      "disclosure",
      "management",
    ]);
  });
});

describe("shares of the whole narrative", () => {
  const paragraph = (i: number) =>
    `第${i}个社区服务站由值班员逐日登记来访群众所问事项并在次日逐一回访办理结果${i % 2 === 0 ? `共计${i + 3}次` : ""}。`;
  const errorOf = (paragraphs: number, code: FeatureCode) => {
    const overview = Array.from({ length: paragraphs }, (_, i) => paragraph(i));
    return narrate(proseReport({ overview })).features.find((one) => one.code === code)?.standardError;
  };

  test("have a standard error from draws of their paragraphs, other features none", () => {
    const few = errorOf(12, "hard-sentence-share") ?? -1;
    expect(few).toBeGreaterThan(0.05);
    expect(errorOf(48, "hard-sentence-share")).toBeLessThan(few);
    expect(errorOf(12, "specific-items-per-thousand")).toBeGreaterThan(0);
    expect(errorOf(12, "narrative-han")).toBeUndefined();
    expect(errorOf(3, "hard-sentence-share") ?? null).toBeNull();
  });
});

describe("any text at all", () => {
  const piece = fc.constantFrom(
    ..."一是 二是 （一） （二） 1. 2、 ① 首先， 存在的问题： 改进措施： 针对上述问题， 下一步， 不够及时 有待提高 进一步加强 将 高度重视 《 》 〔2021〕30号 “ ” 12条 １，２３４ 2021年 上年度 无 。 ； ， ： \n 、 \ud800 \u0000 😀 a www.b.cn".split(
      " ",
    ),
  );
  const paragraph = fc.oneof(fc.string({ unit: piece, maxLength: 40 }), fc.string({ unit: "binary", maxLength: 60 }));

  test("is measured without an error, and every span quotes the text", () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { maxLength: 4 }),
        fc.array(paragraph, { maxLength: 5 }),
        (overview, problems) => {
          const report = proseReport({ overview, problems, otherMatters: overview });
          const profile = narrate(report);
          const { length } = report.source.text;
          const spans = [
            ...profile.features.flatMap((one) => one.evidence),
            ...profile.hits.map((hit) => hit.span),
            ...profile.aspects.map((one) => one.span),
            ...profile.problems.map((one) => one.span),
            ...profile.remedies.map((one) => one.span),
            ...profile.repeatedClauses.flatMap((one) => one.spans),
          ];
          for (const [start, end] of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(length);
          }
          for (const hit of profile.hits) {
            const printed = report.source.text.slice(...hit.span).replace(/\s/g, "");
            expect(printed).toHaveLength(hit.term.length);
          }
          for (const one of profile.problems)
            if (one.remedy !== null) expect(profile.remedies[one.remedy]).toBeDefined();
          for (const { value } of profile.features)
            expect(value === null || (Number.isFinite(value) && value >= 0)).toBe(true);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  test.each([
    ["list numbers", "一是不足，"],
    ["open titles", "《公开"],
    ["open quotation marks", "“公开"],
    ["digits", "1"],
    ["leads", "针对上述问题，下一步，"],
    ["clauses", "公开内容不够丰富和公开形式不够多样，"],
    ["dates", "2021年1月"],
  ])("takes time in proportion to its length: %s", (_what, unit) => {
    const cost = (times: number) => {
      const report = proseReport({ overview: [unit.repeat(times)], problems: [unit.repeat(times)], otherMatters: [] });
      let best = Number.POSITIVE_INFINITY;
      for (let i = 0; i < 3; i++) {
        const start = process.cpuUsage();
        narrate(report);
        const { user, system } = process.cpuUsage(start);
        best = Math.min(best, user + system);
      }
      return best;
    };
    const size = Math.ceil(20_000 / unit.length);
    expect(cost(4 * size) / Math.max(cost(size), 2000)).toBeLessThan(10);
  });
});
