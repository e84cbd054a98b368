import type { AspectId } from "../../model/narrative.js";
import type { SectionId } from "../../model/report.js";
import { tableNames } from "../../model/template.js";
import { pick, type Random } from "../../stats/random.js";
import { officialHeadings } from "../draft.js";
import { cellNumber, type ReportPlan, withCells, withPage, withParagraphs } from "../plan.js";
import { overviewParagraphs } from "../prose/overview.js";
import { type Planter, proseOfFigures } from "./defect.js";

function withOverview(plan: ReportPlan, random: Random, overview: ReportPlan["overview"]): ReportPlan {
  return withParagraphs({ ...plan, overview }, "overview", overviewParagraphs(overview, random));
}

/** Table two as the other generation prints it, with the figures both have. */
function inOtherColumns(plan: ReportPlan): ReportPlan {
  const old = plan.page.template === "2019";
  const from = old ? ["made", "made", "disclosedTotal"] : ["issued", "issued", "inForce"];
  const to = old ? ["issued", "issued", "inForce"] : ["made", "disclosed", "disclosedTotal"];
  const moved: Record<string, number> = {};
  for (const row of ["regulations", "normativeDocuments"])
    for (const [i, column] of to.entries())
      moved[`disclosure.${row}.${column}`] = cellNumber(plan, `disclosure.${row}.${from[i]}`);
  if (!old)
    for (const row of ["licensing", "penalties", "coercion"])
      moved[`disclosure.${row}.priorYearItems`] = Number(cellNumber(plan, `disclosure.${row}.decisions`) > 0);
  return withPage(withCells(plan, moved), { template: old ? "2021" : "2019" });
}

const misspelt: readonly (readonly [string, string])[] = [
  ["carriedOver", "四、结转下年度继办理"],
  ["newlyReceived", "一、本年新收政府信息公开申请的件数"],
  ["granted", "（一）予以全部公开"],
  ["refused.thirdPartyRights", "4.保护第三方权益"],
  ["notProcessed.repeat", "2.重复的申请"],
];

/** Defects of sections, tables, labels and of what is left in the text. */
export const structurePlanters: readonly Planter[] = [
  {
    check: "section-missing",
    collateral: ["table-missing", "fee-statement-missing", "section-order", "narrative-short"],
    plant: (plan, random) => {
      const unit = pick(random, ["disclosure", "requests", "reviewAndLitigation", "problems", "otherMatters"] as const);
      return { plan: { ...plan, headings: { ...plan.headings, [unit]: null } }, unit, where: officialHeadings[unit] };
    },
  },
  {
    check: "template-year-mismatch",
    collateral: [
      ...proseOfFigures,
      "template-rows-mixed",
      "aspect-missing",
      "decisions-without-items",
      "fee-statement-missing",
      "item-count-continuity",
    ],
    plant: (plan) => ({ plan: inOtherColumns(plan), unit: "report", where: "disclosure" }),
  },
  {
    check: "section-order",
    plant: (plan, random) => {
      const [before, unit] = pick(random, [
        ["reviewAndLitigation", "problems"],
        ["problems", "otherMatters"],
        ["disclosure", "requests"],
      ] as const);
      const heading = `${officialHeadings[before].slice(0, 2)}${officialHeadings[unit].slice(2)}`;
      const headings = { ...officialHeadings, [unit]: heading };
      return { plan: { ...plan, headings }, unit, where: heading };
    },
  },
  {
    check: "aspect-missing",
    collateral: ["accountability-missing", "narrative-short"],
    plant: (plan, random) => {
      const unit: AspectId = pick(random, ["requests", "management", "platform", "supervision"]);
      const overview = plan.overview.filter(({ aspect }) => aspect !== unit);
      return { plan: withOverview(plan, random, overview), unit, where: "overview" };
    },
  },
  {
    check: "section-empty",
    collateral: ["fee-statement-missing", "narrative-short", "accountability-missing", "no-current-problem"],
    plant: (plan, random) => {
      const unit: SectionId = pick(random, ["overview", "problems", "otherMatters"]);
      return { plan: withParagraphs(plan, unit, []), unit, where: officialHeadings[unit] };
    },
  },
  {
    check: "table-missing",
    collateral: ["template-year-mismatch"],
    plant: (plan, random) => {
      const unit = pick(random, tableNames);
      return { plan: withPage(plan, { withoutTables: [unit] }), unit, where: unit };
    },
  },
  {
    check: "repeated-clauses",
    plant: (plan) => {
      const words = plan.overview.find(({ aspect }) => aspect === "management")?.sentences.join("") ?? "";
      const paragraphs = [...plan.paragraphs.otherMatters, words];
      return { plan: withParagraphs(plan, "otherMatters", paragraphs), unit: "report", where: words };
    },
  },
  {
    check: "accountability-missing",
    plant: (plan, random) => {
      const { unitType } = plan.agency;
      if (unitType !== "government") return null;
      const [unit, words] = pick(random, [
        ["socialReview", "社会评议"],
        ["accountability", "责任"],
      ] as const);
      const overview = plan.overview.map((passage) => ({
        ...passage,
        sentences: passage.sentences.filter((sentence) => !sentence.includes(words)),
      }));
      return { plan: withOverview(plan, random, overview), unit, where: words };
    },
  },
  {
    check: "fee-statement-missing",
    plant: (plan) =>
      plan.year < 2021
        ? null
        : {
            plan: withParagraphs(plan, "otherMatters", ["本年度没有其他需要报告的事项。"]),
            unit: "otherMatters",
            where: "otherMatters",
          },
  },
  {
    check: "label-altered",
    plant: (plan, random) => {
      const [unit, label] = pick(random, misspelt);
      return { plan: withPage(plan, { wordings: new Map([[unit, label]]) }), unit, where: label };
    },
  },
  {
    check: "page-residue",
    plant: (plan, random) => {
      const marks = ["扫一扫在手机打开当前页", "打印本页 关闭窗口", "浏览次数：128"];
      // In a web page such a mark stands for a picture.
      const mark = pick(random, plan.skin === null ? ["[image]", ...marks] : marks);
      const paragraphs = [...plan.paragraphs.overview, mark];
      return { plan: withParagraphs(plan, "overview", paragraphs), unit: "report", where: mark };
    },
  },
];
