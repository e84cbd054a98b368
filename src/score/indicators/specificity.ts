import { type Indicator, ofFeature } from "./indicator.js";

const tooShort = { zh: "正文不足 300 个汉字", en: "the narrative has fewer than 300 Han characters" };

/** D4.1–D4.3: how much of the prose says something of its own, and how much is formula. */
export const specificity: readonly Indicator[] = [
  ofFeature("specific-items", "specific-items-per-thousand", tooShort),
  ofFeature("hard-sentences", "hard-sentence-share", tooShort),
  ofFeature("stock-sentences", "stock-sentence-share", tooShort),
];
