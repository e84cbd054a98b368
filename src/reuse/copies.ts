import type { Bilingual } from "../model/bilingual.js";
import type { CopySource, MeasuredShare, Passage, ReuseDocument } from "../model/reuse.js";
import type { Span } from "../text/span.js";
import { commonGrams } from "./common-grams.js";
import { createCrew } from "./crew.js";
import { directionOf } from "./direction.js";
import { type CommonGrams, gramAt } from "./grams.js";
import type { Library } from "./library.js";
import { createReader } from "./reading.js";
import { overlapOf, shingleSet } from "./shingles.js";
import { leastAgenciesCompared } from "./strata.js";

/** Shared runs of 13 and more are, after the law's titles, near-diagnostic of copying; eight words are 15. Source: method note, measured on five reports. */
const copyLength = 15;
/** What three agencies in ten write is everybody's text, not one agency's. Source: Lang & Stice-Lawrence's share. */
const everybodys = 0.3;
/** The other reports that share most passages are compared run by run; each later one shares less. */
const comparedSources = 3;
const leastOthers = 2;

/** A report's largest copy: how much, and of which report. */
export interface Copy {
  readonly share: MeasuredShare;
  readonly source: CopySource | null;
}

interface Candidate {
  readonly other: number;
  chars: number;
  readonly spans: { readonly span: Span; readonly chars: number }[];
}

/**
 * For every report max over reports e of other agencies, not later than it, of C(d→e) = |G(d) ∩ G(e)| / |G(d)|, G the different runs of 15
 * characters, numbers, dates and own names masked; runs across mandated wording, and those that three agencies in ten have, are in neither
 * set. Reports whose order is not known count for each other. Only reports that share a passage are compared.
 */
export async function copiesOf(
  library: Library,
  passages: readonly Passage[],
  sizes: readonly number[],
  threads: number,
): Promise<readonly Copy[]> {
  const { documents } = library;
  const candidates = candidatesOf(passages, documents);
  const common = await everybodysRuns(library, threads);
  const read = createReader(library);
  const isCommon = (units: Uint16Array, at: number, hash: number) =>
    common !== null && gramAt(common, units, at, hash) >= 0;
  return documents.map((document, d) => {
    if (document.agency === null) return { share: { value: null, reason: unknownAgency }, source: null };
    if (documents.length <= leastOthers) return { share: { value: null, reason: tooFew }, source: null };
    const likely = [...(candidates[d]?.values() ?? [])]
      .sort((x, y) => y.chars - x.chars || x.other - y.other)
      .slice(0, comparedSources);
    if (likely.length === 0 || (sizes[d] as number) === 0) return { share: { value: 0, reason: null }, source: null };
    const compared = likely.map((candidate) => {
      const { size, shared } = overlapOf(
        read(d).units,
        shingleSet(read(candidate.other).units, copyLength),
        copyLength,
        isCommon,
      );
      return { candidate, share: size === 0 ? 0 : shared / size };
    });
    const best = compared.reduce((a, b) => (b.share > a.share ? b : a));
    return { share: { value: best.share, reason: null }, source: sourceOf(best.candidate, document, documents) };
  });
}

function candidatesOf(passages: readonly Passage[], documents: readonly ReuseDocument[]): Map<number, Candidate>[] {
  const of = documents.map(() => new Map<number, Candidate>());
  const note = (d: number, other: number, span: Span, chars: number) => {
    const candidate = of[d]?.get(other) ?? { other, chars: 0, spans: [] };
    candidate.chars += chars;
    candidate.spans.push({ span, chars });
    of[d]?.set(other, candidate);
  };
  for (const { a, b, aSpan, bSpan, chars, sameAgency } of passages) {
    if (sameAgency !== false) continue;
    const direction = directionOf(documents[a] as ReuseDocument, documents[b] as ReuseDocument);
    if (direction !== "a-to-b") note(a, b, aSpan, chars);
    if (direction !== "b-to-a") note(b, a, bSpan, chars);
  }
  return of;
}

async function everybodysRuns({ texts, documents }: Library, threads: number): Promise<CommonGrams | null> {
  const known = documents.map((_, d) => d).filter((d) => documents[d]?.agency !== null);
  const agencies = new Set(known.map((d) => documents[d]?.agency)).size;
  if (agencies < leastAgenciesCompared) return null;
  const crew = createCrew({ texts, work: null }, threads);
  try {
    return await commonGrams(crew, texts, Uint32Array.from(known), copyLength, Math.ceil(everybodys * agencies));
  } finally {
    await crew.close();
  }
}

function sourceOf(
  { other, spans }: Candidate,
  document: ReuseDocument,
  documents: readonly ReuseDocument[],
): CopySource {
  const source = documents[other] as ReuseDocument;
  return {
    other: source,
    isEarlier: directionOf(source, document) === "a-to-b",
    spans: [...spans].sort((x, y) => y.chars - x.chars || x.span[0] - y.span[0]).map(({ span }) => span),
  };
}

const unknownAgency: Bilingual = {
  zh: "机关名称不明，无法区分本机关与其他机关",
  en: "whose report it is is not known",
};
const tooFew: Bilingual = {
  zh: `可比的其他报告不足 ${leastOthers} 份`,
  en: `there are fewer than ${leastOthers} other reports to compare with`,
};
