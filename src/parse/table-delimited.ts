import { isColumnWord } from "./field-heads.js";
import { isPageNumber } from "./page-number.js";
import { isGridRuling, isRuling } from "./ruling.js";
import { readCellNumber } from "./table-number.js";
import { LineKind, PieceKind, type Pieces } from "./table-pieces.js";
import { emptyCell, noGaps, type RawCell, type RawRow, rawCell, withLastLabels } from "./table-row.js";

/** What stands between two tabs or pipes; no pieces when it is empty. */
interface Field {
  readonly pieces: readonly number[];
  readonly isLabel: boolean;
}

/** The lines of one row, and its fields. */
interface Printed {
  readonly lines: readonly number[];
  readonly fields: readonly Field[];
}

/** So many lines of `+---+` draw a table whose cells may run over several lines. */
const GRID_RULES = 3;

/**
 * The rows of a table whose fields are parted by tabs or pipes. A row is a line; between the ruling lines of a drawn grid
 * (`+---+---+`) it is all lines, each field read from top to bottom.
 */
export function delimitedRows(pieces: Pieces, from: number, to: number, width: number): RawRow[] {
  const rows: RawRow[] = [];
  let labels: number[] = [];
  const outside = outsideFields(pieces, from, to);
  const printedRows = [...rowLines(pieces, from, to)].map((lines) => ({
    lines,
    fields: fieldsOf(pieces, lines, outside),
  }));
  const full = fullRow(
    pieces,
    printedRows.map(({ fields }) => fields),
    width,
  );
  const isDrawnAcross = holdsCrossedLines(pieces, from, to);
  for (const [i, { lines, fields }] of printedRows.entries()) {
    const isTorn = isDrawnAcross || isWrapped(pieces, printedRows, i, width);
    const isContinued = goesOn(pieces, labels, lines);
    const label = Math.max(labelFields(pieces, fields), outside.first ? 1 : 0);
    const split =
      fields.length === full && hasNumber(pieces, fields.slice(full - width)) ? Math.min(label, full - width) : label;
    for (let i = 0; i < split; i++) labels.push(...(fields[i] as Field).pieces);
    const printed = fields.slice(split);
    const isLabelOnly = labels.length > 0 && printed.length < Math.max(1, width);
    if (printed.length === 0 || (isLabelOnly && printed.every((field) => field.pieces.length === 0))) continue;
    const cells = printed.map((field) => fieldCell(pieces, field));
    const line = lines[lines.length - 1] as number;
    rows.push({
      labels,
      cells,
      line,
      gaps: noGaps,
      firstField: split,
      ...(isTorn && { isTorn }),
      ...(isContinued && { isContinued }),
    });
    labels = [];
  }
  return withLastLabels(rows, labels, to);
}

/** Whether a row with too few cells runs on in a line of nothing but numbers right below it, or is that line: which of its cells are blank cannot be told. */
function isWrapped(pieces: Pieces, rows: readonly Printed[], at: number, width: number): boolean {
  const isPart = (row: Printed | undefined): row is Printed =>
    row !== undefined && hasNumber(pieces, row.fields) && row.fields.length - labelFields(pieces, row.fields) < width;
  const isRest = (above: Printed | undefined, row: Printed | undefined) =>
    isPart(row) &&
    labelFields(pieces, row.fields) === 0 &&
    isPart(above) &&
    row.lines[0] === (above.lines.at(-1) ?? 0) + 1;
  return isRest(rows[at - 1], rows[at]) || isRest(rows[at], rows[at + 1]);
}

/** How many fields the rows have of which exactly `width` follow the label, if all have as many: words among the last `width` fields are no label then. Else 0. */
function fullRow(pieces: Pieces, rows: readonly (readonly Field[])[], width: number): number {
  if (width === 0) return 0;
  const whole = rows.filter((fields) => fields.length > width && fields.length - labelFields(pieces, fields) === width);
  const full = whole[0]?.length ?? 0;
  return whole.every(({ length }) => length === full) ? full : 0;
}

const hasNumber = (pieces: Pieces, fields: readonly Field[]) =>
  fields.some((field) => field.pieces.length > 0 && pieces.kind[field.pieces[0] as number] === PieceKind.value);

