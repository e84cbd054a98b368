import type { Span } from "../text/span.js";
import type { Bilingual } from "./bilingual.js";
import type { IsoDate, Level, UnitType } from "./report.js";
import type { TemplateId } from "./template.js";

/** What the reuse study knows of a report beside its text. */
export interface ReuseDocument {
  readonly reportId: string;
  readonly path: string;
  /** What makes reports one agency's; null when it is not known whose the report is. */
  readonly agency: string | null;
  /** As printed; null if unknown. */
  readonly agencyName: string | null;
  /** Names of the agency and its place: masked, since every agency writes its own. */
  readonly names: readonly string[];
  readonly year: number | null;
  readonly publishedOn: IsoDate | null;
  readonly regionCode: string | null;
  readonly level: Level | null;
  readonly unitType: UnitType | null;
  readonly template: TemplateId;
}

/** Which of two reports is the earlier known: by publication date, else by report year; null when neither tells. Never says who copied. */
export type Direction = "a-to-b" | "b-to-a" | null;

/** A share that was measured (0–1), or why it was not. */
export type MeasuredShare =
  | { readonly value: number; readonly reason: null }
  | { readonly value: null; readonly reason: Bilingual };

/** The report of another agency that holds most of a report's text. */
export interface CopySource {
  readonly other: ReuseDocument;
  /** Whether the other is the earlier known; false when dates do not tell. */
  readonly isEarlier: boolean;
  /** Passages in this report that the other shares, longest first. */
  readonly spans: readonly Span[];
}

/** A problem of section five that says what last year's said. */
export interface KeptProblem {
  readonly span: Span;
  /** Last year's wording. */
  readonly before: string;
  /** Dice coefficient of the two wordings' character pairs, numbers, dates and own names masked; 0.9 or more. */
  readonly dice: number;
}

/** How much of one report's prose stands in other reports of the corpus: three kinds, kept apart. */
export interface ReuseProfile {
  /** Characters of prose that count: without mandated wording; a masked number, date or name is one. */
  readonly size: number;
  /** Share of text in sentences with a phrase common among other agencies. */
  readonly peerBoilerplate: MeasuredShare;
  /** Which reports it was measured among: template, and year, province and level as far as there are enough; null when not measured. */
  readonly stratum: string | null;
  /** Largest share of the report's long runs that one other agency's report of the same time or earlier holds; 0 when none holds any. */
  readonly largestCopy: MeasuredShare;
  /** That report; null when nothing is shared or measured. */
  readonly copySource: CopySource | null;
  /** Share of text in sentences with a long run of the agency's report of the year before: numbers, dates and own names masked, … */
  readonly stickiness: MeasuredShare;
  /** Its standard error, from a bootstrap over sentences; null where too few tell. */
  readonly stickinessError: number | null;
  /** … and as printed. */
  readonly stickinessAsPrinted: MeasuredShare;
  /** Sentences that last year's report holds, longest first. */
  readonly keptSpans: readonly Span[];
}

/** A run of characters that is the same on both sides once normalised. */
export interface PassageBlock {
  readonly a: Span;
  readonly b: Span;
}

/**
 * A passage that two reports share, `a` being the later by date (see {@link Direction} for whether dates tell). Spans point into the
 * reports' frozen texts; the blocks are the parts that are the same, and every one of them was compared when the passage was made.
 */
export interface Passage {
  /** Numbers of the reports in the library. */
  readonly a: number;
  readonly b: number;
  readonly aSpan: Span;
  readonly bSpan: Span;
  readonly blocks: readonly PassageBlock[];
  /** Numbers, dates and names that stand in the same place and differ: an update, not a copy. */
  readonly changed: readonly PassageBlock[];
  /** What `a` prints there, without white space. */
  readonly text: string;
  /** Characters that are the same: without mandated wording and without numbers, dates and names that differ. */
  readonly chars: number;
  /** Of these, characters outside text that is common in the corpus. */
  readonly novel: number;
  /** How many places of the corpus hold the rarest part of the passage. */
  readonly frequency: number;
  /** Whether both reports are of one agency; null when an agency is not known. */
  readonly sameAgency: boolean | null;
  /** The earliest report known to hold this part of `a`, the nearest before it, or both. */
  readonly source: "origin" | "nearest" | "both" | "between";
}

/** Two reports that share passages; `a` and `b` as in {@link Passage}. */
export interface ReusePair {
  readonly a: number;
  readonly b: number;
  readonly sameAgency: boolean | null;
  /** Characters of `a` in shared passages, over its characters that count; the same for `b`. */
  readonly containmentOfA: number;
  readonly containmentOfB: number;
  readonly sharedChars: number;
  readonly direction: Direction;
  readonly passages: number;
}
