import { completeness } from "./completeness.js";
import { consistency } from "./consistency.js";
import type { Indicator } from "./indicator.js";
import { originality } from "./originality.js";
import { problems } from "./problems.js";
import { specificity } from "./specificity.js";
import { timeliness } from "./timeliness.js";

/** Every indicator, in the order of the method. `lexicons/scheme.yaml` says what each counts. */
export const indicators: readonly Indicator[] = [
  ...timeliness,
  ...completeness,
  ...consistency,
  ...specificity,
  ...originality,
  ...problems,
];
