import { assess } from "../../dist/assess.js";
import { ingest } from "../../dist/ingest/ingest.js";
import { cellPath } from "../../dist/model/cells.js";
import { isRefusal } from "../../dist/model/source.js";

/** Everything that is said of a report without where it stands, as lists of lines: what a container must share with its text twin. */
export async function saidBy(bytes, settings) {
  const source = await ingest("report", bytes);
  const assessment = isRefusal(source) ? source : assess(source, settings);
  if (isRefusal(assessment)) return { sections: [`refused: ${assessment.message.en}`] };
  const { report, claims, results } = assessment;
  const quote = (span) => (span === null ? "" : source.text.slice(...span).replace(/\s+/g, ""));
  const facts = [report.agency?.value, report.year?.value, report.template, report.publication?.date];
  return {
    cells: Object.values(report.tables)
      .flatMap((table) => table?.rows ?? [])
      .flatMap(({ cells }) => cells)
      .map((cell) => `${cellPath(cell)} ${cell.state} ${cell.value} ${cell.raw}`),
    sections: [
      facts.join(" "),
      ...report.sections.flatMap(({ id, state, heading, paragraphs }) => [
        `${id} ${state} ${quote(heading)}`,
        ...paragraphs.map(({ span, isHeading }) => `${id} ${isHeading ? "heading " : ""}${quote(span)}`),
      ]),
    ],
    claims: claims.map(({ subject, value, verdict, span }) => `${subject} ${value} ${verdict} ${quote(span)}`),
    findings: results.flatMap(({ findings }) =>
      findings.map(
        ({ check, unit, message, evidence }) =>
          `${check} ${unit} ${message.zh} ${evidence.map((each) => `${each.path}=${quote(each.span)}`).join("; ")}`,
      ),
    ),
  };
}

/** How many lines of two lists are the same, of how many of the first, and those that only one has (− the first, + the second). */
export function differencesOf(twin, said) {
  const left = new Map();
  for (const line of twin) left.set(line, (left.get(line) ?? 0) + 1);
  const added = [];
  for (const line of said) {
    const count = left.get(line) ?? 0;
    if (count === 0) added.push(`+ ${line}`);
    else left.set(line, count - 1);
  }
  const lost = [...left].flatMap(([line, count]) => new Array(count).fill(`− ${line}`));
  return { same: twin.length - lost.length, of: twin.length, differ: [...lost, ...added] };
}
