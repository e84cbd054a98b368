import { loadSettings } from "../assess.js";
import { indexCorpus } from "../corpus/index-corpus.js";
import { listCorpus } from "../corpus/list-corpus.js";
import { gatherReuse } from "../corpus/reuse-corpus.js";
import type { Language } from "../model/bilingual.js";
import { UserError } from "../model/user-error.js";
import { printable } from "../output/printable.js";
import { reuseSummary } from "../output/reuse-summary.js";
import { type PresetName, presets } from "../reuse/presets.js";
import type { ExitCode, Io } from "./io.js";
import { outputFolder } from "./output-folder.js";
import { type Read, requiredText, textOf } from "./read-options.js";
import { writeReuse } from "./reuse-files.js";

/** `reuse CORPUS --out DIR`: compares the reports of a corpus and writes pairs, passages, families, phrases, measures and the graph. */
export async function reuse(operands: readonly string[], read: Read, io: Io, language: Language): Promise<ExitCode> {
  const [corpusPath] = operands;
  if (corpusPath === undefined || operands.length > 1) {
    throw new UserError({
      zh: "reuse 之后应为一个语料文件夹或清单，例如 mingjian reuse corpus --out reuse",
      en: "after reuse comes one folder or manifest, for example mingjian reuse corpus --out reuse",
    });
  }
  const out = requiredText(read, "out", "reuse");
  const settings = loadSettings();
  const gatherer = gatherReuse(settings.wording, presets[(textOf(read, "preset") ?? "standard") as PresetName]);
  const corpus = listCorpus(corpusPath);
  const folder = outputFolder(out, corpusPath);
  try {
    const { reports, skipped } = await indexCorpus(corpus, { onReport: gatherer.onReport });
    const study = await gatherer.study(reports);
    writeReuse(folder, study, settings);
    folder.commit();
    io.out(reuseSummary(study, language));
    for (const { message } of skipped) io.err(`mingjian: ${printable(message[language])}\n`);
    return 0;
  } catch (error) {
    folder.discard();
    throw error;
  }
}
