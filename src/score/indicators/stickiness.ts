import { ofReuse } from "../indicator.js";

/** D5.3: share of the narrative found in the agency's report of the year before, numbers and names masked. */
export const stickiness = ofReuse("stickiness", "stickiness");
