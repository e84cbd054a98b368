import { aspectIds } from "../../model/narrative.js";
import { featureOf, type Indicator, notApplicable, notAssessable, ok } from "../indicator.js";

/** D2.3: of the five aspects of the overview, the share with a paragraph of its own. */
export const aspectsCovered: Indicator = {
  code: "aspects-covered",
  measure: (dossier) => {
    if (dossier.report.template !== "2021")
      return notApplicable("该年度格式未列五个方面", "the format of that year names no aspects");
    const covered = featureOf(dossier, "aspects-covered");
    return covered === null ? notAssessable("总体情况缺失", "there is no overview") : ok(covered / aspectIds.length);
  },
};
