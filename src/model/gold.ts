import type { Span } from "../text/span.js";
import type { ClaimVerdict } from "./claim.js";
import type { SectionId } from "./report.js";
import type { TemplateId } from "./template.js";

/** A figure of the prose as a careful reader labels it: the words of the figure, its number, the table path it counts (null where no table holds it), the verdict, where it stands. */
export type GoldClaim = readonly [
  quote: string,
  value: number,
  table: string | null,
  verdict: ClaimVerdict,
  span: Span,
];

/** A problem of section five as a careful reader labels it. */
export interface GoldProblem {
  readonly quote: string;
  readonly span: Span;
  /** Names something of the agency's own; otherwise it could stand in any report. */
  readonly specific: boolean;
  /** Told of the year before. */
  readonly past: boolean;
  /** The remedies that answer it; none when it is left unanswered. */
  readonly remedies: readonly Span[];
}

/** A check that must find something, and the unit it must find it in; null for wherever. */
export type GoldFinding = readonly [check: string, unit: string | null];

/** What one document must be read as. Written by hand, never by the program that is measured by it. Spans point into the decoded text. */
export interface Gold {
  /** File name of the document. */
  readonly source: string;
  readonly agency: string;
  readonly year: number;
  readonly template: TemplateId;
  /** Null when the text states no date. */
  readonly publishedOn: string | null;
  readonly sections: { readonly [id in SectionId]: "present" | "empty" | "missing" };
  /** Table → row → column → number, or null for a cell without one. A row that is not printed is absent; a table that is not is null. */
  readonly tables: { readonly [table: string]: GoldTable | null };
  /** Everything to be found in this document alone, whatever its severity: with {@link mayFind}, nothing else is right. */
  readonly mustFind: readonly GoldFinding[];
  /** What is to be found besides when the agency's report of the year before is known. */
  readonly mustFindWithPrior: readonly GoldFinding[];
  /** What a reader may or may not want to hear of: counts neither way. */
  readonly mayFind: readonly GoldFinding[];
  /** Checks that must stay silent; `*error` for all errors. */
  readonly mustNotFind: readonly string[];
  /** The figures that a table holds. */
  readonly claims: readonly GoldClaim[];
  /** The figures that no table holds. */
  readonly otherFigures: readonly GoldClaim[];
  /** Figures that may be taken for one or not: nothing counts on them. */
  readonly optionalFigures: readonly GoldClaim[];
  readonly problems: readonly GoldProblem[];
  /** File names of the documents it shares passages with, beyond set phrases. */
  readonly sharesTextWith: readonly string[];
}

/** A table as gold has it. */
export type GoldTable = { readonly [row: string]: { readonly [column: string]: number | null } };
