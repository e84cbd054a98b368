import type { Settings } from "../assess.js";
import type { Language } from "../model/bilingual.js";
import { entriesOf } from "../narrative/lexicon.js";
import { reuseGraph } from "../output/gexf.js";
import { reusePage } from "../output/page/reuse-page.js";
import { reuseFiles } from "../output/reuse-rows.js";
import type { ReuseStudy } from "../reuse/study.js";
import type { OutputFolder } from "./output-folder.js";
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
