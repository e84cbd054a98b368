import type { Bilingual } from "../../model/bilingual.js";
import type { TableRow } from "../../model/report.js";

/** Which slip would make a row of table three add up: a row shifted to the left, two figures run together, or one torn in two. Null for none, or when it adds up as it is. */
export function shiftOf({ cells }: TableRow): Bilingual | null {
  let sum = 0;
  for (let at = 0; at < cells.length - 1; at++) sum += cells[at]?.value ?? 0;
  const total = cells.at(-1)?.value ?? 0;
  if (sum === total) return null;
  const values = cells.slice(0, -1).map(({ value }) => value ?? 0);
  const last = values.at(-1) ?? 0;
  if (total === 0 && last > 0 && sum - last === last) {
    return {
      zh: `可能整行左移了一格（总计 ${last} 落在“其他”列）`,
      en: `it may be shifted left by one (the total ${last} stands under "other")`,
    };
  }
  return runTogether(values, total - sum) ?? tornInTwo(values, total - sum);
}

/** A figure that, taken for two, would change the sum by `gap`. */
function runTogether(values: readonly number[], gap: number): Bilingual | null {
  for (const value of values) {
    const digits = String(value);
    for (let at = 1; at < digits.length; at++) {
      const [left, right] = [Number(digits.slice(0, at)), Number(digits.slice(at))];
      if (left + right - value === gap)
        return {
          zh: `“${value}”可能是“${left}”“${right}”两格粘连`,
          en: `"${value}" may be "${left}" and "${right}" run together`,
        };
    }
  }
  return null;
}

/** Two neighbours that, taken for one figure, would change the sum by `gap`. */
function tornInTwo(values: readonly number[], gap: number): Bilingual | null {
  for (const [at, value] of values.entries()) {
    const next = values[at + 1];
    if (next === undefined || value === 0) continue;
    const merged = Number(`${value}${next}`);
    if (merged - value - next === gap)
      return {
        zh: `“${value}”“${next}”可能是一个数“${merged}”被拆开`,
        en: `"${value}" and "${next}" may be one number, ${merged}`,
      };
  }
  return null;
}
