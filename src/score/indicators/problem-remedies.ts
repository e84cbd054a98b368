import type { Indicator } from "../indicator.js";
import { ofProblems } from "../of-problems.js";

/** D6.3: of this year's problems, the share that a remedy answers. */
export const problemRemedies: Indicator = ofProblems("problem-remedies", "answered-problem-share");
