import type { Severity } from "../../src/model/finding.js";
import type { Draft } from "./subject-of.js";

/** What one check must say of one unit of a draft, and nothing worse. */
export type Expectation =
  | { readonly passes: string }
  | { readonly vacuous: string }
  /** Nothing is said at all: the check does not apply. */
  | { readonly silent: true }
  | { readonly unknown: string; readonly zh: string }
  | {
      readonly fails: string;
      readonly zh: string;
      /** What the evidence quotes, in its order. */
      readonly quotes: readonly string[];
      readonly severity?: Severity;
    };

/** One sentence about one check: given this draft, expect this. */
export interface CheckCase {
  readonly says: string;
  readonly given?: Draft;
  readonly expect: Expectation;
}

/** The cases of each check, by its id. */
export type CasesByCheck = Readonly<Record<string, readonly CheckCase[]>>;
