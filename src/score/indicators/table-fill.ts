import { confidenceFloor, type Report } from "../../model/report.js";
import { tableNames } from "../../model/template.js";
import { template2019 } from "../../model/template-2019.js";
import { template2021 } from "../../model/template-2021.js";
import { type Indicator, notAssessable, ok } from "../indicator.js";

/** D2.2: of the cells the format prints, the share that holds a number. A page may rightly print （六）其他处理 in one row or three: never above 1. */
export const tableFill: Indicator = {
  code: "table-fill",
  measure: ({ report }) => {
    const tables = tableNames.flatMap((name) => report.tables[name] ?? []);
    if (tables.some((table) => table.confidence < confidenceFloor)) {
      return notAssessable("表格未能可靠读取", "a table could not be read reliably");
    }
    let filled = 0;
    for (const table of tables)
      for (const row of table.rows) for (const cell of row.cells) if (cell.state === "number") filled += 1;
    const oneRow =
      tables.some((table) => table.rows.some((row) => row.key === "otherHandling")) && report.template === "2021";
    return ok(Math.min(1, filled / (expectedCells(report) - (oneRow ? 14 : 0))));
  },
};

/** Cells of the format's three tables that hold a number: 198 in the 2019 format, 200 in that of 2021. */
function expectedCells({ template }: Report): number {
  const { disclosure, requests, reviewAndLitigation } = template === "2019" ? template2019 : template2021;
  const inBlocks = disclosure.reduce((sum, block) => sum + block.rows.length * block.columns.length, 0);
  return (
    inBlocks +
    requests.rows.length * requests.columns.length +
    reviewAndLitigation.rows.length * reviewAndLitigation.columns.length
  );
}
