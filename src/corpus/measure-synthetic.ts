import { assess, type Settings } from "../assess.js";
import { checks } from "../checks/index.js";
import { ingest } from "../ingest/ingest.js";
import type { Assessment } from "../model/dossier.js";
import type { Finding } from "../model/finding.js";
import { isRefusal } from "../model/source.js";
import type { PriorReport } from "../model/subject.js";
import { type Recipe, type ReportTruth, type SyntheticReport, synthesise } from "../synth/synthesise.js";
import { priorReport } from "./assess-corpus.js";

/** A miss or a false alarm: in which report, and what was planted or found. */
export interface Instance {
  readonly file: string;
  readonly layout: string;
  readonly words: string;
}

/** How a check did on its planted defects, and on reports without any. */
export interface CheckMeasure {
  readonly check: string;
  readonly planted: number;
  readonly found: number;
  /** Findings in clean reports. */
  readonly alarms: { readonly [severity in Finding["severity"]]: number };
  readonly misses: readonly Instance[];
  readonly falseAlarms: readonly Instance[];
}

/** What was read of the reports' own facts. */
export interface FactMeasure {
  readonly fact: string;
  readonly right: number;
  readonly unknown: number;
  readonly wrong: number;
  readonly examples: readonly Instance[];
}

/** Recall and false alarms on a synthetic corpus. */
export interface SyntheticMeasure {
  readonly reports: number;
  readonly clean: number;
  readonly checks: readonly CheckMeasure[];
  readonly facts: readonly FactMeasure[];
  /** Reports that were not taken for one. */
  readonly refused: readonly Instance[];
  /** Errors and warnings in defective reports that neither the defect nor its collateral explains. */
  readonly unexplained: readonly Instance[];
  /** Stated figures of clean reports called contradictory. */
  readonly contradicted: readonly Instance[];
}

/** Measures every check on the reports of a recipe, read from their text alone, each with the report of the year before. Writes nothing. */
export async function measureSynthetic(recipe: Recipe, settings: Settings): Promise<SyntheticMeasure> {
  const tally = new Tally();
  let prior: (PriorReport & { readonly agency: string }) | null = null;
  for (const made of synthesise(recipe, new Set(checks.map(({ id }) => id)))) {
    const { truth } = made;
    const source = await ingest(truth.file, new TextEncoder().encode(made.text));
    if (isRefusal(source)) throw new Error(`${truth.file}: ${source.message.en}`);
    const before = prior?.agency === truth.agency && prior.year === truth.year - 1 ? prior : null;
    const planted = truth.defects.some(([check]) => check === "manifest-disagrees");
    const assessment = assess(source, settings, { prior: before, stated: planted ? made.stated : {} });
    tally.add(made, isRefusal(assessment) ? null : assessment);
    prior = isRefusal(assessment) ? null : { ...priorReport(assessment, truth.file, truth.year), agency: truth.agency };
  }
  return tally.measure();
}

type Counted = { -readonly [key in keyof CheckMeasure]: CheckMeasure[key] } & {
  misses: Instance[];
  falseAlarms: Instance[];
  alarms: Record<Finding["severity"], number>;
};

/** What has been found so far. */
class Tally {
  private reports = 0;
  private clean = 0;
  private readonly checks = new Map<string, Counted>(
    checks.map(({ id }) => [
      id,
      {
        check: id,
        planted: 0,
        found: 0,
        alarms: { error: 0, warning: 0, info: 0 },
        misses: [],
        falseAlarms: [],
      },
    ]),
  );
  private readonly facts = new Map<string, { right: number; unknown: number; wrong: number; examples: Instance[] }>();
  private readonly refused: Instance[] = [];
  private readonly unexplained: Instance[] = [];
  private readonly contradicted: Instance[] = [];

  add(made: SyntheticReport, assessment: Assessment | null): void {
    const { truth } = made;
    this.reports += 1;
    if (truth.clean) this.clean += 1;
    const say = (words: string): Instance => ({ file: truth.file, layout: truth.layout, words });
    if (assessment === null) this.refused.push(say("not a report"));
    const findings = assessment?.results.flatMap((result) => result.findings) ?? [];
    for (const [check, unit, where] of truth.defects) this.addDefect(check, unit, say(`${unit}: ${where}`), findings);
    const explained = new Set([...truth.defects.map(([check]) => check), ...truth.collateral]);
    for (const { check, severity, message } of findings) {
      if (truth.clean) this.addAlarm(check, severity, say(message.zh));
      else if (!truth.afterDefect && !explained.has(check) && severity !== "info")
        this.unexplained.push(say(`[${truth.defects[0]?.[0]}] ${check}: ${message.zh}`));
    }
    if (assessment === null || !truth.clean) return;
    this.addFacts(truth, assessment, say);
    for (const { verdict, span, subject, basis, tableValue } of assessment.claims)
      if (verdict === "disagrees")
        this.contradicted.push(
          say(`${assessment.report.source.text.slice(...span)}: ${subject}, ${basis} = ${tableValue}`),
        );
  }

  private addDefect(check: string, unit: string, instance: Instance, findings: readonly Finding[]): void {
    const counted = this.checks.get(check) as Counted;
    counted.planted += 1;
    if (findings.some((finding) => finding.check === check && finding.unit === unit)) counted.found += 1;
    else counted.misses.push(instance);
  }

  private addAlarm(check: string, severity: Finding["severity"], instance: Instance): void {
    const counted = this.checks.get(check) as Counted;
    counted.alarms[severity] += 1;
    if (severity !== "info") counted.falseAlarms.push(instance);
  }

  private addFacts(truth: ReportTruth, { report }: Assessment, say: (words: string) => Instance): void {
    const read = {
      agency: [report.agency?.value, truth.agency],
      year: [report.year?.value, truth.year],
      region: [report.region?.code, truth.regionCode],
      level: [report.level, truth.level],
      unitType: [report.unitType, truth.unitType],
      template: [report.template, truth.template],
      ...(truth.publishedOn === null ? {} : { publishedOn: [report.publication?.date, truth.publishedOn] }),
    };
    for (const [fact, [found, wanted]] of Object.entries(read)) {
      const counts = this.facts.get(fact) ?? { right: 0, unknown: 0, wrong: 0, examples: [] };
      this.facts.set(fact, counts);
      counts[found === wanted ? "right" : found == null ? "unknown" : "wrong"] += 1;
      if (found !== wanted) counts.examples.push(say(`${found ?? "unknown"}, not ${wanted}`));
    }
  }

  measure(): SyntheticMeasure {
    const { reports, clean, refused, unexplained, contradicted } = this;
    return {
      reports,
      clean,
      checks: [...this.checks.values()],
      facts: [...this.facts].map(([fact, counts]) => ({ fact, ...counts })),
      refused,
      unexplained,
      contradicted,
    };
  }
}
