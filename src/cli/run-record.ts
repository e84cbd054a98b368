import { createHash } from "node:crypto";
import type { Settings } from "../assess.js";
import type { Language } from "../model/bilingual.js";
import type { IsoDate } from "../model/report.js";
import { type Segmenter, segmenter } from "../narrative/tokenize.js";
import type { GroupKey, Scheme } from "../score/scheme.js";
import { compareText } from "../text/compare.js";
import { version } from "./version.js";

/** What `run.json` says: what was run on what. No clock, no absolute path, nothing of the machine: two runs are the same to the byte. */
export interface RunRecord {
  readonly mingjian: string;
  /** Of the words in the tables; ranking the run again leaves it. */
  readonly language: Language;
  readonly group_by: readonly GroupKey[];
  /** The day the corpus was looked at (`--as-of`): reports published later are skipped; null when none was. */
  readonly as_of: IsoDate | null;
  /** Reports that were counted though no date of publication is known of them. */
  readonly undated: number;
  readonly reports: number;
  readonly skipped: number;
  /** Of the reports' own sha256 values, sorted, a line each. */
  readonly corpus_sha256: string;
  readonly lexicons_sha256: string;
  /** What cuts the prose into words. */
  readonly segmenter: Segmenter;
  readonly scheme: {
    readonly version: string;
    readonly preset: string;
    readonly sha256: string;
    readonly seed: number;
    readonly draws: number;
  };
}

/** The record of a run over the reports with these hashes. */
export function runRecord(
  sha256s: readonly string[],
  skipped: number,
  { day, undated }: { readonly day: IsoDate | null; readonly undated: number },
  { scheme, lexicons }: Settings,
  groupBy: readonly GroupKey[],
  language: Language,
): RunRecord {
  return {
    mingjian: version,
    language,
    group_by: groupBy,
    as_of: day,
    undated,
    reports: sha256s.length,
    skipped,
    corpus_sha256: corpusHash(sha256s),
    lexicons_sha256: lexicons.sha256,
    segmenter: segmenter(),
    scheme: schemeRecord(scheme),
  };
}

/** What `run.json` says of the scheme. */
export function schemeRecord({ version: of, preset, sha256, ranking }: Scheme): RunRecord["scheme"] {
  return { version: of, preset, sha256, seed: ranking.seed, draws: ranking.draws };
}

/** What `run.json` says of a comparison alone. */
export interface ReuseRecord {
  readonly mingjian: string;
  readonly language: Language;
  readonly preset: string;
  readonly reports: number;
  readonly skipped: number;
  /** As in {@link RunRecord}. */
  readonly corpus_sha256: string;
  readonly lexicons_sha256: string;
  /** What cuts the prose into words; null when nothing was measured by words. */
  readonly segmenter: Segmenter | null;
}

/** The sha256 of the reports' own sha256 values, sorted, a line each. */
export function corpusHash(sha256s: readonly string[]): string {
  const corpus = createHash("sha256");
  for (const sha256 of [...sha256s].sort(compareText)) corpus.update(`${sha256}\n`);
  return corpus.digest("hex");
}
