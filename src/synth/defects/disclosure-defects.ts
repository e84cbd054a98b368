import { pick, type Random, wholeBetween } from "../../stats/random.js";
import { cellNumber, type ReportPlan, withCells } from "../plan.js";
import { type Defect, type Planter, proseOfFigures } from "./defect.js";

const cell = (row: string, column: string) => `disclosure.${row}.${column}`;
const at = (plan: ReportPlan, row: string, column: string) => cellNumber(plan, cell(row, column));

/** A planter for reports that print table two in the columns of `template`. */
function ofTemplate(
  template: "2019" | "2021",
  check: string,
  collateral: readonly string[],
  plant: (plan: ReportPlan, random: Random) => Defect | null,
): Planter {
  return { check, collateral, plant: (plan, random) => (plan.page.template === template ? plant(plan, random) : null) };
}

const defect = (plan: ReportPlan, unit: string, column: string, changes: Record<string, number | string>): Defect => ({
  plan: withCells(plan, changes),
  unit,
  where: cell(unit, column),
});

const items = ["licensing", "otherServices", "penalties", "coercion", "fees"];
const large = (plan: ReportPlan) =>
  ["licensing", "penalties"].filter(
    (row) => at(plan, row, "decisions") > 0 && (plan.before === null || at(plan.before, row, "decisions") > 0),
  );

/** Defects of table two. */
export const disclosurePlanters: readonly Planter[] = [
  {
    ...ofTemplate("2021", "disclosure-stock-continuity", proseOfFigures, (plan, random) => {
      if (plan.before === null || plan.before.page.template !== "2021") return null;
      const inForce = at(plan, "normativeDocuments", "inForce") + wholeBetween(random, 1, 9);
      return defect(plan, "normativeDocuments", "inForce", { [cell("normativeDocuments", "inForce")]: inForce });
    }),
    needsBefore: true,
  },
  ofTemplate(
    "2021",
    "disclosure-stock-negative",
    [...proseOfFigures, "disclosure-stock-continuity"],
    (plan, random) => {
      const made = at(plan, "normativeDocuments", "issued") - at(plan, "normativeDocuments", "repealed");
      if (made < 1) return null;
      const inForce = wholeBetween(random, 0, made - 1);
      return defect(plan, "normativeDocuments", "inForce", { [cell("normativeDocuments", "inForce")]: inForce });
    },
  ),
  ofTemplate("2019", "disclosure-total-below-new", proseOfFigures, (plan, random) => {
    const disclosed = at(plan, "normativeDocuments", "disclosed");
    if (disclosed === 0) return null;
    const total = wholeBetween(random, 0, disclosed - 1);
    return defect(plan, "normativeDocuments", "disclosedTotal", {
      [cell("normativeDocuments", "disclosedTotal")]: total,
    });
  }),
  ofTemplate("2019", "disclosed-more-than-made", proseOfFigures, (plan, random) => {
    const disclosed = at(plan, "normativeDocuments", "made") + wholeBetween(random, 1, 3);
    const total = Math.max(disclosed, at(plan, "normativeDocuments", "disclosedTotal"));
    return defect(plan, "normativeDocuments", "disclosed", {
      [cell("normativeDocuments", "disclosed")]: disclosed,
      [cell("normativeDocuments", "disclosedTotal")]: total,
    });
  }),
  ofTemplate("2019", "item-count-negative", ["decisions-without-items"], (plan, random) => {
    const row = pick(random, items);
    const change = -at(plan, row, "priorYearItems") - wholeBetween(random, 1, 4);
    return defect(plan, row, "change", { [cell(row, "change")]: change });
  }),
  {
    ...ofTemplate("2019", "item-count-continuity", ["figure-jump"], (plan, random) => {
      if (plan.before === null) return null;
      const row = pick(random, items);
      const prior = at(plan, row, "priorYearItems") + wholeBetween(random, 1, 5);
      return defect(plan, row, "priorYearItems", { [cell(row, "priorYearItems")]: prior });
    }),
    needsBefore: true,
  },
  ofTemplate("2019", "decisions-without-items", [...proseOfFigures, "item-count-continuity"], (plan, random) => {
    const row = pick(random, ["licensing", "otherServices", "penalties", "coercion"]);
    const decisions = Math.max(1, at(plan, row, "decisions"));
    return defect(plan, row, "decisions", {
      [cell(row, "priorYearItems")]: 0,
      [cell(row, "change")]: 0,
      [cell(row, "decisions")]: decisions,
    });
  }),
  ofTemplate("2019", "procurement-half-zero", ["amount-unit"], (plan, random) => {
    const none = at(plan, "procurement", "items") === 0;
    return defect(plan, "procurement", "amountYuan", {
      [cell("procurement", none ? "items" : "amountYuan")]: none ? wholeBetween(random, 1, 9) : 0,
    });
  }),
  {
    check: "regulations-without-power",
    collateral: ["disclosure-stock-continuity"],
    plant: (plan, random) => {
      const { level, unitType } = plan.agency;
      const powerless =
        level === "county" || level === "township" || (level === "prefecture" && unitType === "department");
      if (!powerless) return null;
      const count = wholeBetween(random, 1, 4);
      const columns = plan.page.template === "2019" ? ["made", "disclosed", "disclosedTotal"] : ["issued", "inForce"];
      return defect(
        plan,
        "regulations",
        columns[0] as string,
        Object.fromEntries(columns.map((column) => [cell("regulations", column), count])),
      );
    },
  },
  {
    check: "figure-jump",
    collateral: proseOfFigures,
    needsBefore: true,
    plant: (plan, random) => {
      if (plan.before === null) return null;
      const rows = large(plan);
      if (rows.length === 0) return null;
      const row = pick(random, rows);
      const count = Math.max(101, at(plan.before, row, "decisions") * 11) + wholeBetween(random, 0, 9);
      const jump = defect(plan, row, "decisions", { [cell(row, "decisions")]: count });
      return { ...jump, unit: jump.where };
    },
  },
];
