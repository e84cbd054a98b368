import type { Bilingual } from "../model/bilingual.js";
import type { MeasuredShare, ReuseDocument } from "../model/reuse.js";
import { ratioErrors } from "../stats/ratio-errors.js";
import type { Span } from "../text/span.js";
import { type Library, noDocument } from "./library.js";
import { sizeOf, stickiness } from "./measures/stickiness.js";
import { createNormaliser } from "./normalise.js";
import { readRange } from "./reading.js";
import { sentenceRanges } from "./shingles.js";

/** What a report keeps of the agency's report of the year before. */
export interface KeptFromPrior {
  readonly masked: MeasuredShare;
  readonly asPrinted: MeasuredShare;
  /** Standard error of `masked`, from draws of sentences; null where too few tell. */
  readonly error: number | null;
  /** The sentences kept, longest first. */
  readonly spans: readonly Span[];
}

const noPrior: Bilingual = {
  zh: "没有本机关上一年度的报告可比",
  en: "there is no report of the year before by the same agency",
};
const severalPriors: Bilingual = {
  zh: "本机关上一年度有多份报告，无法确定与哪一份比较",
  en: "there are several reports of the year before by the same agency",
};

/** The number of the same agency's only report of the year before; why there is none to compare with otherwise. */
export function priorOf({ texts, documents }: Library, d: number): number | Bilingual {
  const { agency, year } = documents[d] as ReuseDocument;
  if (agency === null || year === null) return noPrior;
  const found: number[] = [];
  // A report published late may stand after the next year's: the agency's whole chain is looked at, from its last document on.
  for (let other = lastOf(texts.agency, d); other !== noDocument; other = texts.previous[other] as number)
    if (documents[other]?.year === year - 1) found.push(other);
  if (found.length > 1) return severalPriors;
  return found[0] ?? noPrior;
}

const lastDocuments = new WeakMap<Uint32Array, Map<number, number>>();

function lastOf(agencies: Uint32Array, d: number): number {
  let last = lastDocuments.get(agencies);
  if (last === undefined) {
    last = new Map();
    for (let i = 0; i < agencies.length; i++) last.set(agencies[i] as number, i);
    lastDocuments.set(agencies, last);
  }
  return last.get(agencies[d] as number) as number;
}

/**
 * Stickiness of a report, with numbers, dates and own names masked; and the part of it that is in sentences with a long run of last year's as
 * printed too, so that the rest was updated and no more.
 */
export function keptFromPrior(library: Library, d: number): KeptFromPrior {
  const prior = priorOf(library, d);
  if (typeof prior !== "number") {
    return { masked: unknown(prior), asPrinted: unknown(prior), error: null, spans: [] };
  }
  const kept = keptSentences(library, d, prior, true);
  if (kept.size === 0) return { masked: unknown(noText), asPrinted: unknown(noText), error: null, spans: [] };
  const { sentences } = keptSentences(library, d, prior, false);
  const unchanged = kept.sentences.filter(({ from, to }) => sentences.some((one) => one.from < to && one.to > from));
  const share = (some: readonly Sentence[]) => some.reduce((sum, { size }) => sum + size, 0) / kept.size;
  const spans = kept.sentences
    .map(({ from, to }) => library.spanOf(d, from, to))
    .sort((x, y) => y[1] - y[0] - (x[1] - x[0]) || x[0] - y[0]);
  return {
    masked: { value: share(kept.sentences), reason: null },
    asPrinted: { value: share(unchanged), reason: null },
    error: ratioErrors(kept.all, 1)[0] ?? null,
    spans,
  };
}

/** A sentence in raw units, and its characters that count. */
interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/** The sentences of a report that hold a long run of another, and the characters of all its sentences. */
function keptSentences({ texts }: Library, d: number, prior: number, masked: boolean) {
  const normaliser = createNormaliser(texts.wording, { masked, sentences: true });
  const whole = (document: number) =>
    readRange(texts, normaliser, document, texts.from[document] as number, texts.to[document] as number);
  const now = whole(d);
  const sentences = stickiness(now.units, whole(prior).units).sentences.map(
    ([from, to]): Sentence => ({
      from: now.starts[from] as number,
      to: now.ends[to - 1] as number,
      size: sizeOf(now.units, [from, to]),
    }),
  );
  const held = new Set(sentences.map(({ from }) => from));
  const all = sentenceRanges(now.units).map((range) => {
    const size = sizeOf(now.units, range);
    return { size, counts: [held.has(now.starts[range[0]] as number) ? size : 0] };
  });
  return { sentences, all, size: sizeOf(now.units, [0, now.units.length]) };
}

const unknown = (reason: Bilingual): MeasuredShare => ({ value: null, reason });
const noText: Bilingual = { zh: "没有可比的文字", en: "there is no prose to compare" };
