import type { Evidence } from "../../model/finding.js";
import type { Report } from "../../model/report.js";
import type { StatedFacts } from "../../model/subject.js";
import { fold } from "../../text/fold.js";
import type { Span } from "../../text/span.js";
import { sameAgency } from "./agency-name.js";
import { evidence } from "./evidence.js";
import { titleAnchor } from "./sections.js";

/** What a manifest may state that the text states too. */
export type Field = "agency" | "regionCode" | "level" | "unitType" | "year" | "publishedOn";

/** One field, as the manifest and the text have it. */
export interface Comparison {
  readonly field: Field;
  /** Undefined when the manifest leaves the field open. */
  readonly manifest: string | number | undefined;
  /** Null when the text does not state it. */
  readonly text: string | null;
  readonly agrees: boolean;
  readonly pieces: readonly Evidence[];
}

/** Every field of the manifest beside the text. The report may already carry the manifest's values: what the text itself says is read again where it says it. */
export function* comparisons(report: Report, stated: StatedFacts): Generator<Comparison> {
  const { publication } = report;
  const agency = printed(report, report.agency?.span ?? null);
  const year = /(?:19|20)\d\d/.exec(printed(report, report.year?.span ?? null) ?? "")?.[0] ?? null;
  const date = publication === null || publication.evidence === "manifest" ? null : publication.date;
  const quote = (path: string, span: Span | null | undefined) =>
    span == null ? titleAnchor(report) : [evidence("subject", path, span)];
  const exact = (
    field: Field,
    manifest: string | number | undefined,
    text: string | null,
    pieces: readonly Evidence[],
  ) => ({
    field,
    manifest,
    text,
    agrees: String(manifest) === text,
    pieces,
  });
  const name = exact("agency", stated.agency, agency, quote("agency", report.agency?.span));
  yield { ...name, agrees: agency !== null && sameAgency(agency, stated.agency ?? "") };
  yield exact("year", stated.year, year, quote("year", report.year?.span));
  yield exact("publishedOn", stated.publishedOn, date, quote("publication", publication?.span));
  yield exact("regionCode", stated.regionCode, report.region?.code ?? null, titleAnchor(report));
  yield exact("level", stated.level, report.level, titleAnchor(report));
  yield exact("unitType", stated.unitType, report.unitType, titleAnchor(report));
}

function printed({ source }: Report, span: Span | null): string | null {
  return span === null ? null : fold(source.text.slice(...span)).replace(/\s/g, "");
}
