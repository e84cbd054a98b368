import { type Indicator, ofFeature } from "../indicator.js";

/** D4.1: specific items (at most one per clause) per 1000 Han characters of narrative. */
export const specificItems: Indicator = ofFeature("specific-items", "specific-items-per-thousand", {
  zh: "正文不足 300 个汉字",
  en: "the narrative has fewer than 300 Han characters",
});
