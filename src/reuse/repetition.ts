import type { Library } from "./library.js";
import { lazyPrices } from "./measures/lazy-prices.js";
import { type InverseFrequencies, inverseFrequencies, rawModification } from "./measures/modification.js";
import { repeatedGramShare, repeatedSentenceShare } from "./measures/redundancy.js";
import { stickinessLength } from "./measures/stickiness.js";
import { type TermCounts, termCounts } from "./measures/term-vectors.js";
import { createNormaliser } from "./normalise.js";
import { priorOf } from "./own-prior.js";
import { readRange } from "./reading.js";
import { overlapOf, shingleSet } from "./shingles.js";
import { counts } from "./units.js";

/** Published measures of one report: null for a report too short, those against the report of the year before also when there is none. All are shares or similarities, 0–1. */
export interface Repetition {
  readonly document: number;
  readonly prior: number | null;
  readonly repeatedSentences: number | null;
  readonly repeatedGrams: number | null;
  /** Characters in runs of 15 that the report of the year before has, over all characters: the reading of 重复率 by characters. */
  readonly characters: number | null;
  readonly cosine: number | null;
  readonly jaccard: number | null;
  readonly minEdit: number | null;
  readonly simpleChange: number | null;
  readonly modification: number | null;
  /** Terms of the report, for what length explains. */
  readonly terms: number;
}

/**
 * The published measures of every report, terms being pairs of characters: no segmenter, so that another version of one changes nothing.
 * Two looks at each text, one for document frequencies.
 */
export function* repetitions(
  library: Library,
  isLongEnough: (document: number) => boolean = () => true,
): Generator<Repetition> {
  const read = masked(library);
  const idf = inverseFrequencies(library.documents.map((_, d) => termCounts(pairsIn(read(d)))));
  for (let d = 0; d < library.documents.length; d++)
    yield isLongEnough(d) ? repetitionOf(library, d, read, idf) : unmeasuredOf(library, d);
}

function unmeasuredOf(library: Library, document: number): Repetition {
  const found = priorOf(library, document);
  const prior = typeof found === "number" ? found : null;
  return { document, prior, repeatedSentences: null, repeatedGrams: null, ...againstPrior, terms: 0 };
}

/** Nothing to compare with. */
const againstPrior = {
  characters: null,
  cosine: null,
  jaccard: null,
  minEdit: null,
  simpleChange: null,
  modification: null,
} as const;

function masked({ texts }: Library): (d: number) => Uint16Array {
  const normaliser = createNormaliser(texts.wording, { masked: true, sentences: true });
  return (d) => readRange(texts, normaliser, d, texts.from[d] as number, texts.to[d] as number).units;
}

function repetitionOf(
  library: Library,
  d: number,
  read: (d: number) => Uint16Array,
  idf: InverseFrequencies,
): Repetition {
  const now = read(d);
  const terms = pairsIn(now);
  const found = priorOf(library, d);
  const prior = typeof found === "number" ? found : null;
  const alone = {
    document: d,
    prior,
    repeatedSentences: repeatedSentenceShare(now),
    repeatedGrams: repeatedGramShare(now),
  };
  if (prior === null) return { ...alone, ...againstPrior, terms: terms.length };
  const before = read(prior);
  const [x, y]: [TermCounts, TermCounts] = [termCounts(terms), termCounts(pairsIn(before))];
  return {
    ...alone,
    characters: coverage(now, before),
    ...lazyPrices(terms, pairsIn(before)),
    modification: rawModification(x, y, idf),
    terms: terms.length,
  };
}

/** The text's pairs of neighbouring characters within sentences. */
function pairsIn(units: Uint16Array): readonly string[] {
  const pairs: string[] = [];
  for (let i = 0; i + 1 < units.length; i++)
    if (counts(units[i] as number) && counts(units[i + 1] as number))
      pairs.push(String.fromCharCode(units[i] as number, units[i + 1] as number));
  return pairs;
}

/** Characters inside runs that the other text has too, over all characters; null without characters. */
export function coverage(units: Uint16Array, other: Uint16Array, length = stickinessLength): number | null {
  const { held } = overlapOf(units, shingleSet(other, length), length);
  let all = 0;
  let covered = 0;
  let until = 0;
  for (let i = 0; i < units.length; i++) {
    if (held[i] === 1) until = i + length;
    if (!counts(units[i] as number)) continue;
    all++;
    if (i < until) covered++;
  }
  return all === 0 ? null : covered / all;
}
