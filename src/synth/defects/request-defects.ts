import { requestColumns } from "../../model/template-common.js";
import { pick, type Random, wholeBetween } from "../../stats/random.js";
import { cellNumber, type ReportPlan, withCells, withPage } from "../plan.js";
import { type Planter, proseOfFigures } from "./defect.js";

const columns = requestColumns.slice(0, -1).map(({ key }) => key);
const cell = (row: string, column: string) => `requests.${row}.${column}`;
const inHand = (plan: ReportPlan, column: string) =>
  cellNumber(plan, cell("newlyReceived", column)) + cellNumber(plan, cell("carriedIn", column));

/** The plan with `amount` more in these rows of a column and in their totals. */
function raised(plan: ReportPlan, rows: readonly string[], column: string, amount: number): ReportPlan {
  const paths = rows.flatMap((row) => [cell(row, column), cell(row, "total")]);
  return withCells(plan, Object.fromEntries(paths.map((path) => [path, cellNumber(plan, path) + amount])));
}

function columnWith(plan: ReportPlan, random: Random, holds: (column: string) => boolean): string | null {
  const found = columns.filter(holds);
  return found.length === 0 || plan.page.withoutTables.includes("requests") ? null : pick(random, found);
}

/** （六）其他处理 printed as the other generation does, its figures moved along. */
function otherwisePrinted(plan: ReportPlan): ReportPlan {
  const split = plan.page.otherHandling === "split";
  const moved: Record<string, number> = {};
  for (const column of [...columns, "total"]) {
    const parts = ["noCorrection", "feeUnpaid", "other"].map((part) => cell(`otherHandling.${part}`, column));
    const whole = cell("otherHandling", column);
    if (split) moved[whole] = parts.reduce((sum, path) => sum + cellNumber(plan, path), 0);
    else moved[parts[2] as string] = cellNumber(plan, whole);
  }
  return withPage(withCells(plan, moved), { otherHandling: split ? "single" : "split" });
}

/** Defects of table three. */
export const requestPlanters: readonly Planter[] = [
  {
    check: "requests-column-balance",
    collateral: proseOfFigures,
    plant: (plan, random) => {
      const column = pick(random, columns);
      return {
        plan: raised(plan, ["carriedOver"], column, wholeBetween(random, 1, 4)),
        unit: column,
        where: cell("carriedOver", column),
      };
    },
  },
  {
    check: "requests-disposition-total",
    collateral: proseOfFigures,
    plant: (plan, random) => {
      const column = columnWith(plan, random, (each) => inHand(plan, each) > 0);
      if (column === null) return null;
      const row = pick(random, ["granted", "unavailable.notHeld", "notProcessed.petition", "refused.thirdPartyRights"]);
      return { plan: raised(plan, [row], column, wholeBetween(random, 1, 3)), unit: column, where: cell(row, column) };
    },
  },
  {
    check: "requests-row-total",
    collateral: [...proseOfFigures, "cell-shifted"],
    plant: (plan, random) => {
      const column = pick(random, columns);
      const amount = wholeBetween(random, 1, 5);
      const changes = ["newlyReceived", "carriedOver"].map((row) => cell(row, column));
      return {
        plan: withCells(plan, Object.fromEntries(changes.map((path) => [path, cellNumber(plan, path) + amount]))),
        unit: "newlyReceived",
        where: cell("newlyReceived", column),
      };
    },
  },
  {
    check: "requests-result-without-request",
    collateral: [...proseOfFigures, "requests-disposition-total"],
    plant: (plan, random) => {
      const column = columnWith(plan, random, (each) => inHand(plan, each) === 0);
      if (column === null) return null;
      return { plan: raised(plan, ["granted"], column, 1), unit: column, where: cell("granted", column) };
    },
  },
  {
    check: "carry-forward-continuity",
    collateral: proseOfFigures,
    needsBefore: true,
    plant: (plan, random) => {
      const column = pick(random, columns);
      const wrong = raised(plan, ["carriedIn", "carriedOver"], column, wholeBetween(random, 1, 3));
      return { plan: wrong, unit: "total", where: cell("carriedIn", column) };
    },
  },
  {
    check: "fee-unpaid-before-fees",
    collateral: [...proseOfFigures, "template-rows-mixed"],
    plant: (plan, random) => {
      const column = columnWith(plan, random, (each) => cellNumber(plan, cell("granted", each)) > 0);
      if (column === null || plan.year > 2020) return null;
      const fewer = raised(otherwisePrinted(plan), ["granted"], column, -1);
      return {
        plan: raised(fewer, ["otherHandling.feeUnpaid"], column, 1),
        unit: "otherHandling.feeUnpaid",
        where: cell("otherHandling.feeUnpaid", column),
      };
    },
  },
  {
    check: "template-rows-mixed",
    plant: (plan) => ({ plan: otherwisePrinted(plan), unit: "requests", where: "requests.otherHandling" }),
  },
  {
    check: "requests-all-zero",
    plant: (plan) =>
      [...plan.page.cells].some(([path, value]) => path.startsWith("requests.") && value !== 0)
        ? null
        : { plan, unit: "requests", where: "requests" },
  },
];
