import { pick, type Random, wholeBetween } from "../../stats/random.js";
import { byline, periodWords, preamble } from "../dress.js";
import { type ReportPlan, withPage, withParagraphs } from "../plan.js";
import type { Planter } from "./defect.js";

const withPeriod = (plan: ReportPlan, random: Random, period: string): ReportPlan =>
  withPage({ ...plan, period }, { preamble: preamble(random, plan.agency, plan.year, period) });

/** The page with this date of publication and no other. */
function publishedOn(plan: ReportPlan, random: Random, date: string): ReportPlan {
  return withPage({ ...plan, published: date }, { byline: byline(random, plan.agency, date), signature: [] });
}

const day = (month: number, date: number) => `${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;

function otherBody({ agency: { name, unitType } }: ReportPlan): readonly string[] {
  if (unitType === "department") return ["我镇", "本乡", "本街道"];
  if (name.endsWith("镇人民政府")) return ["我局", "本街道", "我乡"];
  if (name.endsWith("乡人民政府")) return ["我局", "我镇", "本街道"];
  return unitType === "other" ? ["我局", "我镇", "我乡"] : [];
}

/** Defects of year, agency and date. */
export const identityPlanters: readonly Planter[] = [
  {
    check: "year-disagrees",
    plant: (plan, random) => {
      const period = periodWords(random, plan.year - 1);
      return { plan: withPeriod(plan, random, period), unit: "period", where: period };
    },
  },
  {
    check: "period-not-full-year",
    plant: (plan, random) => {
      const [from, to] = pick(random, [
        ["1月1日", "12月30日"],
        ["1月1日", "11月30日"],
        ["2月1日", "12月31日"],
        ["5月15日", "12月31日"],
      ] as const);
      const period = periodWords(random, plan.year, from, to);
      return { plan: withPeriod(plan, random, period), unit: "period", where: period };
    },
  },
  {
    check: "published-before-year-end",
    plant: (plan, random) => {
      if (random() < 0.5) {
        const date = `${plan.year}-${day(12, wholeBetween(random, 3, 29))}`;
        return { plan: publishedOn(plan, random, date), unit: "publication", where: date };
      }
      const words = `${plan.year}年到目前为止，${plan.agency.self}共更新公开栏目${wholeBetween(random, 3, 30)}个。`;
      const paragraphs = [...plan.paragraphs.overview, words];
      return { plan: withParagraphs(plan, "overview", paragraphs), unit: "overview", where: words };
    },
  },
  {
    check: "published-late",
    plant: (plan, random) => {
      const [first, last] = plan.agency.unitType === "department" ? [2, 6] : [4, 8];
      const date = `${plan.year + 1}-${day(wholeBetween(random, first, last), wholeBetween(random, 1, 28))}`;
      return { plan: publishedOn(plan, random, date), unit: "publication", where: date };
    },
  },
  {
    check: "stale-year",
    plant: (plan, random) => {
      const { self } = plan.agency;
      const year = plan.year - wholeBetween(random, 1, 2);
      const words = pick(random, [
        `${year}年，${self}通过各类渠道公布信息${wholeBetween(random, 50, 600)}条。`,
        `截至${year}年底，${self}在网站设有专栏${wholeBetween(random, 4, 20)}个。`,
        `${year}年度，${self}未因公开工作受到投诉。`,
      ]);
      const paragraphs = [words, ...plan.paragraphs.overview];
      return { plan: withParagraphs(plan, "overview", paragraphs), unit: "overview", where: words };
    },
  },
  {
    check: "foreign-agency-name",
    plant: (plan, random) => {
      const names = otherBody(plan);
      if (names.length === 0) return null;
      const name = pick(random, names);
      const words = `${name}明确一名班子成员分管公开工作。`;
      const paragraphs = [...plan.paragraphs.overview, words];
      return { plan: withParagraphs(plan, "overview", paragraphs), unit: "overview", where: words };
    },
  },
  {
    check: "agency-code-invalid",
    plant: (plan, random) => {
      const { code, name } = plan.agency;
      const wrong = `${code.slice(0, 17)}${code.endsWith("8") ? "3" : "8"}`;
      const date = plan.published ?? `${plan.year + 1}-01-20`;
      const line = `索引号：${wrong}/${plan.year + 1}-${wholeBetween(random, 10000, 99999)} 发布机构：${name} 公开日期：${date}`;
      return { plan: withPage({ ...plan, published: date }, { byline: line }), unit: "checkDigit", where: wrong };
    },
  },
  {
    check: "manifest-disagrees",
    collateral: [
      "year-disagrees",
      "template-year-mismatch",
      "stale-year",
      "published-late",
      "carry-forward-continuity",
      "accountability-missing",
    ],
    plant: (plan, random) => {
      const wrong = pick(random, [
        { agency: `${plan.agency.region.name}档案馆` },
        { level: plan.agency.level === "county" ? "prefecture" : "county" },
        { unitType: plan.agency.unitType === "government" ? "department" : "government" },
      ] as const);
      const [unit, value] = Object.entries(wrong)[0] as [string, string];
      return { plan: { ...plan, manifest: { ...plan.manifest, ...wrong } }, unit, where: value };
    },
  },
];
