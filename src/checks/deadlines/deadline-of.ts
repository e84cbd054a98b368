import type { Deadline } from "../../model/deadline.js";
import type { Level, Report, UnitType } from "../../model/report.js";

/** One line of lexicons/deadlines.csv: until when reports of these years by this kind of body are published. */
export interface DeadlineRule {
  readonly unitType: UnitType;
  /** Null: any level, also an unknown one. */
  readonly level: Level | null;
  readonly fromYear: number;
  /** Null: still in force. */
  readonly toYear: number | null;
  readonly month: number;
  readonly day: number;
  readonly source: string;
  readonly assumed: boolean;
}

/**
 * The last day on which this report may be published, which lies in the year after its own; null when its year or the kind of body is
 * not known, or no rule speaks of them. Where several rules fit, the first in the file counts.
 */
export function deadlineOf(
  { year, unitType, level }: Pick<Report, "year" | "unitType" | "level">,
  rules: readonly DeadlineRule[],
): Deadline | null {
  if (year === null || unitType === null) return null;
  for (const rule of rules) {
    if (rule.unitType !== unitType || (rule.level !== null && rule.level !== level)) continue;
    if (year.value < rule.fromYear || year.value > (rule.toYear ?? year.value)) continue;
    const day = `${String(rule.month).padStart(2, "0")}-${String(rule.day).padStart(2, "0")}`;
    return { date: `${year.value + 1}-${day}`, source: rule.source, assumed: rule.assumed };
  }
  return null;
}