/** Whether the last label read so far stands behind a tab or pipe at the end of the line above, and words begin this one: they are one cell. */
function goesOn(pieces: Pieces, labels: readonly number[], [line]: readonly number[]): boolean {
  const last = labels[labels.length - 1];
  const first = pieces.firstPiece[line as number] as number;
  if (last === undefined || last + 1 !== first || (pieces.field[first] as number) > 0 || isColumnWord(pieces, last))
    return false;
  const above = pieces.line[last] as number;
  return (
    pieces.kind[first] === PieceKind.text &&
    (pieces.field[last] as number) > 0 &&
    pieces.field[last] === pieces.delimiters[above]
  );
}

const crossed = /[─━═]{3}/;
const word = /[\p{L}\p{N}]/u;

const isCrossed = (line: string) => crossed.test(line) && word.test(line);

/** Whether rules run through lines with words, beside cells merged over them: of a drawing that could not be taken apart, no line is a row. */
function holdsCrossedLines({ text, lineStart, lineEnd }: Pieces, from: number, to: number): boolean {
  for (let line = from; line < to; line++) if (isCrossed(text.slice(lineStart[line], lineEnd[line]))) return true;
  return false;
}

function* rowLines(pieces: Pieces, from: number, to: number): Generator<readonly number[]> {
  const textOf = (line: number) => pieces.text.slice(pieces.lineStart[line], pieces.lineEnd[line]);
  const isRule = (line: number) => pieces.firstPiece[line] !== pieces.firstPiece[line + 1] && isRuling(textOf(line));
  let drawn = 0;
  for (let line = from; line < to && drawn < GRID_RULES; line++) if (isGridRuling(textOf(line))) drawn += 1;
  let open: number[] = [];
  for (let line = from; line < to; line++) {
    if (isRule(line) && open.length > 0) {
      yield open;
      open = [];
    }
    if (pieces.lineKind[line] !== LineKind.filled || isRule(line) || isPageNumber(pieces, line)) continue;
    if (drawn < GRID_RULES) yield [line];
    else open.push(line);
  }
  if (open.length > 0) yield open;
}

/** Fields that are empty on every line: what stands outside the outermost pipes. */
interface Outside {
  readonly first: boolean;
  readonly last: boolean;
}

/** Whether every line (but for the text's last, which may be cut) begins, and ends, with a tab or pipe. */
function outsideFields(pieces: Pieces, from: number, to: number): Outside {
  let first = true;
  let last = true;
  for (let line = from; line < to && (first || last); line++) {
    const fields = pieces.delimiters[line] as number;
    const start = pieces.firstPiece[line] as number;
    const end = pieces.firstPiece[line + 1] as number;
    if (fields === 0 || start === end) continue;
    if (pieces.field[start] === 0) first = false;
    if (pieces.field[end - 1] === fields && line !== pieces.lines - 1) last = false;
  }
  return { first, last };
}

function fieldsOf(pieces: Pieces, lines: readonly number[], outside: Outside): Field[] {
  const fields: number[][] = [];
  for (const line of lines) {
    const count = (pieces.delimiters[line] as number) + 1;
    while (fields.length < count) fields.push([]);
    const end = pieces.firstPiece[line + 1] as number;
    for (let p = pieces.firstPiece[line] as number; p < end; p++) fields[pieces.field[p] as number]?.push(p);
  }
  const last = fields[fields.length - 1];
  if (outside.last && fields.length > 1 && last?.length === 0) fields.pop();
  return fields.map((own) => ({ pieces: own, isLabel: isLabel(pieces, own) }));
}

function isLabel(pieces: Pieces, field: readonly number[]): boolean {
  if (!field.some((p) => pieces.kind[p] === PieceKind.text)) return false;
  const first = field[0] as number;
  const last = field[field.length - 1] as number;
  if (last - first !== field.length - 1 || first === last) return true;
  return readCellNumber(pieces.text.slice(pieces.start[first], pieces.end[last])) === null;
}

function fieldCell(pieces: Pieces, { pieces: own }: Field): RawCell {
  return own.length === 0 ? emptyCell : rawCell(pieces, own[0] as number, own[own.length - 1] as number);
}

/**
 * How many leading fields of the line are label: up to the last word before the first number. A number before all words (a running
 * number of the row) belongs to the label too.
 */
function labelFields(pieces: Pieces, fields: readonly Field[]): number {
  let label = -1;
  for (const [i, field] of fields.entries()) {
    if (field.isLabel) label = i;
    else if (label >= 0 && field.pieces.length > 0 && pieces.kind[field.pieces[0] as number] !== PieceKind.digit) break;
  }
  return label + 1;
}
