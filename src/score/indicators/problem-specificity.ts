import { type Indicator, ofFeature } from "../indicator.js";

/** D6.2: of this year's problems, the share that is specific. */
export const problemSpecificity: Indicator = ofFeature("problem-specificity", "specific-problem-share", {
  zh: "未写明当年问题",
  en: "no problem of this year is stated",
});
