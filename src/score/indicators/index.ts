import type { Indicator } from "../indicator.js";
import { arithmetic } from "./arithmetic.js";
import { aspectsCovered } from "./aspects-covered.js";
import { continuity } from "./continuity.js";
import { daysLate } from "./days-late.js";
import { followUp } from "./follow-up.js";
import { hardSentences } from "./hard-sentences.js";
import { identityData } from "./identity-data.js";
import { internalSums } from "./internal-sums.js";
import { largestCopy } from "./largest-copy.js";
import { peerBoilerplate } from "./peer-boilerplate.js";
import { problemRemedies } from "./problem-remedies.js";
import { problemSpecificity } from "./problem-specificity.js";
import { problemsStated } from "./problems-stated.js";
import { redundancy } from "./redundancy.js";
import { sectionCoverage } from "./section-coverage.js";
import { specificItems } from "./specific-items.js";
import { statutoryExtras } from "./statutory-extras.js";
import { stickiness } from "./stickiness.js";
import { stockSentences } from "./stock-sentences.js";
import { tableFill } from "./table-fill.js";
import { textAgainstTables } from "./text-against-tables.js";

/** Every indicator, in the order of the method. `lexicons/scheme.yaml` says what each counts. */
export const indicators: readonly Indicator[] = [
  daysLate,
  sectionCoverage,
  tableFill,
  aspectsCovered,
  statutoryExtras,
  arithmetic,
  textAgainstTables,
  continuity,
  internalSums,
  identityData,
  specificItems,
  hardSentences,
  stockSentences,
  peerBoilerplate,
  largestCopy,
  stickiness,
  redundancy,
  problemsStated,
  problemSpecificity,
  problemRemedies,
  followUp,
];
