import { wholeBetween } from "../../stats/random.js";
import { type ReportPlan, withParagraphs } from "../plan.js";
import type { Defect, Planter } from "./defect.js";

/** Section one with the words that fit the pattern replaced; null where none do. */
function reworded(
  plan: ReportPlan,
  unit: string,
  pattern: RegExp,
  change: (found: RegExpExecArray) => string,
): Defect | null {
  for (const [at, text] of plan.paragraphs.overview.entries()) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const words = change(found);
    const paragraph = text.slice(0, found.index) + words + text.slice(found.index + found[0].length);
    const paragraphs = plan.paragraphs.overview.map((each, i) => (i === at ? paragraph : each));
    return { plan: withParagraphs(plan, "overview", paragraphs), unit, where: words };
  }
  return null;
}

/** Defects of figures and of judgements stated in prose. */
export const claimPlanters: readonly Planter[] = [
  {
    check: "narrative-agrees-with-table",
    collateral: ["itemised-sum", "stated-percentage", "stated-change", "qualitative-claim"],
    plant: (plan, random) => {
      const { received, carriedIn } = plan.telling.numbers;
      const wrong = received + carriedIn + wholeBetween(random, 2, 9);
      return reworded(
        plan,
        "requests.newlyReceived",
        /((?:收到|新收)政府信息公开申请)(\d+)件/,
        ([, words]) => `${words}${wrong}件`,
      );
    },
  },
  {
    check: "narrative-denies-requests",
    collateral: ["narrative-agrees-with-table", "itemised-sum", "narrative-short"],
    plant: (plan) => {
      if (plan.telling.numbers.received === 0) return null;
      return reworded(
        plan,
        "requests.newlyReceived",
        /(?<=^|。)[^。]*?(?:收到|新收|受理)政府信息公开申请[^\n]*/,
        () => "依申请公开：全年未收到政府信息公开申请。",
      );
    },
  },
  // Fewer in all than the items add up to: more may be honest after 其中 and 包括.
  {
    check: "itemised-sum",
    plant: (plan, random) =>
      reworded(
        plan,
        "published",
        /公开政府信息(共?)(\d+)条(?=[，：](?:其中|包括)?[^，。]*\d+条)/,
        ([, total, count]) => `公开政府信息${total}${Number(count) - wholeBetween(random, 3, 30)}条`,
      ),
  },
  {
    check: "stated-percentage",
    plant: (plan, random) =>
      reworded(plan, "requests.granted", /占办结申请的([\d.]+)%/, ([, share]) => {
        const off = wholeBetween(random, 4, 15);
        const wrong = Number(share) > 50 ? Number(share) - off : Number(share) + off;
        return `占办结申请的${Number(wrong.toFixed(2))}%`;
      }),
  },
  {
    check: "stated-change",
    needsBefore: true,
    plant: (plan, random) =>
      reworded(
        plan,
        "requests.newlyReceived",
        /申请量较上年(增加|减少)(\d+)件/,
        ([, way, count]) => `申请量较上年${way}${Number(count) + wholeBetween(random, 2, 9)}件`,
      ),
  },
  {
    check: "qualitative-claim",
    collateral: ["narrative-agrees-with-table"],
    plant: (plan) => {
      const { received, carriedOver } = plan.telling.numbers;
      if (received === 0 || carriedOver === 0) return null;
      const words = "全年收到的政府信息公开申请已全部办结。";
      const paragraphs = [...plan.paragraphs.overview, words];
      return { plan: withParagraphs(plan, "overview", paragraphs), unit: "requests", where: words };
    },
  },
];
