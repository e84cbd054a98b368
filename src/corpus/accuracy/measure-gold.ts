import type { Settings } from "../../assess.js";
import type { Assessment } from "../../model/dossier.js";
import type { Gold } from "../../model/gold.js";
import { isRefusal } from "../../model/source.js";
import type { ReuseStudy } from "../../reuse/study.js";
import { assessReports } from "../assess-corpus.js";
import { indexCorpus } from "../index-corpus.js";
import { listCorpus } from "../list-corpus.js";
import { gatherReuse, profilesById } from "../reuse-corpus.js";
import { measureClaims } from "./claims.js";
import { measureFacts } from "./facts.js";
import { measureFindings } from "./findings.js";
import { measureProblems } from "./problems.js";
import { type Confusion, type Score, sum, Tally } from "./score.js";
import { measureSharedText } from "./shared-text.js";

/** How well reports are read and judged, held against gold. */
export interface GoldMeasure {
  readonly reports: number;
  /** `metadata`, `sections`, `cells`, `claims`, `other figures`, `disagrees`, `verdicts`, `problems`, `specific or formulaic`, `past or current`, `answered`, `shared text`. */
  readonly reading: ReadonlyMap<string, Score>;
  /** By check id. */
  readonly findings: ReadonlyMap<string, Score>;
  readonly confusions: readonly Confusion[];
}

/**
 * Reads the reports of a folder and holds what is made of each against its gold. No manifest is read, so that facts come from the text;
 * reports of one agency are each other's years before, and all are compared with each other. Throws when a report with gold is refused.
 */
export async function measureGold(folder: string, golds: readonly Gold[], settings: Settings): Promise<GoldMeasure> {
  const gatherer = gatherReuse(settings.wording);
  const { reports, skipped } = await indexCorpus(listCorpus(folder), { onReport: gatherer.onReport });
  const study = await gatherer.study(reports);
  const assessments = new Map<string, Assessment>();
  const refused = new Map(skipped.map((refusal) => [refusal.path, refusal.message.en]));
  for await (const assessment of assessReports(reports, settings, { reuseOf: profilesById(study) })) {
    if (isRefusal(assessment)) refused.set(assessment.path, assessment.message.en);
    else assessments.set(assessment.report.source.path, assessment);
  }
  const measured = golds.map((gold) => {
    const assessment = assessments.get(gold.source);
    if (assessment === undefined) throw new Error(`${gold.source}: ${refused.get(gold.source) ?? "no such report"}`);
    return measureReport(gold, assessment, study);
  });
  return {
    reports: golds.length,
    reading: added(measured.map(({ reading }) => reading)),
    findings: added(measured.map(({ findings }) => findings)),
    confusions: measured.flatMap(({ reading, findings }) => [...reading.confusions, ...findings.confusions]),
  };
}

function measureReport(gold: Gold, { report, claims, narrative, results }: Assessment, study: ReuseStudy) {
  const { text } = report.source;
  const reading = new Tally(gold.source);
  measureFacts(gold, report, reading);
  measureClaims(gold, claims, text, reading);
  measureProblems(gold, narrative, text, reading);
  measureSharedText(gold, study, reading);
  const findings = new Tally(gold.source);
  measureFindings(gold, results, findings);
  return { reading, findings };
}

function added(tallies: readonly Tally[]): ReadonlyMap<string, Score> {
  const total = new Map<string, Score>();
  for (const { scores } of tallies)
    for (const [measure, score] of scores) total.set(measure, sum([total.get(measure) ?? none, score]));
  return total;
}

const none: Score = { right: 0, missed: 0, wrong: 0 };
