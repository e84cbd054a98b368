import { stringify } from "csv-stringify/sync";
import type { Checked, CheckFormat, CheckOptions } from "./checked.js";
import { linesOf } from "./lines.js";

const columns = [
  "path",
  "report_id",
  "agency",
  "year",
  "finding_id",
  "check",
  "severity",
  "unit",
  "message",
  "quote",
  "cell",
  "line",
  "column",
  "start",
  "end",
  "dismissed",
] as const;
type Row = { readonly [column in (typeof columns)[number]]: string | number | null };

/**
 * `check --format csv`: a row per finding, in the order of the findings, with the place of its first piece of evidence. For Excel:
 * byte order mark, formulas escaped. An unreadable file is a row with severity `refused` and its code as `check`.
 */
export function csvFormat({ language }: CheckOptions): CheckFormat {
  const write = (rows: readonly Row[]) =>
    stringify([...rows], { columns: [...columns], escape_formulas: true, record_delimiter: "\n" });
  return {
    begin: () => stringify([[...columns]], { bom: true, record_delimiter: "\n" }),
    file: (checked) =>
      write(checked.kind === "refused" ? [refusalRow(checked, language)] : findingRows(checked, language)),
    end: () => "",
  };
}

const nothing: Row = {
  path: null,
  report_id: null,
  agency: null,
  year: null,
  finding_id: null,
  check: null,
  severity: null,
  unit: null,
  message: null,
  quote: null,
  cell: null,
  line: null,
  column: null,
  start: null,
  end: null,
  dismissed: null,
};

function refusalRow({ refusal }: Extract<Checked, { kind: "refused" }>, language: CheckOptions["language"]): Row {
  const { path, code, message } = refusal;
  return { ...nothing, path, check: code, severity: "refused", message: message[language] };
}

function findingRows(file: Extract<Checked, { kind: "assessed" }>, language: CheckOptions["language"]): Row[] {
  const { source, agency, year } = file.assessment.report;
  const lines = linesOf(source.text);
  return file.findings.map((finding) => {
    const main = finding.evidence.find(({ role }) => role !== "related") ?? finding.evidence[0];
    const place = main === undefined ? null : lines.at(main.span[0]);
    return {
      path: source.path,
      report_id: source.id,
      agency: agency?.value ?? null,
      year: year?.value ?? null,
      finding_id: finding.id,
      check: finding.check,
      severity: finding.severity,
      unit: finding.unit,
      message: finding.message[language],
      quote: main?.quote ?? null,
      cell: main?.path ?? null,
      line: place?.line ?? null,
      column: place?.column ?? null,
      start: main?.span[0] ?? null,
      end: main?.span[1] ?? null,
      dismissed: finding.dismissed,
    };
  });
}
