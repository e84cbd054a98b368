import type { Settings } from "../assess.js";
import { entriesOf } from "../narrative/lexicon.js";
import { reuseGraph } from "../output/gexf.js";
import { reuseFiles } from "../output/reuse-rows.js";
import type { ReuseStudy } from "../reuse/study.js";
import type { OutputFolder } from "./output-folder.js";

/** Writes the tables and the graph of a study. */
export function writeReuse(folder: OutputFolder, study: ReuseStudy, { lexicons }: Settings): void {
  const terms = entriesOf(lexicons, "stock-phrases").map(({ term }) => term);
  for (const [file, text] of reuseFiles(study, terms)) folder.write(file, text);
  folder.write("reuse.gexf", reuseGraph(study));
}
