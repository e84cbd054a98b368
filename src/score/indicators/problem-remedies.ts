import { type Indicator, ofFeature } from "../indicator.js";

/** D6.3: of this year's problems, the share that a remedy answers. */
export const problemRemedies: Indicator = ofFeature("problem-remedies", "answered-problem-share", {
  zh: "未写明当年问题",
  en: "no problem of this year is stated",
});
