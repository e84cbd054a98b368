import type { AspectFound, Feature, FeatureCode, Problem, RepeatedClause } from "../model/narrative.js";
import type { Report } from "../model/report.js";
import { rawSpan } from "../text/flow.js";
import type { Span } from "../text/span.js";
import { withErrors } from "./feature-errors.js";
import type { HitsByLexicon } from "./hits.js";
import type { TermHit } from "./matcher.js";
import { hanOf, type Prose } from "./prose.js";
import type { Segments } from "./segments.js";
import { onePerClause, specificity } from "./specific-counts.js";
import type { SpecificItem } from "./specifics.js";
import { countWords, type Words } from "./words.js";

/** Shares and densities of a shorter narrative say nothing. Source: method.md §3.2.9. */
export const leastNarrativeHan = 300;
/** Fewer clauses than this cannot be said to repeat themselves. Source: method.md §5, D5.4. */
const leastClauses = 20;
/** A sentence is formulaic when the stock phrases in it weigh this much together. */
const formulaic = 0.5;
/** Verbs of measures (`加强`) tell a remedy from a problem but are too common to count. */
const leastRemedyWeight = 0.5;

/** All that was found in the prose of one report. */
export interface Findings {
  readonly report: Report;
  readonly prose: Prose;
  readonly segments: Segments;
  readonly words: Words;
  /** By lexicon; hits inside titles and mandated text are left out. */
  readonly hits: HitsByLexicon;
  readonly specifics: readonly SpecificItem[];
  readonly aspects: readonly AspectFound[];
  readonly problems: readonly Problem[];
  /** Whether section five could be read: something was recognised in it, or there is nothing to read. */
  readonly sectionFiveRead: boolean;
  readonly repeatedClauses: readonly RepeatedClause[];
}

/** The features of a report's prose, one for every feature code, in the order of the vocabulary. */
export function featuresOf(findings: Findings): readonly Feature[] {
  const features = [
    ...wordFeatures(findings),
    ...sentenceFeatures(findings),
    ...densityFeatures(findings),
    ...sectionFeatures(findings),
  ];
  return withErrors(features, findings.prose, findings.report.source.text);
}

function feature(code: FeatureCode, value: number | null, evidence: readonly Span[] = []): Feature {
  return { code, value, evidence: value === null ? [] : evidence };
}

function narrativeHan({ prose }: Findings): number {
  return hanOf(prose, 0, prose.text.length);
}

function wordFeatures(findings: Findings): readonly Feature[] {
  const { prose, segments, words } = findings;
  const han = narrativeHan(findings);
  const { count, diversity } = countWords(prose.text, words);
  const clauses = segments.clauses.starts.length;
  return [
    feature("narrative-han", han),
    feature("token-count", count),
    feature("lexical-diversity", diversity),
    feature("mean-clause-length", han < leastNarrativeHan || clauses === 0 ? null : han / clauses),
  ];
}

function sentenceFeatures(findings: Findings): readonly Feature[] {
  const { prose, segments, specifics, hits } = findings;
  const han = narrativeHan(findings);
  const stock = hits["stock-phrases"] ?? [];
  const stockSpans: Span[] = [];
  const hardSpans: Span[] = [];
  let stockHan = 0;
  let hardHan = 0;
  let s = 0;
  let h = 0;
  const { starts, ends } = segments.sentences;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] as number;
    const end = ends[i] as number;
    let weight = 0;
    let items = 0;
    for (; (stock[h]?.start ?? end) < end; h++) weight += (stock[h] as TermHit).entry.weight;
    for (; (specifics[s]?.start ?? end) < end; s++) items += 1;
    if (items > 0) {
      hardHan += hanOf(prose, start, end);
      hardSpans.push(rawSpan(prose, start, end));
    } else if (weight >= formulaic) {
      stockHan += hanOf(prose, start, end);
      stockSpans.push(rawSpan(prose, start, end));
    }
  }
  const share = (part: number) => (han < leastNarrativeHan ? null : part / han);
  return [
    feature("stock-sentence-share", share(stockHan), stockSpans),
    feature("hard-sentence-share", share(hardHan), hardSpans),
  ];
}

function densityFeatures(findings: Findings): readonly Feature[] {
  const { prose, segments, words, specifics, hits } = findings;
  const han = narrativeHan(findings);
  const density = (code: FeatureCode, found: readonly { readonly start: number; readonly end: number }[]) =>
    feature(
      code,
      han < leastNarrativeHan ? null : (1000 * found.length) / han,
      found.map(({ start, end }) => rawSpan(prose, start, end)),
    );
  const remedies = (hits.remedies ?? []).filter((hit) => hit.entry.weight >= leastRemedyWeight);
  return [
    density("stock-phrases-per-thousand", hits["stock-phrases"] ?? []),
    density("specific-items-per-thousand", onePerClause(prose, specifics, segments.clauses)),
    feature(
      "specific-items-per-word",
      han < leastNarrativeHan ? null : specificity(prose.text, words, specifics),
      specifics.map(({ start, end }) => rawSpan(prose, start, end)),
    ),
    density("hedges-per-thousand", hits.hedges ?? []),
    density("remedies-per-thousand", remedies),
  ];
}

function sectionFeatures(findings: Findings): readonly Feature[] {
  const { report, prose, segments, aspects, problems, sectionFiveRead, repeatedClauses, hits } = findings;
  const current = problems.filter((problem) => !problem.past);
  const past = problems.filter((problem) => problem.past);
  const distinct = new Set(current.map((problem) => report.source.text.slice(...problem.span).replace(/\s/g, "")));
  const shareOf = (code: FeatureCode, part: readonly Problem[]) =>
    feature(
      code,
      current.length === 0 ? null : part.length / current.length,
      part.map((problem) => problem.span),
    );
  const repeatedHan = repeatedClauses.reduce((sum, clause) => sum + clause.han * clause.spans.length, 0);
  const han = narrativeHan(findings);
  const sectionSix = prose.paragraphs.find((one) => one.section === "otherMatters")?.start ?? prose.text.length;
  const fees = (hits.statements ?? []).filter((hit) => hit.entry.category === "fee" && hit.start >= sectionSix);
  return [
    feature(
      "problems-stated",
      sectionFiveRead ? distinct.size : null,
      current.map((problem) => problem.span),
    ),
    feature(
      "past-problems-stated",
      sectionFiveRead ? past.length : null,
      past.map((problem) => problem.span),
    ),
    shareOf(
      "specific-problem-share",
      current.filter((problem) => problem.specific),
    ),
    shareOf(
      "answered-problem-share",
      current.filter((problem) => problem.remedy !== null),
    ),
    feature(
      "repeated-clause-share",
      segments.clauses.starts.length < leastClauses || han < leastNarrativeHan ? null : repeatedHan / han,
      repeatedClauses.flatMap((clause) => clause.spans),
    ),
    feature(
      "aspects-covered",
      aspects.length,
      aspects.map((aspect) => aspect.span),
    ),
    feature(
      "fee-statement",
      fees.length > 0 ? 1 : 0,
      fees.map((hit) => rawSpan(prose, hit.start, hit.end)),
    ),
    accountability(findings),
  ];
}

function accountability({ report, prose, hits }: Findings): Feature {
  const first = new Map<string, TermHit>();
  for (const hit of hits.statements ?? []) {
    if (hit.entry.category !== "fee" && !first.has(hit.entry.category)) first.set(hit.entry.category, hit);
  }
  const evidence = [...first.values()].map((hit) => rawSpan(prose, hit.start, hit.end));
  return feature("accountability-items", report.unitType === "government" ? first.size : null, evidence);
}
