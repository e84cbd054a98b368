import { clustersOf, nearest } from "./clusters.js";
import type { LaidTable } from "./laid-table.js";
import type { Segment, TextLine } from "./text-line.js";
import { enumerator, type LabelWord, labelsOf } from "./unruled-labels.js";

/** A number, or what is printed for none. */
const figure = /^(?:[-+−－]?[\d０-９][\d０-９,，.]*(?:元|万元|件|条|项)?|[-/—－–一]+|无)$/;
/** A figure that its label runs into; the number of a label is none. */
const figureBehind = /(?<=[^\d０-９.,，．、(（])(?:[\d０-９]{1,9}|[-/—－])$/;
/** So many figures beside each other are a row of table three or four; rows of table two have fewer and are told by their words. */
const FIGURES_OF_ROW = 5;
/** One row alone must be as long as the row of table four is, at the least, or as a row of table three and have its label on the line. */
const FIGURES_OF_LONE_ROW = 10;
const FIGURES_OF_LONE_LABELLED_ROW = 7;
/** Rows further apart than so many font sizes belong to different tables: the highest row of a label of five lines. */
const ROW_DISTANCE = 9;
/** Lines of one label lie so many font sizes apart at most. */
const LABEL_LEADING = 1.5;
/** Figures of one column stand under each other within a font size. */
const SAME_COLUMN = 1;

/** Lines `from` (inclusive) to `to` (exclusive) of a page, which are one table without ruling lines. */
export interface UnruledTable {
  readonly from: number;
  readonly to: number;
  readonly table: LaidTable;
}

/** How many segments at the end of a line are figures. */
function figuresOf({ segments }: TextLine): number {
  let count = 0;
  while (count < segments.length && figure.test((segments[segments.length - 1 - count] as Segment).text)) count += 1;
  return count;
}

/** The tables among the lines of a page that are told only by figures that stand under each other. Lines come from top to bottom. */
export function unruledTables(lines: readonly TextLine[]): UnruledTable[] {
  const rows = lines.flatMap((line, at) => (figuresOf(line) >= FIGURES_OF_ROW ? [{ line, at }] : []));
  const tables: UnruledTable[] = [];
  for (let first = 0; first < rows.length; ) {
    let last = first;
    while (last + 1 < rows.length && near((rows[last] as Row).line, (rows[last + 1] as Row).line)) last += 1;
    const table = tableOf(lines, rows.slice(first, last + 1));
    if (table !== null) tables.push(table);
    first = last + 1;
  }
  return tables;
}

interface Row {
  readonly line: TextLine;
  readonly at: number;
}

function near(above: TextLine, below: TextLine): boolean {
  return below.middle - above.middle <= ROW_DISTANCE * Math.max(above.size, below.size);
}

function tableOf(printed: readonly TextLine[], rows: readonly Row[]): UnruledTable | null {
  const most = rows.reduce((count, { line }) => Math.max(count, figuresOf(line)), 0);
  if (rows.length === 1 && most < fewestOfLoneRow((rows[0] as Row).line)) return null;
  const size = (rows[0] as Row).line.size;
  const centres = rows.flatMap(({ line }) => line.segments.slice(-figuresOf(line)).map(centreOf));
  const columns = clustersOf(centres, size * SAME_COLUMN);
  // Figures that do not stand under each other are no columns.
  if (columns.length !== most) return null;
  const band = rows.map(({ line, at }) => ({
    line: figuresOf(line) < most ? partedAt(line, columns[0] as number) : line,
    at,
  }));
  const lines = printed.slice();
  for (const { line, at } of band) lines[at] = line;
  const half = (i: number) => (band.length === 1 ? size * 2 : Math.abs(middleOf(band, i + 1) - middleOf(band, i)) / 2);
  const top = middleOf(band, 0) - half(0);
  const bottom = middleOf(band, band.length - 1) + half(band.length - 2);
  let from = (band[0] as Row).at;
  let to = (band[band.length - 1] as Row).at + 1;
  const left = Math.min(...band.map(({ line }) => line.segments.at(-figuresOf(line))?.left as number));
  const isLabel = (line: TextLine | undefined) => line !== undefined && line.right < left + size;
  while (from > 0 && isLabel(lines[from - 1]) && ((lines[from - 1]?.middle as number) > top || goesOn(lines, from)))
    from -= 1;
  while (to < lines.length && isLabel(lines[to]) && ((lines[to]?.middle as number) < bottom || goesOn(lines, to)))
    to += 1;
  const words = lines.slice(from, to).flatMap((line) => labelWords(line, band));
  const labels = labelsOf(
    words,
    band.map(({ line }) => line.middle),
  );
  const cells = band.flatMap(({ line }, row) => {
    const texts: string[] = columns.map(() => "");
    for (const segment of line.segments.slice(-figuresOf(line)))
      texts[nearest(columns, centreOf(segment))] = segment.text;
    return [...(labels[row] as readonly string[]), ...texts].map((text, column) => ({ ...place(row, column), text }));
  });
  const edges = [0, 10, ...columns, (columns.at(-1) as number) + size];
  return { from, to, table: { top, bottom, edges, rows: band.length, cells } };
}

/** A line whose label runs into the figure of the first column, parted where the column stands; the line as it is when no figure stands there. */
function partedAt(line: TextLine, column: number): TextLine {
  const at = line.segments.length - 1 - figuresOf(line);
  const label = line.segments[at];
  const figure = label === undefined ? undefined : figureBehind.exec(label.text)?.[0];
  if (label === undefined || figure === undefined) return line;
  const from = label.right - widthOf(figure) * line.size;
  if (Math.abs((from + label.right) / 2 - column) > line.size * SAME_COLUMN) return line;
  const parts = ({ text, left, right }: Segment): Segment[] => [
    { text: text.slice(0, -figure.length).trim(), left, right: from },
    { text: figure, left: from, right },
  ];
  const isLast = (word: Segment) => word.right === label.right && word.text.length > figure.length;
  return {
    ...line,
    segments: line.segments.flatMap((segment, i) => (i === at ? parts(segment) : [segment])),
    words: line.words.flatMap((word) => (isLast(word) ? parts(word) : [word])),
  };
}

/** In font sizes: a digit is half as wide as a Chinese character, unless it is a full-width one. */
function widthOf(figure: string): number {
  let width = 0;
  for (let i = 0; i < figure.length; i++) width += figure.charCodeAt(i) < 0x2000 ? 0.5 : 1;
  return width;
}

/** Whether a line is one more of the label that the line before it ends with: close below it, as large, with no number of its own. */
function goesOn(lines: readonly TextLine[], at: number): boolean {
  const [before, line] = [lines[at - 1] as TextLine, lines[at] as TextLine];
  const isClose = line.middle - before.middle <= LABEL_LEADING * before.size;
  return isClose && Math.abs(line.size - before.size) < 1 && !enumerator.test(line.text);
}

function fewestOfLoneRow(line: TextLine): number {
  const label = line.segments.slice(0, -figuresOf(line));
  return label.some(({ text }) => /\p{sc=Han}{2}/u.test(text)) ? FIGURES_OF_LONE_LABELLED_ROW : FIGURES_OF_LONE_ROW;
}

const place = (row: number, column: number) => ({ row, column, rowSpan: 1, columnSpan: 1 });
const centreOf = ({ left, right }: Segment) => (left + right) / 2;
const middleOf = (band: readonly Row[], i: number) =>
  (band[Math.min(Math.max(i, 0), band.length - 1)] as Row).line.middle;

/** What stands before the figures of a line, or on a line without any. */
function labelWords(line: TextLine, band: readonly Row[]): LabelWord[] {
  const figures = band.some((row) => row.line === line) ? figuresOf(line) : 0;
  const end = line.segments.at(-figures)?.left as number;
  const words = figures === 0 ? line.words : line.words.filter((word) => word.right <= end);
  return words.map((word) => ({ ...word, middle: line.middle, size: line.size }));
}
