import { ofReuse } from "../indicator.js";

/** D5.2: largest share of the narrative found in one other agency's report. */
export const largestCopy = ofReuse("largest-copy", "largestCopy");
