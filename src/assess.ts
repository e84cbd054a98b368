import { type DeadlineRule, deadlineOf } from "./checks/deadlines/deadline-of.js";
import { loadDeadlines } from "./checks/deadlines/load-deadlines.js";
import { manifestDisagrees } from "./checks/manifest-disagrees.js";
import { runChecks } from "./checks/run-checks.js";
import { findClaims } from "./claims/find-claims.js";
import { statedReport } from "./corpus/stated-report.js";
import { type Dismissals, withoutDismissed } from "./corpus/without-dismissed.js";
import { dataFile } from "./model/data-directory.js";
import type { Assessment, Dossier } from "./model/dossier.js";
import type { CheckResult } from "./model/finding.js";
import type { NarrativeProfile } from "./model/narrative.js";
import type { Report } from "./model/report.js";
import type { ReuseProfile } from "./model/reuse.js";
import { isRefusal, type Refusal, type Source } from "./model/source.js";
import type { PriorReport, StatedFacts, Subject } from "./model/subject.js";
import { createNarrator } from "./narrative/create-narrator.js";
import { followUpOf } from "./narrative/follow-up.js";
import { entriesOf, type Lexicons } from "./narrative/lexicon.js";
import { loadLexicons } from "./narrative/load-lexicons.js";
import { parseReport } from "./parse/parse-report.js";
import { agencyNames } from "./reuse/agency-names.js";
import { keptProblems } from "./reuse/kept-problems.js";
import { type Wording, wordingOf } from "./reuse/wording.js";
import { loadScheme } from "./score/load-scheme.js";
import type { Scheme } from "./score/scheme.js";
import { scoreReport } from "./score/score-report.js";

/** What every report of a run is assessed with. */
export interface Settings {
  readonly lexicons: Lexicons;
  readonly narrate: (report: Report) => NarrativeProfile;
  readonly deadlines: readonly DeadlineRule[];
  readonly scheme: Scheme;
  /** What is masked when texts are compared. */
  readonly wording: Wording;
}

/** The settings with the built-in lexicons and deadlines, and the scheme of this file (the built-in one when undefined). Bad data is a `UserError`. */
export function loadSettings(schemePath: string = dataFile("scheme.yaml")): Settings {
  const lexicons = loadLexicons(dataFile(""));
  return {
    lexicons,
    narrate: createNarrator(lexicons),
    deadlines: loadDeadlines(dataFile("deadlines.csv")),
    scheme: loadScheme(schemePath),
    wording: wordingOf(entriesOf(lexicons, "mandated")),
  };
}

/** What is known of a report beside its text. */
export interface Circumstances {
  readonly prior: PriorReport | null;
  readonly stated: StatedFacts;
  /** What of its prose stands in other reports; null or left out when it is judged alone. */
  readonly reuse?: ReuseProfile | null;
  /** Findings that a person dismissed; none when left out. */
  readonly dismissals?: Dismissals;
}

const alone: Circumstances = { prior: null, stated: {} };

/** Everything mingjian says of one document, or why it is no report it can judge. A pure function of its arguments. */
export function assess(source: Source, settings: Settings, circumstances: Circumstances = alone): Assessment | Refusal {
  const report = parseReport(source);
  return isRefusal(report) ? report : assessReport(report, settings, circumstances);
}

/** As {@link assess}, for a report already parsed. */
export function assessReport(parsed: Report, settings: Settings, circumstances: Circumstances = alone): Assessment {
  const { prior, stated, reuse = null, dismissals = {} } = circumstances;
  const report = statedReport(parsed, stated);
  const claims = findClaims(report);
  const narrative = settings.narrate(report);
  const deadline = deadlineOf(report, settings.deadlines);
  const kept = prior === null ? null : problemsKept(report, narrative, prior, settings.wording);
  const subject: Subject = { report, prior, stated, claims, narrative, deadline, reuse, keptProblems: kept };
  const found =
    report === parsed ? runChecks(subject) : heldAgainstText(runChecks(subject), { ...subject, report: parsed });
  const results = withoutDismissed(found, dismissals);
  const followUp = prior === null ? null : followUpOf(report, narrative, prior, kept ?? []);
  const dossier: Dossier = { report, stated, claims, narrative, deadline, reuse, followUp, results };
  return { ...dossier, score: scoreReport(dossier, settings.scheme) };
}

function problemsKept(report: Report, narrative: NarrativeProfile, prior: PriorReport, wording: Wording) {
  const spans = narrative.problems.filter(({ past }) => !past).map(({ span }) => span);
  const names = agencyNames(report.agency?.value ?? null, report.region?.name ?? null);
  return keptProblems(report.source.text, spans, prior.problems, names, wording);
}

/** What a manifest states is held against the report as its text has it; every other check sees what the manifest states. */
function heldAgainstText(results: readonly CheckResult[], asPrinted: Subject): readonly CheckResult[] {
  const [own] = runChecks(asPrinted, [manifestDisagrees]);
  return results.map((result) => (own !== undefined && result.check === own.check ? own : result));
}
