import { itemisedSum } from "../../src/checks/itemised-sum.js";
import { narrativeAgreesWithTable } from "../../src/checks/narrative-agrees-with-table.js";
import { narrativeDeniesRequests } from "../../src/checks/narrative-denies-requests.js";
import { qualitativeClaim } from "../../src/checks/qualitative-claim.js";
import { runChecks } from "../../src/checks/run-checks.js";
import { statedChange } from "../../src/checks/stated-change.js";
import { statedPercentage } from "../../src/checks/stated-percentage.js";
import { findClaims } from "../../src/claims/find-claims.js";
import type { Finding } from "../../src/model/finding.js";
import type { SectionId } from "../../src/model/report.js";
import type { Subject } from "../../src/model/subject.js";
import { reportWith } from "./reports.js";

const judging = [
  ...[narrativeAgreesWithTable, narrativeDeniesRequests, itemisedSum, statedPercentage, statedChange, qualitativeClaim],
];

/** What the checks that judge figures and sweeping statements find in these words of a report. */
export function findingsIn(
  name: Parameters<typeof reportWith>[0],
  section: SectionId,
  words: string,
): readonly Finding[] {
  const report = reportWith(name, section, words);
  const subject = { report, prior: null, claims: findClaims(report), features: [], reuse: null };
  return runChecks(subject as unknown as Subject, judging).flatMap(({ findings }) => findings);
}
