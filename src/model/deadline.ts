import type { IsoDate } from "./report.js";

/** The last day a report may be published, with what says so. `assumed` where no rule read for this kind of unit exists. */
export interface Deadline {
  readonly date: IsoDate;
  readonly source: string;
  readonly assumed: boolean;
}
