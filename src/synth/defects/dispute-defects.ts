import { wholeBetween } from "../../stats/random.js";
import { cellNumber, type ReportPlan, withCells } from "../plan.js";
import { type Planter, proseOfFigures } from "./defect.js";

const cell = (block: string, column: string) => `reviewAndLitigation.${block}.${column}`;
const received = (plan: ReportPlan) => cellNumber(plan, "requests.newlyReceived.total");
const reviews = (plan: ReportPlan) => cellNumber(plan, cell("review", "total"));

/** The plan with a block of `count` cases, all upheld. */
function withBlock(plan: ReportPlan, block: string, count: number): ReportPlan {
  return withCells(plan, {
    [cell(block, "upheld")]: count,
    [cell(block, "corrected")]: 0,
    [cell(block, "other")]: 0,
    [cell(block, "pending")]: 0,
    [cell(block, "total")]: count,
  });
}

/** Defects of table four. */
export const disputePlanters: readonly Planter[] = [
  {
    check: "review-row-total",
    collateral: [
      ...proseOfFigures,
      "litigation-exceeds-review",
      "direct-litigation-after-2024",
      "dispute-without-request",
    ],
    plant: (plan, random) => {
      const path = cell("review", "total");
      return {
        plan: withCells(plan, { [path]: cellNumber(plan, path) + wholeBetween(random, 1, 3) }),
        unit: "review",
        where: path,
      };
    },
  },
  {
    check: "dispute-without-request",
    collateral: proseOfFigures,
    needsBefore: true,
    plant: (plan) => {
      const quiet = received(plan) + cellNumber(plan, "requests.carriedIn.total") === 0;
      if (!quiet || plan.before === null || received(plan.before) > 0) return null;
      return { plan: withBlock(plan, "review", 1), unit: "reviewAndLitigation", where: cell("review", "total") };
    },
  },
  {
    check: "litigation-exceeds-review",
    collateral: [...proseOfFigures, "figure-jump"],
    needsBefore: true,
    plant: (plan, random) => {
      if (plan.before === null || received(plan) === 0) return null;
      const count = reviews(plan) + reviews(plan.before) + wholeBetween(random, 1, 3);
      const unit = "litigationAfterReview";
      return { plan: withBlock(plan, unit, count), unit, where: cell(unit, "total") };
    },
  },
  {
    check: "direct-litigation-after-2024",
    collateral: [...proseOfFigures, "figure-jump"],
    plant: (plan, random) => {
      if (plan.year < 2024 || received(plan) === 0) return null;
      const unit = "litigationDirect";
      const count = Math.max(10, reviews(plan) + 1) + wholeBetween(random, 0, 4);
      return { plan: withBlock(plan, unit, count), unit, where: cell(unit, "total") };
    },
  },
];
