import type { Bilingual } from "../model/bilingual.js";
import type { ReuseStudy } from "../reuse/study.js";

/** One answer to how much of a report is last year's: the official 重复率 has no one definition. */
export interface RepetitionMeasure {
  /** Column of `reuse-measures.csv`. */
  readonly column: string;
  readonly label: Bilingual;
  /** 0–1; null where it is not measured. */
  readonly of: (study: ReuseStudy, document: number) => number | null;
}

/** The measures that are shown side by side, because the verdict depends on the measure. */
export const repetitionMeasures: readonly RepetitionMeasure[] = [
  {
    column: "kept_sentences",
    label: { zh: "按句（掩去数字）", en: "by sentences, numbers masked" },
    of: ({ profiles }, d) => profiles[d]?.stickiness.value ?? null,
  },
  {
    column: "kept_sentences_as_printed",
    label: { zh: "按句（原样）", en: "by sentences, as printed" },
    of: ({ profiles }, d) => profiles[d]?.stickinessAsPrinted.value ?? null,
  },
  {
    column: "kept_characters",
    label: { zh: "按字", en: "by characters" },
    of: ({ repetitions }, d) => repetitions[d]?.characters ?? null,
  },
  {
    column: "min_edit",
    label: { zh: "按编辑量", en: "by edits" },
    of: ({ repetitions }, d) => repetitions[d]?.minEdit ?? null,
  },
  {
    column: "modification",
    label: { zh: "按用词（1 − 修改得分）", en: "by words (1 − modification)" },
    of: ({ repetitions }, d) => {
      const modification = repetitions[d]?.modification ?? null;
      return modification === null ? null : 1 - modification;
    },
  },
];

/** The reports that are measured against last year's by every measure, most repeated first. */
export function repeatedReports(
  study: ReuseStudy,
): readonly { readonly document: number; readonly values: number[] }[] {
  return study.documents
    .map((_, document) => ({ document, values: repetitionMeasures.map(({ of }) => of(study, document)) }))
    .filter((report): report is { document: number; values: number[] } =>
      report.values.every((value) => value !== null),
    )
    .sort((x, y) => (y.values[0] ?? 0) - (x.values[0] ?? 0) || x.document - y.document);
}
