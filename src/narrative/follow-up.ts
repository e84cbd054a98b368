import type { FollowedProblem, FollowUp, NarrativeProfile } from "../model/narrative.js";
import type { Report } from "../model/report.js";
import type { KeptProblem } from "../model/reuse.js";
import type { PriorReport } from "../model/subject.js";
import { fold } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { isStanding, likeness, sayAllSettled, termsOf } from "./follow-up-terms.js";
import { type Statement, statementsOf } from "./statements.js";

/**
 * A statement is about a problem from this likeness on. Of 6,000 pairs of a problem and another agency's report one in a thousand reaches it
 * by chance, of problems and what the same agency tells of them a year later three quarters of those that a reader pairs.
 */
const alike = 2.4;
/** Section five tells of last year by itself: less will do there. */
const alikeInRetrospect = 1;
/** Fewer shared terms are a word. */
const sharedTerms = 4;
const sharedInRetrospect = 3;
/** No report states more; what comes after is not looked at, so that a hostile text costs no more than its length. */
const mostProblems = 100;

/**
 * What a report makes of the problems of the agency's report of the year before (method §5, D6.4). A problem is `repeated` when one of this
 * year's says the same with the same figures; else `acted-on` when the report says that all of last year's problems are settled, or when a
 * clause of its prose that announces nothing, states no problem of this year and did not stand in last year's report is about the problem or
 * the remedy that was to mend it (see {@link likeness}); else `not-mentioned`.
 */
export function followUpOf(
  report: Report,
  narrative: NarrativeProfile,
  prior: PriorReport,
  kept: readonly KeptProblem[],
): FollowUp {
  const isRead = prior.problemsRead && narrative.features.some((f) => f.code === "problems-stated" && f.value !== null);
  const priorId = prior.reportId;
  if (!isRead) return { priorId, isRead, problems: [] };
  const statements = statementsOf(report, narrative);
  const settled = statements.find(({ sentence }) => sayAllSettled(sentence, prior)) ?? null;
  const stoodThere = isStanding(prior.paragraphs);
  const told = statements.map((statement) => ({ ...statement, terms: termsOf(statement.text) }));
  const problems = prior.problems.map((before, i): FollowedProblem => {
    const again = kept.find((problem) => problem.before === before && sameFigures(report, problem));
    if (again !== undefined) return { before, outcome: "repeated", evidence: again.span };
    if (settled !== null) return { before, outcome: "acted-on", evidence: settled.span };
    const evidence = i < mostProblems ? toldOf(before, prior.remedies[i] ?? null, told, stoodThere) : null;
    return { before, outcome: evidence === null ? "not-mentioned" : "acted-on", evidence };
  });
  return { priorId, isRead, problems };
}

/** The statement that is most about a problem or its remedy; null when none is enough. Ties go to the earlier one. */
function toldOf(
  problem: string,
  remedy: string | null,
  statements: readonly (Statement & { readonly terms: ReadonlySet<string> })[],
  stoodThere: (clause: string) => boolean,
): Span | null {
  const terms = new Set([...termsOf(problem), ...termsOf(remedy ?? "")]);
  let best: Span | null = null;
  let most = 0;
  for (const { text, terms: own, span, isRetrospect } of statements) {
    const { shared, degree } = likeness(terms, own);
    if (degree <= most || shared < (isRetrospect ? sharedInRetrospect : sharedTerms)) continue;
    if (degree < (isRetrospect ? alikeInRetrospect : alike) || (!isRetrospect && stoodThere(text))) continue;
    best = span;
    most = degree;
  }
  return best;
}

function sameFigures({ source }: Report, { span, before }: KeptProblem): boolean {
  const figures = (text: string) => fold(text).match(/\d+/g)?.join(" ") ?? "";
  return figures(source.text.slice(...span)) === figures(before);
}
