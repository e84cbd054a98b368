import { pick, type Random, wholeBetween } from "../../stats/random.js";
import { cellNumber, type ReportPlan, withCells, withPage } from "../plan.js";
import { blocksPaths } from "./cell-paths.js";
import { type Planter, proseOfFigures } from "./defect.js";

/** Every identity and continuity the changed cell may enter. */
const balances = [
  "requests-row-total",
  "requests-column-balance",
  "requests-disposition-total",
  "requests-result-without-request",
  "carry-forward-continuity",
];

function cellWhere(plan: ReportPlan, random: Random, holds: (value: number, path: string) => boolean): string | null {
  const found = blocksPaths(plan.page.template, plan.page.otherHandling).filter((path) =>
    holds(cellNumber(plan, path), path),
  );
  return found.length === 0 ? null : pick(random, found);
}

const fullWidth = (digits: string) =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xff10 - 0x30));

/** Defects of single cells and of a table's shape. */
export const cellPlanters: readonly Planter[] = [
  {
    check: "cell-blank",
    collateral: ["dispute-without-request"],
    plant: (plan, random) => {
      const path = cellWhere(plan, random, (value, each) => value === 0 && !/total|fees\./.test(each));
      if (path === null) return null;
      const marks = plan.layout === "lines" ? ["/", "-", "—"] : ["", "/", "-", "—", "无"];
      const blankMark = pick(random, marks);
      return { plan: withPage(withCells(plan, { [path]: null }), { blankMark }), unit: path, where: path };
    },
  },
  {
    check: "cell-negative",
    collateral: [...balances, ...proseOfFigures, "decisions-without-items"],
    plant: (plan, random) => {
      const path = cellWhere(plan, random, (_, each) =>
        /(?:licensing|penalties|coercion)\.decisions|newlyReceived\.research/.test(each),
      );
      if (path === null) return null;
      return { plan: withCells(plan, { [path]: -wholeBetween(random, 1, 9) }), unit: path, where: path };
    },
  },
  {
    check: "amount-unit",
    collateral: ["procurement-half-zero", "cell-normalised", "figure-jump"],
    plant: (plan, random) => {
      const old = plan.page.template === "2019";
      if (old && cellNumber(plan, "disclosure.procurement.items") === 0) return null;
      const path = old ? "disclosure.procurement.amountYuan" : "disclosure.fees.amountWanYuan";
      const yuan = wholeBetween(random, 2000, 400000);
      return { plan: withCells(plan, { [path]: old ? yuan : `${yuan}元` }), unit: path, where: path };
    },
  },
  {
    check: "cell-shifted",
    collateral: [...balances, ...proseOfFigures],
    plant: (plan, random) => {
      const path = cellWhere(plan, random, (value, each) => {
        const next = each.replace("naturalPerson", "business");
        return (
          /naturalPerson$/.test(each) && value >= 11 && value % 10 > 0 && value < 100 && cellNumber(plan, next) === 0
        );
      });
      if (path === null) return null;
      const value = cellNumber(plan, path);
      const torn = { [path]: Math.floor(value / 10), [path.replace("naturalPerson", "business")]: value % 10 };
      return { plan: withCells(plan, torn), unit: path.split(".").slice(1, -1).join("."), where: path };
    },
  },
  {
    check: "table-shape",
    plant: (plan, random) => {
      const rows =
        plan.page.template === "2019" ? ["regulations", "otherServices", "coercion"] : ["regulations", "coercion"];
      const leaves = ["refused.stateSecret", "refused.securityStability", "notProcessed.publication", "carriedOver"];
      const empty = [...rows, ...leaves].filter(
        (row) => ![...plan.page.cells].some(([path, value]) => path.includes(`.${row}.`) && value !== 0),
      );
      if (empty.length === 0) return null;
      const row = pick(random, empty);
      const unit = rows.includes(row) ? "disclosure" : "requests";
      return { plan: withPage(plan, { withoutRows: [row] }), unit, where: `${unit}.${row}` };
    },
  },
  {
    check: "cell-normalised",
    plant: (plan, random) => {
      const path = cellWhere(plan, random, (value, each) => value > 0 && !/amount|\.total$/.test(each));
      if (path === null) return null;
      const digits = String(cellNumber(plan, path));
      const thousands = digits.replace(/(?<=\d)(?=(?:\d{3}){1,4}$)/g, ",");
      const printed = pick(random, [
        fullWidth(digits),
        thousands === digits ? fullWidth(digits) : thousands,
        `${digits}件`,
      ]);
      return { plan: withCells(plan, { [path]: printed }), unit: path, where: `${path} ${printed}` };
    },
  },
];
