import { type Indicator, ofFeature } from "../indicator.js";

/** D4.2: share of the narrative in sentences with at least one specific item. */
export const hardSentences: Indicator = ofFeature("hard-sentences", "hard-sentence-share", {
  zh: "正文不足 300 个汉字",
  en: "the narrative has fewer than 300 Han characters",
});
