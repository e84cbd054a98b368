import { type Indicator, ok } from "../indicator.js";

/** D2.1: of the six sections, the share that is there with something in it. */
export const sectionCoverage: Indicator = {
  code: "section-coverage",
  measure: ({ report }) =>
    ok(report.sections.filter((section) => section.state === "present").length / report.sections.length),
};
