import { cellPlanters } from "./cell-defects.js";
import { claimPlanters } from "./claim-defects.js";
import type { Planter } from "./defect.js";
import { disclosurePlanters } from "./disclosure-defects.js";
import { disputePlanters } from "./dispute-defects.js";
import { identityPlanters } from "./identity-defects.js";
import { legacyPlanters } from "./legacy-defects.js";
import { requestPlanters } from "./request-defects.js";
import { structurePlanters } from "./structure-defects.js";
import { textPlanters } from "./text-defects.js";

/** Every way to make a check fail, one a check. */
export const planters: readonly Planter[] = [
  ...structurePlanters,
  ...legacyPlanters,
  ...identityPlanters,
  ...cellPlanters,
  ...disclosurePlanters,
  ...requestPlanters,
  ...disputePlanters,
  ...textPlanters,
  ...claimPlanters,
];
