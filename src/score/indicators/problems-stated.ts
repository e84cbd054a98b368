import { type Indicator, ofFeature } from "../indicator.js";

/** D6.1: this year's problems that section five states. */
export const problemsStated: Indicator = ofFeature("problems-stated", "problems-stated", {
  zh: "存在的问题未能读取",
  en: "section five could not be read",
});
