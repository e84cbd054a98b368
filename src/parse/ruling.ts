/** The strokes between two cells where lines are drawn with characters (`│`, `┃`, `║`). */
export function isStroke(unit: number): boolean {
  return unit >= 0x2502 && unit <= 0x2551 && (unit === 0x2502 || unit === 0x2503 || unit === 0x2551);
}

/** What parts two fields of a row: tabs, pipes, drawn strokes. */
export const fieldMark = /[\t|｜│┃║]/;

const ruling = /^[\s>|｜:=+_—–\-\u2500-\u257f]*$/;
const gridRuling = /^\s*(?:\+[-=:+]+|[├┌└┼┏┣┗╔╠╚╟╞][\u2500-\u257f]+)\s*$/;

/** Whether a line holds nothing but the strokes of a table: `|---|---|`, `+----+`, `├──┼──┤`. */
export const isRuling = (line: string): boolean => ruling.test(line);

/** Whether it is a line of a drawn grid, corners and all. */
export const isGridRuling = (line: string): boolean => gridRuling.test(line);
