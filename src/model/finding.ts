import type { Span } from "../text/span.js";
import type { Bilingual } from "./bilingual.js";

/** `error`: a printed identity, a definition or a statutory element is violated with certain reading. `warning`: a probable defect. `info`: worth a look. Never feeds the score. */
export type Severity = "error" | "warning" | "info";

/** One piece of the text a finding rests on. `subject` is what is wrong, `related` what it was held against, `anchor` where to look for what is absent. */
export interface Evidence {
  readonly role: "subject" | "related" | "anchor";
  /** A cell path, a section id, or a plain word such as `title`. */
  readonly path: string;
  readonly span: Span;
}

/** What one check says of one unit of a report (a row, a column, a section, a cell, a claim's subject). */
export type Verdict =
  | { readonly status: "pass"; readonly unit: string }
  /** An identity whose operands are all zero: passed, and carries no evidence. */
  | { readonly status: "vacuous"; readonly unit: string }
  | { readonly status: "unknown"; readonly unit: string; readonly reason: Bilingual }
  | {
      readonly status: "fail";
      readonly unit: string;
      readonly message: Bilingual;
      readonly evidence: readonly Evidence[];
      /** When this case weighs less (or more) than the check's own severity. */
      readonly severity?: Severity;
    };

/** One thing that is wrong, with everything needed to see and mend it. */
export interface Finding {
  /** 12 hex digits; the same in every run as long as the same thing is found, wherever it stands. */
  readonly id: string;
  readonly check: string;
  readonly severity: Severity;
  readonly unit: string;
  readonly message: Bilingual;
  readonly evidence: readonly (Evidence & { readonly quote: string })[];
}

/** A finding that a person looked at and dismissed, with the reason. */
export interface DismissedFinding extends Finding {
  readonly dismissed: string;
}

/** What one check made of one report: counts per verdict (vacuous are also counted in `passed`) and its findings. */
export interface CheckResult {
  readonly check: string;
  readonly passed: number;
  readonly failed: number;
  readonly vacuous: number;
  readonly unknown: number;
  readonly findings: readonly Finding[];
  /** What a person dismissed of them: neither passed nor failed. */
  readonly dismissed?: readonly DismissedFinding[];
  /** Why units stayed unknown, in order. */
  readonly unknowns: readonly { readonly unit: string; readonly reason: Bilingual }[];
}
