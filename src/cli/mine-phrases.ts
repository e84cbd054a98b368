import { loadSettings } from "../assess.js";
import { indexCorpus } from "../corpus/index-corpus.js";
import { listCorpus } from "../corpus/list-corpus.js";
import { gatherReuse } from "../corpus/reuse-corpus.js";
import type { Language } from "../model/bilingual.js";
import { printable } from "../output/printable.js";
import { proposedTerms } from "../output/proposed-terms.js";
import type { ExitCode, Io } from "./io.js";

/** `lexicon mine CORPUS`: prints the stock phrases of a corpus that the lexicon lacks, as rows for a person to accept. */
export async function minePhrases(corpusPath: string, io: Io, language: Language): Promise<ExitCode> {
  const { lexicons, wording } = loadSettings();
  const gatherer = gatherReuse(wording);
  const { reports, skipped } = await indexCorpus(listCorpus(corpusPath), { onReport: gatherer.onReport });
  io.out(proposedTerms(await gatherer.study(reports), lexicons));
  for (const { message } of skipped) io.err(`mingjian: ${printable(message[language])}\n`);
  return 0;
}
