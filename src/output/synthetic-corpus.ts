import { stringify } from "csv-stringify/sync";
import type { StatedFacts } from "../model/subject.js";

/** What `truth.json` opens with: who wrote the folder, so that it may be written over. */
export const madeBySynth = "mingjian synth";

const columns = ["path", "agency", "region_code", "level", "unit_type", "year"] as const;

/** The head of a synthetic corpus' manifest. */
export const manifestHead = `${columns.join(",")}\n`;

/** One report's line of the manifest. */
export function manifestRow(path: string, stated: StatedFacts): string {
  const { agency, regionCode, level, unitType, year } = stated;
  return stringify([[path, agency, regionCode, level, unitType, year]], { record_delimiter: "\n" });
}
