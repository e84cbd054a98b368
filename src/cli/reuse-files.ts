import type { Settings } from "../assess.js";
import type { Language } from "../model/bilingual.js";
import { entriesOf } from "../narrative/lexicon.js";
import { reuseCodebookRows, reuseDataPackage } from "../output/codebook.js";
import { reuseGraph } from "../output/gexf.js";
import { reusePage } from "../output/page/reuse-page.js";
import { reuseFiles } from "../output/reuse-rows.js";
import { runTables } from "../output/run-tables.js";
import { csvOf } from "../output/table-spec.js";
import type { ReuseStudy } from "../reuse/study.js";
import type { OutputFolder } from "./output-folder.js";
import type { ReuseRecord } from "./run-record.js";
import { version } from "./version.js";

/** Writes the tables, the graph and the page of a study; `chosen` are two reports to be shown side by side first. */
export function writeReuse(
  folder: OutputFolder,
  study: ReuseStudy,
  { lexicons }: Settings,
  language: Language,
  chosen: readonly [number, number] | null = null,
): void {
  const terms = entriesOf(lexicons, "stock-phrases").map(({ term }) => term);
  for (const [file, text] of reuseFiles(study, terms)) folder.write(file, text);
  folder.write("reuse.gexf", reuseGraph(study));
  folder.write("reuse.html", reusePage(study, chosen, version, language));
}

/** Writes what explains a comparison made by itself: codebook, data package, and what was run on what. */
export function writeReuseRecord(folder: OutputFolder, record: ReuseRecord): void {
  folder.write(runTables.codebook.file, csvOf(runTables.codebook, reuseCodebookRows()));
  folder.write("datapackage.json", reuseDataPackage(version));
  folder.write("run.json", `${JSON.stringify(record, null, 2)}\n`);
}
