import type { ColumnSpec } from "../model/template.js";
import { template2019 } from "../model/template-2019.js";
import { template2021 } from "../model/template-2021.js";
import { outcomeColumns, requestColumns } from "../model/template-common.js";
import { columnKeys, labelText } from "./table-labels.js";
import type { Pieces } from "./table-pieces.js";
import { isEmpty, type RawRow } from "./table-row.js";

/** Column word → the field it stands in. */
export type Head = ReadonlyMap<string, number>;

const columnWords = new Set(
  [
    ...requestColumns,
    ...outcomeColumns,
    ...[template2019, template2021].flatMap((template) => template.disclosure.flatMap((block) => block.columns)),
  ].flatMap(columnKeys),
);

/** Whether a piece of the text is the whole word of a column's head. */
export const isColumnWord = (pieces: Pieces, piece: number): boolean => columnWords.has(labelText(pieces, [piece]).key);

/** For each row the words of the head above it; a head may run over several rows of its own. */
export function headsAbove(pieces: Pieces, rows: readonly RawRow[]): ReadonlyMap<RawRow, Head> {
  const heads = new Map<RawRow, Head>();
  let head: Head = new Map();
  let isOpen = true;
  for (const row of rows) {
    const own = wordsByField(pieces, row);
    if ([...own.keys()].some((word) => columnWords.has(word))) {
      head = isOpen ? new Map([...head, ...own]) : own;
      isOpen = true;
    }
    if (row.cells.some((cell) => !isEmpty(cell))) isOpen = false;
    heads.set(row, head);
  }
  return heads;
}

function wordsByField(pieces: Pieces, { labels }: RawRow): Head {
  const words = new Map<string, number>();
  for (let i = 0; i < labels.length; ) {
    const first = labels[i] as number;
    const [line, field] = [pieces.line[first], pieces.field[first] as number];
    const own: number[] = [];
    for (; i < labels.length; i++) {
      const piece = labels[i] as number;
      if (pieces.line[piece] !== line || pieces.field[piece] !== field) break;
      own.push(piece);
    }
    words.set(labelText(pieces, own).key, field);
  }
  return words;
}

/** The field of each column under this head; null when a column is not named or two share a field. */
export function columnsUnder(head: Head | undefined, columns: readonly ColumnSpec[]): readonly number[] | null {
  if (head === undefined || head.size < columns.length) return null;
  const fields: number[] = [];
  for (const column of columns) {
    const word = columnKeys(column).find((key) => head.has(key));
    const field = word === undefined ? undefined : head.get(word);
    if (field === undefined || fields.includes(field)) return null;
    fields.push(field);
  }
  return fields;
}
