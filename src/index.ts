/**
 * mingjian as a library: bytes → {@link ingest} → {@link assess}, or any step of it alone.
 *
 * @packageDocumentation
 */
export { assess, assessReport, type Circumstances, loadSettings, type Settings } from "./assess.js";
export { checks } from "./checks/index.js";
export { runChecks } from "./checks/run-checks.js";
export { findClaims } from "./claims/find-claims.js";
export { ingest } from "./ingest/ingest.js";
export type { Bilingual, Language } from "./model/bilingual.js";
export type { Check } from "./model/check.js";
export type { Claim, ClaimVerdict } from "./model/claim.js";
export type { Assessment, Dossier } from "./model/dossier.js";
export type { CheckResult, Evidence, Finding, Severity, Verdict } from "./model/finding.js";
export type { Feature, NarrativeProfile, Problem, Remedy } from "./model/narrative.js";
export type { Cell, Report, Section, Table, TableRow } from "./model/report.js";
export type { IndicatorValue, ScoreCard } from "./model/score.js";
export { isRefusal, type Refusal, type Source } from "./model/source.js";
export type { PriorReport, StatedFacts, Subject } from "./model/subject.js";
export { UserError } from "./model/user-error.js";
export { createNarrator } from "./narrative/create-narrator.js";
export { loadLexicons } from "./narrative/load-lexicons.js";
export { parseReport } from "./parse/parse-report.js";
export type { Span } from "./text/span.js";
