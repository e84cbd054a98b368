import { aspectIds } from "../../model/narrative.js";
import { confidenceFloor, type Report } from "../../model/report.js";
import { tableNames } from "../../model/template.js";
import { template2019 } from "../../model/template-2019.js";
import { template2021 } from "../../model/template-2021.js";
import { featureOf, type Indicator, notApplicable, notAssessable, ok } from "./indicator.js";

/** D2.1: of the six sections, the share that is there with something in it. */
const sectionCoverage: Indicator = {
  code: "section-coverage",
  measure: ({ report }) =>
    ok(report.sections.filter((section) => section.state === "present").length / report.sections.length),
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

/** D2.2: of the cells the format prints, the share that holds a number. A page may rightly print （六）其他处理 in one row or three: never above 1. */
const tableFill: Indicator = {
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

/** D2.3: of the five aspects of the overview, the share with a paragraph of its own. */
const aspectsCovered: Indicator = {
  code: "aspects-covered",
  measure: (dossier) => {
    if (dossier.report.template !== "2021")
      return notApplicable("该年度格式未列五个方面", "the format of that year names no aspects");
    const covered = featureOf(dossier, "aspects-covered");
    return covered === null ? notAssessable("总体情况缺失", "there is no overview") : ok(covered / aspectIds.length);
  },
};

/** The results Article 50(4) asks of governments: assessment, social review, accountability. */
const ACCOUNTABILITY_ITEMS = 3;

/** D2.4: of the further statements asked of this kind of body (governments: three; from 2021: the processing fee), the share that is made. */
const statutoryExtras: Indicator = {
  code: "statutory-extras",
  measure: (dossier) => {
    const accountability = featureOf(dossier, "accountability-items");
    const fee = dossier.report.template === "2021" ? featureOf(dossier, "fee-statement") : null;
    const asked = (accountability === null ? 0 : ACCOUNTABILITY_ITEMS) + (fee === null ? 0 : 1);
    if (asked === 0)
      return notApplicable("对该类机关该年度无此要求", "nothing further is asked of this kind of body in that year");
    return ok(((accountability ?? 0) + (fee ?? 0)) / asked);
  },
};

/** The indicators of completeness: sections, cells, aspects, statutory statements. */
export const completeness: readonly Indicator[] = [sectionCoverage, tableFill, aspectsCovered, statutoryExtras];
