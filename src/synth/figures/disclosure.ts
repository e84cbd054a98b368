import { chance, pick, type Random, wholeBetween } from "../../stats/random.js";
import type { Agency } from "../agencies.js";
import type { CellText } from "../draft.js";

/** What table two of one year leaves for the next: documents in force, items on the lists, and the size of what is counted anew each year. */
export interface Stock {
  readonly regulations: number;
  readonly normativeDocuments: number;
  readonly items: Readonly<Record<ItemRow, number>>;
  readonly decisions: Readonly<Record<DecisionRow, number>>;
  readonly feesWanYuan: number;
  readonly procurement: number;
}

const itemRows = ["licensing", "otherServices", "penalties", "coercion", "fees"] as const;
type ItemRow = (typeof itemRows)[number];
const decisionRows = ["licensing", "otherServices", "penalties", "coercion"] as const;
type DecisionRow = (typeof decisionRows)[number];

/** Table two of one year, with what it leaves. */
export interface DisclosureYear {
  readonly cells: ReadonlyMap<string, CellText>;
  readonly stock: Stock;
}

/** What an agency starts with before its first report. */
export function firstStock(random: Random, agency: Agency): Stock {
  const { field, scale } = agency;
  const [licensing, penalties, coercion] = field.decisions.map((count) => Math.round(count * scale)) as [
    number,
    number,
    number,
  ];
  const items = (decisions: number) => (decisions > 0 ? wholeBetween(random, 3, 40) : 0);
  const services = chance(random, 0.4) ? wholeBetween(random, 5, 400) : 0;
  return {
    regulations: makesRules(agency) ? wholeBetween(random, 6, 70) : 0,
    normativeDocuments: wholeBetween(random, 0, agency.unitType === "government" ? 60 : 15),
    items: {
      licensing: items(licensing),
      otherServices: items(services),
      penalties: items(penalties),
      coercion: items(coercion),
      fees: chance(random, 0.3) ? wholeBetween(random, 1, 6) : 0,
    },
    decisions: { licensing, otherServices: services, penalties, coercion },
    feesWanYuan: chance(random, 0.3) ? Math.round(wholeBetween(random, 15, 9000) * scale) / 10 : 0,
    procurement: chance(random, 0.75) ? wholeBetween(random, 1, 30) : 0,
  };
}

/** Table two of a year in the columns of its format; everything in it follows from the stock and what it leaves follows from it. */
export function disclosureFigures(
  random: Random,
  agency: Agency,
  stock: Stock,
  template: "2019" | "2021",
): DisclosureYear {
  const cells = new Map<string, CellText>();
  const put = (row: string, column: string, value: CellText) => {
    if (value !== 0) cells.set(`disclosure.${row}.${column}`, value);
  };
  const documents = (row: "regulations" | "normativeDocuments", most: number) => {
    const issued = most === 0 ? 0 : wholeBetween(random, 0, most);
    const repealed =
      template === "2019" ? 0 : Math.min(stock[row], chance(random, 0.3) ? wholeBetween(random, 1, 4) : 0);
    const inForce = stock[row] + issued - repealed;
    if (template === "2019") {
      put(row, "made", issued);
      put(row, "disclosed", issued);
      put(row, "disclosedTotal", inForce);
    } else {
      put(row, "issued", issued);
      put(row, "repealed", repealed);
      put(row, "inForce", inForce);
    }
    return inForce;
  };
  const regulations = documents("regulations", makesRules(agency) ? 4 : 0);
  const normativeDocuments = documents("normativeDocuments", agency.unitType === "government" ? 9 : 3);
  const items = template === "2019" ? itemCells(random, stock, put) : stock.items;
  for (const row of decisionRows) {
    if (template === "2021" && row === "otherServices") continue;
    put(row, "decisions", template === "2019" && items[row] === 0 ? 0 : drifted(random, stock.decisions[row]));
  }
  if (template === "2021") put("fees", "amountWanYuan", drifted(random, stock.feesWanYuan * 10) / 10);
  else procurementCells(random, stock, put);
  return { cells, stock: { ...stock, regulations, normativeDocuments, items } };
}

type Put = (row: string, column: string, value: CellText) => void;

function itemCells(random: Random, stock: Stock, put: Put): Stock["items"] {
  const items = { ...stock.items };
  for (const row of itemRows) {
    put(row, "priorYearItems", items[row]);
    const change = items[row] > 0 && chance(random, 0.3) ? wholeBetween(random, -Math.min(3, items[row] - 1), 4) : 0;
    put(row, "change", change);
    items[row] += change;
  }
  return items;
}

function procurementCells(random: Random, { procurement }: Stock, put: Put): void {
  if (procurement === 0) return;
  put("procurement", "items", drifted(random, procurement));
  const yuan = drifted(random, procurement * 41850);
  put("procurement", "amountYuan", pick(random, [`${yuan}元`, `${yuan}元`, `${(yuan / 10000).toFixed(2)}万元`]));
}

/** Some more or less than in an ordinary year; 0 stays 0. */
function drifted(random: Random, usual: number): number {
  return usual === 0 ? 0 : Math.max(1, Math.round(usual * (0.7 + 0.6 * random())));
}

function makesRules({ level, unitType }: Agency): boolean {
  return unitType === "government" && (level === "prefecture" || level === "province");
}
