import type { CheckResult } from "../../model/finding.js";
import type { Gold, GoldFinding } from "../../model/gold.js";
import type { Tally } from "./score.js";

/** Counts, per check, the findings that are due (with last year's report at hand), those missed, and those that nothing calls for. */
export function measureFindings(gold: Gold, results: readonly CheckResult[], tally: Tally): void {
  const found = results.flatMap(({ findings }) => findings);
  const due = [...gold.mustFind, ...gold.mustFindWithPrior];
  for (const wanted of due) {
    const [check, unit] = wanted;
    if (found.some((finding) => answers(finding, wanted))) tally.right(check);
    else tally.missed(check, unit ?? "");
  }
  const known = [...due, ...gold.mayFind];
  for (const finding of found)
    if (!known.some((wanted) => answers(finding, wanted))) tally.wrong(finding.check, finding.message.zh);
}

function answers(finding: { readonly check: string; readonly unit: string }, [check, unit]: GoldFinding): boolean {
  return finding.check === check && (unit === null || finding.unit.includes(unit));
}
