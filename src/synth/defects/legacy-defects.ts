import { pick, wholeBetween } from "../../stats/random.js";
import { type ReportPlan, withPage } from "../plan.js";
import type { Planter } from "./defect.js";

/** Section headings as reports for the years up to 2018 had them; fees are told under the third. */
const headings: ReportPlan["headings"] = {
  overview: "一、概述",
  disclosure: "二、主动公开政府信息情况",
  requests: "三、依申请公开政府信息情况",
  reviewAndLitigation: "四、行政复议、行政诉讼情况",
  problems: "五、存在的主要问题和改进措施",
  otherMatters: null,
};

const chapters = {
  disclosure: "全年主动公开信息#条，以网站和公开栏为主要形式。",
  requests: "本年度没有受理公开申请。",
  fees: "未发生收费及减免情况。",
  reviewAndLitigation: "没有发生行政复议和行政诉讼。",
};

/** A defect that only reports for years before 2019 can have: the plan is told anew as such a report, and one content left out. */
export const legacyPlanters: readonly Planter[] = [
  {
    check: "legacy-section-missing",
    collateral: ["repeated-clauses", "manifest-disagrees"],
    plant: (plan, random) => {
      if (plan.before !== null) return null;
      const year = wholeBetween(random, 2012, 2018);
      const unit = pick(random, ["fees", "reviewAndLitigation"] as const);
      const told = { ...chapters, disclosure: chapters.disclosure.replace("#", String(wholeBetween(random, 30, 900))) };
      const left = unit === "fees" ? { ...told, fees: "" } : { ...told, reviewAndLitigation: "" };
      const legacy: ReportPlan = {
        ...plan,
        year,
        published: null,
        headings: unit === "fees" ? headings : { ...headings, reviewAndLitigation: null },
        paragraphs: {
          overview: [`${year}年，${plan.agency.self}按照上级部署推进信息公开。`],
          disclosure: [left.disclosure],
          requests: [`${left.requests}${left.fees}`],
          reviewAndLitigation: [left.reviewAndLitigation],
          problems: ["公开内容不够及时。今后按月核对栏目。"],
          otherMatters: ["无。"],
        },
        manifest: { ...plan.manifest, year },
      };
      const title = [`${plan.agency.name}${year}年政府信息公开工作年度报告`];
      return {
        plan: withPage(legacy, {
          title,
          byline: null,
          preamble: [],
          signature: [],
          withoutTables: ["disclosure", "requests", "reviewAndLitigation"],
        }),
        unit,
        where: unit,
      };
    },
  },
];
