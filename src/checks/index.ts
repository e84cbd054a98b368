import type { Check } from "../model/check.js";
import { accountabilityMissing } from "./accountability-missing.js";
import { agencyCodeInvalid } from "./agency-code-invalid.js";
import { amountUnit } from "./amount-unit.js";
import { aspectMissing } from "./aspect-missing.js";
import { carryForwardContinuity } from "./carry-forward-continuity.js";
import { cellBlank } from "./cell-blank.js";
import { cellNegative } from "./cell-negative.js";
import { cellNormalised } from "./cell-normalised.js";
import { cellShifted } from "./cell-shifted.js";
import { copiedFromOwnPrior } from "./copied-from-own-prior.js";
import { copiedFromPeer } from "./copied-from-peer.js";
import { decisionsWithoutItems } from "./decisions-without-items.js";
import { directLitigationAfter2024 } from "./direct-litigation-after-2024.js";
import { disclosedMoreThanMade } from "./disclosed-more-than-made.js";
import { disclosureStockContinuity } from "./disclosure-stock-continuity.js";
import { disclosureStockNegative } from "./disclosure-stock-negative.js";
import { disclosureTotalBelowNew } from "./disclosure-total-below-new.js";
import { disputeWithoutRequest } from "./dispute-without-request.js";
import { feeStatementMissing } from "./fee-statement-missing.js";
import { feeUnpaidBeforeFees } from "./fee-unpaid-before-fees.js";
import { figureJump } from "./figure-jump.js";
import { foreignAgencyName } from "./foreign-agency-name.js";
import { furtherReport } from "./further-report.js";
import { itemCountContinuity } from "./item-count-continuity.js";
import { itemCountNegative } from "./item-count-negative.js";
import { itemisedSum } from "./itemised-sum.js";
import { labelAltered } from "./label-altered.js";
import { legacySectionMissing } from "./legacy-section-missing.js";
import { litigationExceedsReview } from "./litigation-exceeds-review.js";
import { manifestDisagrees } from "./manifest-disagrees.js";
import { narrativeAgreesWithTable } from "./narrative-agrees-with-table.js";
import { narrativeDeniesRequests } from "./narrative-denies-requests.js";
import { narrativeShort } from "./narrative-short.js";
import { noCurrentProblem } from "./no-current-problem.js";
import { onlyPastProblems } from "./only-past-problems.js";
import { pageResidue } from "./page-residue.js";
import { periodNotFullYear } from "./period-not-full-year.js";
import { personalData } from "./personal-data.js";
import { placeholderLeft } from "./placeholder-left.js";
import { problemSameAsLastYear } from "./problem-same-as-last-year.js";
import { problemVague } from "./problem-vague.js";
import { problemWithoutRemedy } from "./problem-without-remedy.js";
import { procurementHalfZero } from "./procurement-half-zero.js";
import { publishedBeforeYearEnd } from "./published-before-year-end.js";
import { publishedLate } from "./published-late.js";
import { qualitativeClaim } from "./qualitative-claim.js";
import { regulationsWithoutPower } from "./regulations-without-power.js";
import { repeatedClauses } from "./repeated-clauses.js";
import { requestsAllZero } from "./requests-all-zero.js";
import { requestsColumnBalance } from "./requests-column-balance.js";
import { requestsDispositionTotal } from "./requests-disposition-total.js";
import { requestsResultWithoutRequest } from "./requests-result-without-request.js";
import { requestsRowTotal } from "./requests-row-total.js";
import { reviewRowTotal } from "./review-row-total.js";
import { sectionEmpty } from "./section-empty.js";
import { sectionMissing } from "./section-missing.js";
import { sectionOrder } from "./section-order.js";
import { staleYear } from "./stale-year.js";
import { statedChange } from "./stated-change.js";
import { statedPercentage } from "./stated-percentage.js";
import { tableMissing } from "./table-missing.js";
import { tableShape } from "./table-shape.js";
import { templateRowsMixed } from "./template-rows-mixed.js";
import { templateYearMismatch } from "./template-year-mismatch.js";
import { yearDisagrees } from "./year-disagrees.js";

/** Every check, in the order reports and documentation list them: by what it looks at, as method.md §6 does. */
export const checks: readonly Check[] = [
  // Format and completeness
  sectionMissing,
  legacySectionMissing,
  templateYearMismatch,
  sectionOrder,
  aspectMissing,
  sectionEmpty,
  tableMissing,
  repeatedClauses,
  placeholderLeft,
  accountabilityMissing,
  feeStatementMissing,
  labelAltered,
  pageResidue,
  furtherReport,
  // Year, agency, publication
  yearDisagrees,
  periodNotFullYear,
  publishedBeforeYearEnd,
  publishedLate,
  staleYear,
  foreignAgencyName,
  agencyCodeInvalid,
  manifestDisagrees,
  // Cells
  cellBlank,
  cellNegative,
  amountUnit,
  cellShifted,
  tableShape,
  cellNormalised,
  // Table two: proactive disclosure
  disclosureStockContinuity,
  disclosureStockNegative,
  disclosureTotalBelowNew,
  disclosedMoreThanMade,
  itemCountNegative,
  itemCountContinuity,
  decisionsWithoutItems,
  procurementHalfZero,
  regulationsWithoutPower,
  figureJump,
  // Table three: requests
  requestsColumnBalance,
  requestsDispositionTotal,
  requestsRowTotal,
  requestsResultWithoutRequest,
  carryForwardContinuity,
  feeUnpaidBeforeFees,
  templateRowsMixed,
  requestsAllZero,
  // Table four: review and litigation
  reviewRowTotal,
  disputeWithoutRequest,
  litigationExceedsReview,
  directLitigationAfter2024,
  // Narrative against tables and itself
  narrativeAgreesWithTable,
  narrativeDeniesRequests,
  itemisedSum,
  statedPercentage,
  statedChange,
  qualitativeClaim,
  // Quality of the text
  copiedFromOwnPrior,
  copiedFromPeer,
  noCurrentProblem,
  onlyPastProblems,
  problemVague,
  problemWithoutRemedy,
  problemSameAsLastYear,
  narrativeShort,
  personalData,
];
