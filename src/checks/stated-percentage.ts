import { readingValues } from "../claims/judge.js";
import type { Check } from "../model/check.js";
import type { Verdict } from "../model/finding.js";
import type { Report } from "../model/report.js";
import { evidence } from "./parts/evidence.js";
import { everyGeneration } from "./parts/generations.js";
import { decimalsOf, isInexact, printsAs, quoteOf } from "./parts/stated.js";
import { possibleWholes, type StatedShare, statedShares } from "./parts/stated-shares.js";
import { fail, pass, unknown } from "./parts/verdicts.js";

/** A percentage right behind a count is that count's share of a total stated before it, rounded or cut off. */
export const statedPercentage: Check = {
  id: "stated-percentage",
  severity: "warning",
  templates: everyGeneration,
  title: { zh: "所述占比与所述数量相符", en: "Stated percentages fit the stated counts" },
  basis: {
    zh: "国办公开办函〔2021〕30号将“发布内容不准确”列为应予追责的情形；占比应能由文中或表中数量算出。",
    en: "国办公开办函〔2021〕30号 names inaccurate contents as a fault; a share should follow from the counts in text or tables.",
  },
  severityReason: {
    zh: "已容许四舍五入和截尾；占比的基数可能另有所指，故为警告。",
    en: "Rounding and cutting off are allowed for; the share may be of something else, hence a warning.",
  },
  mend: {
    zh: "按文中数量重新计算占比，或写明占比的基数。",
    en: "Compute the share anew, or say what it is a share of.",
  },
  example: "收到申请40件，其中自然人30件，占85%",
  *run({ report, claims }) {
    for (const stated of statedShares(report, claims)) {
      const verdict = judge(report, stated);
      if (verdict !== null) yield verdict;
    }
  },
};

function judge(report: Report, stated: StatedShare): Verdict | null {
  const { share, part, wholes, named, nearest } = stated;
  const unit = part.subject;
  if ([share, part, ...wholes].some((claim) => isInexact(report, claim))) {
    return unknown(unit, { zh: "所述数字为约数，无从核算占比", en: "a figure is approximate" });
  }
  const decimals = decimalsOf(report, share);
  const candidates = possibleWholes(report, stated);
  if (candidates.some((whole) => printsAs(share.value, decimals, (100 * part.value) / whole))) return pass(unit);
  const whole = nearest === null ? tableWhole(report, named) : { value: nearest.value, name: quoteOf(report, nearest) };
  if (whole === null) return null;
  const expected = ((100 * part.value) / whole.value).toFixed(Math.max(decimals, 1));
  return fail(
    unit,
    {
      zh: `“${quoteOf(report, part)}”占“${whole.name}”的 ${expected}%，文中为 ${share.value}%`,
      en: `"${quoteOf(report, part)}" is ${expected}% of "${whole.name}", but the text states ${share.value}%`,
    },
    [
      evidence("subject", "share", [share.valueSpan[0], share.span[1]]),
      evidence("related", part.subject, part.span),
      ...(nearest === null ? [] : [evidence("related", nearest.subject, nearest.span)]),
    ],
  );
}

/** The whole that the words name, as the table has it. */
function tableWhole(report: Report, named: StatedShare["named"]): { value: number; name: string } | null {
  const value = named === null ? undefined : readingValues(report, named)?.[0]?.value;
  if (value === undefined || value === 0) return null;
  return { value, name: `${named === "requests.total" ? "办结总数" : "新收申请"} ${value}` };
}
