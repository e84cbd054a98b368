import { featureOf, type Indicator, notApplicable, ok } from "../indicator.js";

/** The results Article 50(4) asks of governments: assessment, social review, accountability. */
const ACCOUNTABILITY_ITEMS = 3;

/** D2.4: of the further statements asked of this kind of body (governments: three; from 2021: the processing fee), the share that is made. */
export const statutoryExtras: Indicator = {
  code: "statutory-extras",
  measure: (dossier) => {
    const accountability = featureOf(dossier, "accountability-items");
    const fee = dossier.report.template === "2021" ? featureOf(dossier, "fee-statement") : null;
    const asked = (accountability === null ? 0 : ACCOUNTABILITY_ITEMS) + (fee === null ? 0 : 1);
    if (asked === 0)
      return notApplicable("对该类机关该年度无此要求", "nothing further is asked of this kind of body in that year");
    return ok(((accountability ?? 0) + (fee ?? 0)) / asked);
  },
};
