import type { Check } from "../model/check.js";
import type { Verdict } from "../model/finding.js";
import { evidence } from "./parts/evidence.js";
import { everyGeneration } from "./parts/generations.js";
import { type ItemisedList, itemisedLists } from "./parts/itemised-lists.js";
import { quoteOf } from "./parts/stated.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** A list that promises nothing and stops this short of its total was probably meant to reach it; one that leaves more is a selection. */
const NEARLY = 0.9;
/** Two figures that nearly reach a total may be a selection; three or more rarely are. */
const ENOUGH_PARTS = 3;

/** The parts of an itemised list (`共X条，其中a…，b…`) add up to its total, or to no more where they are examples. */
export const itemisedSum: Check = {
  id: "itemised-sum",
  severity: "warning",
  templates: everyGeneration,
  title: { zh: "分项之和与总数一致", en: "The parts of a list add up to its total" },
  basis: {
    zh: "国办公开办函〔2021〕30号将“发布内容不准确”列为应予追责的情形；总数应为各分项之和。",
    en: "国办公开办函〔2021〕30号 names inaccurate contents as a fault; a total is the sum of its parts.",
  },
  severityReason: {
    zh: "分项可能有交叉，故为警告；未写明已列全而略少于总数的，或按发布渠道列出的，仅作提示。",
    en: "Parts may overlap, hence a warning; a list that falls slightly short without claiming to be complete, or that lists channels, is only worth a look.",
  },
  mend: {
    zh: "核对总数与各分项；分项有交叉或未列全的，请在文中说明。",
    en: "Check the total and its parts; where they overlap or are not complete, say so.",
  },
  example: "公开信息114条，其中通知公告44条，工作动态22条，其他49条",
  *run({ report, claims }) {
    for (const list of itemisedLists(report, claims)) {
      const verdict = judge(list, (claim) => quoteOf(report, claim));
      if (verdict !== null) yield verdict;
    }
  },
};

function judge(list: ItemisedList, quote: (claim: ItemisedList["total"]) => string): Verdict | null {
  const { total, parts, form, approximate, crossing } = list;
  const unit = total.subject;
  if (approximate) {
    return unknown(unit, { zh: "所列数字为约数，无从求和", en: "a figure of the list is approximate" });
  }
  const sums: number[] = [];
  for (const part of parts) sums.push((sums.at(-1) ?? 0) + part.value);
  const sum = sums.at(-1) as number;
  if (sum === total.value || sums.slice(1).includes(total.value)) return pass(unit);
  if (sum < total.value && form === "some") return pass(unit);
  const short = form === "open" && parts.length >= ENOUGH_PARTS && sum >= NEARLY * total.value;
  if (sum < total.value && form !== "whole" && !short) {
    return unknown(unit, { zh: "所列分项可能未列全", en: "the list may not be complete" });
  }
  if (sum > total.value && (crossing || parts.some(({ value }) => value === total.value))) {
    return unknown(unit, { zh: "所列分项有交叉，无从求和", en: "the parts overlap" });
  }
  const addends = parts.map(({ value }) => value);
  return fail(
    unit,
    {
      zh: `“${quote(total)}”与所列分项不符：${addends.join("＋")}＝${sum}，总数为 ${total.value}`,
      en: `The parts of "${quote(total)}" add up to ${sum} (${addends.join(" + ")}), not ${total.value}`,
    },
    [evidence("subject", unit, total.span), ...parts.map(({ span, subject }) => evidence("related", subject, span))],
    short || list.mayOverlap ? "info" : "warning",
  );
}
