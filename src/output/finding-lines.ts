import { cellLabel } from "../checks/parts/labels.js";
import type { Language } from "../model/bilingual.js";
import { cellOf } from "../model/cells.js";
import type { Finding, Severity } from "../model/finding.js";
import type { Report } from "../model/report.js";
import { tableNames } from "../model/template.js";
import { severityNames } from "./checked.js";
import { excerptOf } from "./excerpt.js";
import type { Lines } from "./lines.js";
import type { Look, Paint } from "./paint.js";
import { printable } from "./printable.js";

type Evidence = Finding["evidence"][number];

/** The colour of each severity. */
export const severityLooks: { readonly [severity in Severity]: Look } = {
  error: "red",
  warning: "yellow",
  info: "cyan",
};

/** An identity may rest on two dozen cells; the most telling lines say enough, and the JSON has them all. */
const MOST_EXCERPTS = 6;
/** Among more lines than these, zeros that something was held against are left out. */
const FEW_EXCERPTS = 3;
/** Columns for the indent, the line number and the bar left of an excerpt. */
const MARGIN = 11;

/** How the findings of one file are drawn. */
export interface Drawing {
  readonly report: Report;
  readonly lines: Lines;
  readonly language: Language;
  readonly width: number;
  readonly paint: Paint;
}

/**
 * A finding as terminal lines: severity, message and check id; then the lines of the report it rests on, with `^` under what is
 * wrong, `~` under what it was held against, and the names of table cells; then how to mend it, unless `mend` is null.
 */
export function findingLines(finding: Finding, mend: string | null, drawing: Drawing): string[] {
  const { paint, language } = drawing;
  const groups = byLine(finding.evidence, drawing.lines);
  const telling = groups.length > FEW_EXCERPTS ? groups.filter((group) => weight(group) < 2) : groups;
  const shown = new Set([...telling].sort(mostTelling).slice(0, MOST_EXCERPTS));
  const hidden = groups.filter((group) => !shown.has(group)).reduce((sum, group) => sum + group.evidence.length, 0);
  const more = { zh: `另有 ${hidden} 处相关内容`, en: `${hidden} more pieces of evidence` }[language];
  return [
    `  ${paint(severityLooks[finding.severity], severityNames[finding.severity][language])}  ` +
      `${printable(finding.message[language])}  ${paint("dim", `${finding.check} ${finding.id}`)}`,
    ...groups.filter((group) => shown.has(group)).flatMap((group) => excerptLines(group, drawing)),
    ...(hidden > 0 ? [paint("dim", `        | ${more}`)] : []),
    ...(mend === null ? [] : [`        ${paint("green", { zh: "改法：", en: "mend: " }[language])}${mend}`]),
    "",
  ];
}

interface LineGroup {
  readonly line: number;
  readonly evidence: readonly Evidence[];
}

/** The evidence by the line it begins on, in reading order. */
function byLine(evidence: readonly Evidence[], lines: Lines): LineGroup[] {
  const groups = new Map<number, Evidence[]>();
  for (const piece of evidence) {
    const { line } = lines.at(piece.span[0]);
    const group = groups.get(line);
    if (group === undefined) groups.set(line, [piece]);
    else group.push(piece);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([line, pieces]) => ({ line, evidence: pieces }));
}

/** What is wrong before what it was held against, in reading order. */
function mostTelling(a: LineGroup, b: LineGroup): number {
  return weight(a) - weight(b) || a.line - b.line;
}

function weight({ evidence }: LineGroup): number {
  if (evidence.some((piece) => piece.role !== "related")) return 0;
  return evidence.every((piece) => piece.quote === "0") ? 2 : 1;
}

function excerptLines({ line, evidence }: LineGroup, { report, lines, language, width, paint }: Drawing): string[] {
  const marks = evidence.map(({ role, span }) => ({
    span,
    sign: role === "related" ? ("~" as const) : ("^" as const),
  }));
  const { source, carets } = excerptOf(report.source.text, lines.span(line), marks, Math.max(20, width - MARGIN));
  const wrong = evidence.filter(({ role }) => role !== "related");
  const named = wrong.length > 0 ? wrong : evidence;
  const names = named.flatMap((piece) => cellName(piece.path, report, language));
  const label = names.length > 1 ? `${names[0]} ...` : (names[0] ?? "");
  return [
    `${String(line).padStart(7)} | ${source}`,
    `        | ${paint(marks.some(({ sign }) => sign === "^") ? "red" : "cyan", carets)}${label === "" ? "" : ` ${paint("dim", label)}`}`,
  ];
}

/** The cell's row and column as the form names them, with its path; nothing for evidence that is no cell. */
function cellName(path: string, report: Report, language: Language): string[] {
  const name = tableNames.find((one) => path.startsWith(`${one}.`));
  const table = name === undefined ? null : report.tables[name];
  if (name === undefined || table === null) return [];
  const column = path.slice(path.lastIndexOf(".") + 1);
  const row = path.slice(name.length + 1, -column.length - 1);
  if (cellOf(table, row, column) === undefined) return [];
  return [`${cellLabel({ table: name, row, column }, table.template)[language]} ${path}`];
}
