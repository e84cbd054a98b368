import type { Indicator } from "../indicator.js";
import { ofProblems } from "../of-problems.js";

/** D6.2: of this year's problems, the share that is specific. */
export const problemSpecificity: Indicator = ofProblems("problem-specificity", "specific-problem-share");
