import type { Span } from "../text/span.js";
import type { SectionId } from "./report.js";

/**
 * What {@link Feature.code} may be, with what its value means. Shares are 0–1; `…-per-thousand` is per 1000 Han characters of the
 * narrative (sections one, five and six). Null below 300 Han characters of narrative for shares and densities of the whole.
 */
export const featureCodes = {
  "narrative-han": "Han characters in sections one, five and six",
  "token-count": "words jieba finds in them",
  "lexical-diversity": "mean share of distinct words in blocks of 100 words; null below one block",
  "mean-clause-length": "mean Han characters per clause",
  "stock-sentence-share": "D4.3: share of Han in sentences with a stock phrase and no specific item",
  "stock-phrases-per-thousand": "stock phrases per 1000 Han",
  "hard-sentence-share": "D4.2: share of Han in sentences with at least one specific item",
  "specific-items-per-thousand": "D4.1: specific items, at most one per clause, per 1000 Han",
  "specific-items-per-word":
    "specificity after Hope, Hu & Lu: specific items over words; items by rule and lexicon, not by a named-entity recogniser",
  "hedges-per-thousand": "hedges per 1000 Han",
  "remedies-per-thousand": "wordings of measures per 1000 Han",
  "problems-stated":
    "D6.1: this year's problems in section five; 0 when the section is missing, empty or denies any; null when unreadable",
  "past-problems-stated": "last year's problems in section five; null when unreadable",
  "specific-problem-share": "D6.2: share of this year's problems that are specific; null without problems",
  "answered-problem-share": "D6.3: share of this year's problems that a remedy answers; null without problems",
  "repeated-clause-share": "D5.4: share of Han in clauses that occur at least twice; null below 20 clauses",
  "aspects-covered": "D2.3: of the five aspects, those with a paragraph of their own of at least 30 Han",
  "fee-statement": "D2.4: 1 when section six speaks of fees for information, else 0",
  "accountability-items": "D2.4: of 考核, 社会评议 and 责任追究, how many a government states; null for others",
} as const satisfies Record<string, string>;
export type FeatureCode = keyof typeof featureCodes;

/** A measure of the prose, in natural units. `value` is null when it cannot be measured (too little text); never a guess. */
export interface Feature {
  readonly code: FeatureCode;
  readonly value: number | null;
  /** Its standard error, from a bootstrap over paragraphs; null where too few paragraphs tell, left out where none is estimated. */
  readonly standardError?: number | null;
  /** What was counted, in reading order. */
  readonly evidence: readonly Span[];
}

/** One problem that section five states. */
export interface Problem {
  readonly span: Span;
  /** Speaks of last year's problems, not this year's. */
  readonly past: boolean;
  /** Names something of the agency's own: a number, a date, a document, a system, a place or a concrete fact. */
  readonly specific: boolean;
  /** Index into {@link NarrativeProfile.remedies} of the remedy that answers it; null when none does. */
  readonly remedy: number | null;
}

/** One measure that section five announces or reports. */
export interface Remedy {
  readonly span: Span;
  readonly past: boolean;
}

/** The five aspects the overview should cover (国办公开办函〔2021〕30号). */
export const aspectIds = ["disclosure", "requests", "management", "platform", "supervision"] as const;
export type AspectId = (typeof aspectIds)[number];

/** An aspect found in the overview: where its paragraph stands and how many Han characters it has. */
export interface AspectFound {
  readonly id: AspectId;
  readonly span: Span;
  readonly han: number;
}

/** A hit of a lexicon entry in the prose. */
export interface LexiconHit {
  readonly span: Span;
  readonly lexicon: string;
  readonly term: string;
  readonly category: string;
  readonly weight: number;
  readonly section: SectionId;
}

/** A clause that occurs at least twice in the report. */
export interface RepeatedClause {
  readonly spans: readonly Span[];
  readonly han: number;
}

/** What the prose of one report shows. */
export interface NarrativeProfile {
  readonly features: readonly Feature[];
  readonly hits: readonly LexiconHit[];
  readonly aspects: readonly AspectFound[];
  readonly problems: readonly Problem[];
  readonly remedies: readonly Remedy[];
  /** Section five states that there are no problems (`不存在问题`). */
  readonly deniesProblems: Span | null;
  readonly repeatedClauses: readonly RepeatedClause[];
}

/** A problem that last year's report states, and what this year's makes of it. */
export interface FollowedProblem {
  /** Last year's wording. */
  readonly before: string;
  /** `acted-on`: this year's report tells what was done about it; `repeated`: it says the same again; `not-mentioned`: neither. */
  readonly outcome: "acted-on" | "repeated" | "not-mentioned";
  /** Where it tells so, or says the same again; null when it does neither. */
  readonly evidence: Span | null;
}

/** What a report makes of the problems that the agency's report of the year before states. */
export interface FollowUp {
  /** Last year's report. */
  readonly priorId: string;
  /** Whether section five of both reports could be read: otherwise nothing can be said. */
  readonly isRead: boolean;
  /** In the order of last year's report; none when it states none. */
  readonly problems: readonly FollowedProblem[];
}
