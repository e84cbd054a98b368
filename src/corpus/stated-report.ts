import { contradictedYear } from "../checks/parts/contradicted-year.js";
import { regionByCode } from "../model/region-table.js";
import type { Report } from "../model/report.js";
import type { StatedFacts } from "../model/subject.js";

/**
 * The report with what a manifest states in place of what the text says. An agency or year that only the manifest knows stands at the
 * start of the text; the format stays the one the page prints. A year that title and period contradict is the manifest's mistake: neither it nor
 * the row's date of publication, which may be that of the other year's report, is taken over.
 */
export function statedReport(report: Report, stated: StatedFacts): Report {
  if (Object.keys(stated).length === 0) return report;
  const start = [0, 0] as const;
  const { agency, regionCode, level, unitType } = stated;
  const isMistaken = contradictedYear(report, stated) !== null;
  const { year, publishedOn } = isMistaken ? {} : stated;
  return {
    ...report,
    agency: agency === undefined ? report.agency : { value: agency, span: report.agency?.span ?? start },
    region: regionCode === undefined ? report.region : (regionByCode(regionCode) ?? { code: regionCode, name: "" }),
    level: level ?? report.level,
    unitType: unitType ?? report.unitType,
    year: year === undefined ? report.year : { value: year, span: report.year?.span ?? start },
    publication:
      publishedOn === undefined ? report.publication : { date: publishedOn, evidence: "manifest", span: null },
  };
}
