import type { Report } from "../../model/report.js";
import type { StatedFacts } from "../../model/subject.js";

/**
 * The year of a report as its text has it, when both title and reporting period print it and a manifest states another: the manifest's row is
 * wrong then, or names another file. Null otherwise.
 */
export function contradictedYear({ title, year, period }: Report, { year: stated }: StatedFacts): number | null {
  if (stated === undefined || title === null || year === null || period === null) return null;
  const { value, span } = year;
  const isInTitle = span[0] >= title[0] && span[1] <= title[1];
  const isInPeriod = [period.from, period.to].every((date) => Number(date.slice(0, 4)) === value);
  return isInTitle && isInPeriod && value !== stated ? value : null;
}
