import { assess, type Settings } from "../assess.js";
import type { Assessment } from "../model/dossier.js";
import type { Remedy } from "../model/narrative.js";
import type { ReuseProfile } from "../model/reuse.js";
import { isRefusal, type Refusal } from "../model/source.js";
import type { PriorReport } from "../model/subject.js";
import { narrativeParagraphs } from "../narrative/prose.js";
import type { Span } from "../text/span.js";
import { guarded } from "./guarded.js";
import type { IndexedReport } from "./indexed-report.js";
import { type Ingest, readSource } from "./read-source.js";

/** What assessing a corpus may take from its surroundings: a watched way of reading, and what the corpus's text reuse says of a report. */
export interface Means {
  readonly ingest?: Ingest;
  readonly reuseOf?: (reportId: string) => ReuseProfile | null;
}

/**
 * The assessment of every report, in their order, each with the same agency's report of the year before when the list holds exactly one.
 * The list must be sorted by agency and year (see {@link indexCorpus}); at no time are more than a few reports in memory. A file that
 * has changed or vanished meanwhile, or on which a bug strikes, is a refusal in its place.
 */
export async function* assessReports(
  reports: readonly IndexedReport[],
  settings: Settings,
  { ingest, reuseOf = () => null }: Means = {},
): AsyncGenerator<Assessment | Refusal> {
  let known: readonly PriorReport[] = [];
  let agency: string | null = null;
  for (const indexed of reports) {
    if (indexed.agency === null || indexed.agency !== agency) known = [];
    agency = indexed.agency;
    const { entry, year } = indexed;
    const source = await readSource(entry.absolutePath, entry.path, ingest);
    const before = known.filter((report) => report.year + 1 === year);
    const prior = before.length === 1 ? (before[0] as PriorReport) : null;
    const assessment = isRefusal(source)
      ? source
      : guarded(entry.path, () =>
          assess(source, settings, {
            prior,
            stated: entry.stated,
            reuse: reuseOf(indexed.id),
            dismissals: entry.dismissals ?? {},
          }),
        );
    if (!isRefusal(assessment) && year !== null) {
      known = [...known.filter((report) => report.year + 1 >= year), priorReport(assessment, entry.path, year)];
    }
    yield assessment;
  }
}

/** What the report of the next year is held against. */
export function priorReport({ report, narrative }: Assessment, path: string, year: number): PriorReport {
  const { source, tables } = report;
  const quote = ([start, end]: Span) => source.text.slice(start, end);
  const current = narrative.problems.filter(({ past }) => !past);
  return {
    reportId: source.id,
    path,
    year,
    tables,
    problems: current.map(({ span }) => quote(span)),
    remedies: current.map(({ remedy }) =>
      remedy === null ? null : quote((narrative.remedies[remedy] as Remedy).span),
    ),
    problemsRead: narrative.features.some(({ code, value }) => code === "problems-stated" && value !== null),
    paragraphs: narrativeParagraphs(report).map(({ span }) => quote(span)),
  };
}
