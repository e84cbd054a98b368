import { type Indicator, ofFeature } from "../indicator.js";

/** D4.3: share of the narrative in sentences with a stock phrase and no specific item. */
export const stockSentences: Indicator = ofFeature("stock-sentences", "stock-sentence-share", {
  zh: "正文不足 300 个汉字",
  en: "the narrative has fewer than 300 Han characters",
});
