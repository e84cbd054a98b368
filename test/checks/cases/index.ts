import type { CasesByCheck } from "../check-case.js";
import { cellCases } from "./cells.js";
import { disclosureCases } from "./disclosure.js";
import { disputeCases } from "./disputes.js";
import { identityOfReportCases } from "./metadata.js";
import { narrativeCases } from "./narrative.js";
import { requestCases } from "./requests.js";
import { structureCases } from "./structure.js";
import { textCases } from "./text.js";

/** The cases of every check. A new check adds its own to the file of its family. */
export const casesByCheck: CasesByCheck = {
  ...structureCases,
  ...identityOfReportCases,
  ...cellCases,
  ...disclosureCases,
  ...requestCases,
  ...disputeCases,
  ...narrativeCases,
  ...textCases,
};

/** Checks that can always be answered, and why. */
export const withoutUnknown: Readonly<Record<string, string>> = {
  "further-report": "a report follows in the file or none does",
  "section-empty":
    "the parser always tells whether a section is present, empty or missing, and a missing one is another check's matter",
};
