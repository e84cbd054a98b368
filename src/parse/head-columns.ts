import type { ColumnSpec } from "../model/template.js";
import { type Extent, extentsOf, type Interval, left, middle, type Placing, right, units } from "./placement.js";
import { labelKey, labelText } from "./table-labels.js";
import type { Pieces } from "./table-pieces.js";
import type { RawRow } from "./table-row.js";

/** Fewer signs of a wrapped column word could be any word. */
const SHORTEST = 2;

/** Column word by column word: whether a printed word is that column's label or the first part of it. */
type IsWord = (key: string, column: number) => boolean;

function wordTest(columns: readonly ColumnSpec[]): IsWord {
  const labels = columns.map((column) => [column.label, ...column.aliases].map(labelKey));
  return (key, column) => key.length >= SHORTEST && (labels[column] as string[]).some((label) => label.startsWith(key));
}

/** Whether a head that names one of these columns stands right above the row. */
export function holdsColumnWord(pieces: Pieces, row: RawRow, columns: readonly ColumnSpec[]): boolean {
  const isWord = wordTest(columns);
  return row.labels.some((piece) => {
    const { key } = labelText(pieces, [piece]);
    return columns.some((_, column) => isWord(key, column));
  });
}

interface Word {
  readonly key: string;
  readonly extent: Extent;
}

/** The words of the row's columns in the nearest head above it (of a wrapped word its first line), each column once; else null. */
function wordsAbove(
  pieces: Pieces,
  rows: readonly RawRow[],
  row: RawRow,
  isWord: IsWord,
  width: number,
): readonly Word[] | null {
  const found: Word[] = [];
  for (let r = rows.indexOf(row); r >= 0 && found.length < width; r--) {
    const { labels } = rows[r] as RawRow;
    for (let i = labels.length - 1; i >= 0; i--) {
      const piece = labels[i] as number;
      const { key } = labelText(pieces, [piece]);
      for (let column = 0; column < width; column++) {
        if (!isWord(key, column)) continue;
        found.push({ key, extent: extentOf(pieces, piece) });
        break;
      }
    }
  }
  return found.length === width ? found : null;
}

function extentOf(pieces: Pieces, piece: number): Extent {
  const range = { start: pieces.start[piece] as number, end: pieces.end[piece] as number };
  return extentsOf(pieces, pieces.line[piece] as number, [range])[0] as Extent;
}

/**
 * The ways the row's numbers may stand under the words of the nearest head above: centred or flush with them, or anywhere between a word's
 * left edge and the next word. None where the head does not name each column in order, or parts its words by single spaces.
 */
export function placingsUnderHead(
  pieces: Pieces,
  rows: readonly RawRow[],
  row: RawRow,
  columns: readonly ColumnSpec[],
): Placing[] {
  const isWord = wordTest(columns);
  const words = wordsAbove(pieces, rows, row, isWord, columns.length);
  if (words === null) return [];
  return units.flatMap((unit) => {
    const head = [...words].sort((a, b) => a.extent[unit][0] - b.extent[unit][0]);
    const isInOrder = head.every(({ key }, column) => isWord(key, column));
    return isInOrder
      ? placingsUnder(
          head.map(({ extent }) => extent[unit]),
          unit,
        )
      : [];
  });
}

/** Numbers stand off their words by less than this share of the distance between columns. */
const OFF = 0.25;

function placingsUnder(head: readonly Interval[], unit: keyof Extent): Placing[] {
  if (head.some((word, i) => i > 0 && left(word) - right(head[i - 1] as Interval) < 2)) return [];
  const lefts = head.map(left);
  const gap = head.length < 2 ? 0 : ((lefts[head.length - 1] as number) - (lefts[0] as number)) / (head.length - 1);
  const near = [-gap * OFF, gap * OFF] as const;
  return [
    { unit, words: head, at: middle, anchors: head.map(middle), shift: near },
    { unit, words: head, at: right, anchors: head.map(right), shift: near },
    { unit, words: head, at: right, anchors: lefts, shift: [0, gap] },
    { unit, words: head, at: middle, anchors: lefts, shift: [0, gap] },
    { unit, words: head, at: left, anchors: lefts, shift: [0, gap * OFF] },
  ];
}
