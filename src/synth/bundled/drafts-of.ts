import { compareText } from "../../text/compare.js";
import type { Draft } from "../draft.js";
import { fileOf, readAuthored } from "./authored.js";
import { draftOf } from "./draft-of.js";

/** The drafts of the bundled corpus by the name their files have, from the files of `corpus/source` (name → YAML), before they are printed. */
export function bundledDrafts(sources: ReadonlyMap<string, string>): ReadonlyMap<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const path of [...sources.keys()].sort(compareText)) {
    const agency = readAuthored(sources.get(path) as string, path);
    for (const report of agency.reports) drafts.set(fileOf(agency, report), draftOf(agency, report));
  }
  return drafts;
}
