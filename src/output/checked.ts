import type { Bilingual, Language } from "../model/bilingual.js";
import type { Check } from "../model/check.js";
import type { Assessment } from "../model/dossier.js";
import type { CheckResult, Finding, Severity } from "../model/finding.js";
import type { Refusal } from "../model/source.js";

/** A finding as `check` shows it: with the reason a person gave for dismissing it, or null. Dismissed findings do not count. */
export interface ShownFinding extends Finding {
  readonly dismissed: string | null;
}

/** What `check` made of one file: its assessment with the findings and checks to show, or why it could not be read. */
export type Checked =
  | {
      readonly kind: "assessed";
      readonly assessment: Assessment;
      readonly findings: readonly ShownFinding[];
      readonly results: readonly CheckResult[];
    }
  | { readonly kind: "refused"; readonly refusal: Refusal };

/** How many findings of each severity a run of `check` showed, how many were dismissed, and how many files could be read or not. */
export interface Totals {
  readonly reports: number;
  readonly refused: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly dismissed: number;
}

/** The totals of no file at all. */
export const noTotals: Totals = { reports: 0, refused: 0, error: 0, warning: 0, info: 0, dismissed: 0 };

/** The totals with one more file. */
export function withFile(totals: Totals, checked: Checked): Totals {
  if (checked.kind === "refused") return { ...totals, refused: totals.refused + 1 };
  const live = checked.findings.filter((finding) => finding.dismissed === null);
  const count = (severity: Severity) => live.filter((finding) => finding.severity === severity).length;
  return {
    reports: totals.reports + 1,
    refused: totals.refused,
    error: totals.error + count("error"),
    warning: totals.warning + count("warning"),
    info: totals.info + count("info"),
    dismissed: totals.dismissed + checked.findings.length - live.length,
  };
}

/** What a format of `check` needs to know beside the files. */
export interface CheckOptions {
  readonly version: string;
  readonly language: Language;
  /** The frozen text is part of the JSON. */
  readonly text: boolean;
  /** Every cell with its place is part of the JSON. */
  readonly cells: boolean;
  readonly color: boolean;
  /** Terminal columns an excerpt may take. */
  readonly width: number;
  readonly checks: readonly Check[];
}

/** One way to print the outcome of `check`, a file at a time, so that any number of files can be printed. */
export interface CheckFormat {
  readonly begin: () => string;
  readonly file: (checked: Checked) => string;
  readonly end: (totals: Totals) => string;
}

/** The names of the severities as messages print them. */
export const severityNames: { readonly [severity in Severity]: Bilingual } = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warning" },
  info: { zh: "提示", en: "info" },
};
