import type { Report } from "../../src/model/report.js";
import type { Refusal, Source } from "../../src/model/source.js";
import { parseReport } from "../../src/parse/parse-report.js";

/** A source that holds this text. */
export function sourceOf(text: string): Source {
  return {
    id: "0123456789ab",
    path: "report.txt",
    sha256: "0".repeat(64),
    format: "text",
    encoding: "utf-8",
    bytes: Buffer.byteLength(text),
    text,
    grids: [],
    metadata: [],
  };
}

/** The report this text parses to; fails the test when it is refused. */
export function parsed(text: string): Report {
  const result: Report | Refusal = parseReport(sourceOf(text));
  if ("code" in result) throw new Error(`refused: ${result.message.zh}`);
  return result;
}

/** What the text reads at a span; null for null. */
export function quote(report: Report, span: readonly [number, number] | null): string | null {
  return span === null ? null : report.source.text.slice(span[0], span[1]);
}
