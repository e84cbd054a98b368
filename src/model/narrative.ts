import type { Span } from "../text/span.js";
import type { SectionId } from "./report.js";

/** A measure of the prose, in natural units. `value` is null when it cannot be measured (too little text); never a guess. */
export interface Feature {
  readonly code: string;
  readonly value: number | null;
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
