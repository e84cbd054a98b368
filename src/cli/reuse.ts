import { basename } from "node:path";
import { loadSettings } from "../assess.js";
import { indexCorpus } from "../corpus/index-corpus.js";
import { listCorpus } from "../corpus/list-corpus.js";
import { type ReadReport, readReports } from "../corpus/read-report.js";
import { gatherReuse } from "../corpus/reuse-corpus.js";
import { watchIngest } from "../ingest/watched-ingest.js";
import type { Language } from "../model/bilingual.js";
import type { ReuseDocument } from "../model/reuse.js";
import { UserError } from "../model/user-error.js";
import { dictionaryWords } from "../narrative/lexicon.js";
import { createTokenizer, segmenter } from "../narrative/tokenize.js";
import { printable } from "../output/printable.js";
import { reuseSummary } from "../output/reuse-summary.js";
import { type PresetName, presets } from "../reuse/presets.js";
import type { ExitCode, Io } from "./io.js";
import { outputFolder } from "./output-folder.js";
import { flagOf, limitsOf, listOf, type Read, requiredText, textOf } from "./read-options.js";
import { writeReuse, writeReuseRecord } from "./reuse-files.js";
import { corpusHash, type ReuseRecord } from "./run-record.js";
import { version } from "./version.js";

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
  const preset = (textOf(read, "preset") ?? "standard") as PresetName;
  const cutWords = flagOf(read, "words") ? createTokenizer(dictionaryWords(settings.lexicons)) : undefined;
  const gatherer = gatherReuse(settings.wording, { preset: presets[preset], cutWords });
  const sha256s = new Map<string, string>();
  const onReport = (report: ReadReport) => {
    sha256s.set(report.indexed.id, report.sha256);
    gatherer.onReport(report);
  };
  const corpus = listCorpus(corpusPath);
  const watched = watchIngest(limitsOf(read));
  const folder = outputFolder(out, corpusPath);
  try {
    const { reports, skipped } = await indexCorpus(corpus, {
      read: (entries) => readReports(entries, watched.ingest),
      onReport,
    });
    const study = await gatherer.study(reports);
    writeReuse(folder, study, settings, language, chosenPair(listOf(read, "compare"), study.documents));
    const record: ReuseRecord = {
      mingjian: version,
      language,
      preset,
      reports: reports.length,
      skipped: skipped.length,
      corpus_sha256: corpusHash(reports.map(({ id }) => sha256s.get(id) ?? "")),
      lexicons_sha256: settings.lexicons.sha256,
      segmenter: cutWords === undefined ? null : segmenter(),
    };
    writeReuseRecord(folder, record);
    folder.commit();
    io.out(reuseSummary(study, language));
    for (const { message } of skipped) io.err(`mingjian: ${printable(message[language])}\n`);
    return 0;
  } catch (error) {
    folder.discard();
    throw error;
  } finally {
    await watched.close();
  }
}

/** The numbers of the two reports that `--compare` names by id or path; null when it is not given. Anything else is a {@link UserError}. */
function chosenPair(
  names: readonly string[] | undefined,
  documents: readonly ReuseDocument[],
): readonly [number, number] | null {
  if (names === undefined) return null;
  const numbers = names.map((name) => {
    const number = documents.findIndex(({ reportId, path }) => reportId === name || path === name);
    if (number >= 0) return number;
    const example = documents.find(({ path }) => path.endsWith(`/${basename(name)}`)) ?? documents[0];
    const like = {
      zh: example === undefined ? "" : `，如 ${example.path}`,
      en: example === undefined ? "" : `, such as ${example.path}`,
    };
    throw new UserError({
      zh: `--compare：语料中没有“${printable(name)}”；请写 report_id 或相对于语料文件夹（清单所在文件夹）的路径${like.zh}`,
      en: `--compare: the corpus has no ${printable(name)}; give a report_id or a path relative to the corpus folder (the manifest's folder)${like.en}`,
    });
  });
  const [one, other, ...more] = numbers;
  if (one !== undefined && other !== undefined && one !== other && more.length === 0) return [one, other];
  throw new UserError({
    zh: "--compare 应为以逗号分隔的两份不同报告",
    en: "--compare takes two different reports, separated by a comma",
  });
}
