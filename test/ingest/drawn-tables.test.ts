import { describe, expect, it } from "vitest";
import type { TableBlock } from "../../src/ingest/blocks.js";
import { ingestText } from "../../src/ingest/ingest.js";
import { isRefusal, type Source } from "../../src/model/source.js";
import { template2021 } from "../../src/model/template-2021.js";
import { findTables } from "../../src/parse/find-tables.js";
import { disclosureGrid, requestsGrid, reviewGrid } from "../../src/synth/table-grid.js";
import { draftOf } from "../report-of.js";

const WIDTH = 12;

/** How a program draws: its strokes, and how many columns a Chinese character takes with it. */
interface Style {
  readonly across: string;
  readonly down: string;
  readonly corner: string;
  readonly wide: 1 | 2;
  /** The first character that takes so many. */
  readonly wideFrom: string;
}
const styles: readonly (readonly [string, Style])[] = [
  [
    "box-drawing characters, Chinese two columns wide",
    { across: "─", down: "│", corner: "┼", wide: 2, wideFrom: "⺀" },
  ],
  ["ASCII, quotation marks as wide as Chinese", { across: "-", down: "|", corner: "+", wide: 2, wideFrom: "“" }],
  ["ASCII, characters counted", { across: "-", down: "|", corner: "+", wide: 1, wideFrom: "⺀" }],
];

/** The table drawn with its merged cells, every column as wide, labels wrapped and set in the middle of their cells. */
function drawn({ rows, columns, cells }: TableBlock, { across, down, corner, wide, wideFrom }: Style): string {
  const perLine = WIDTH / wide;
  const linesOf = (text: string, span: number) => {
    const room = perLine * span;
    return Array.from({ length: Math.ceil(text.length / room) }, (_, i) => text.slice(i * room, (i + 1) * room));
  };
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(
      1,
      ...cells.filter((c) => c.row === row && c.rowSpan === 1).map((c) => linesOf(c.text, c.columnSpan).length),
    ),
  );
  const tops = heights.reduce((all, height) => [...all, (all.at(-1) as number) + height + 1], [0]);
  const left = (column: number) => column * (WIDTH + 1);
  const canvas = Array.from({ length: (tops.at(-1) as number) + 1 }, () =>
    new Array<string>(left(columns) + 1).fill(" "),
  );
  const put = (y: number, x: number, sign: string) => {
    const row = canvas[y] as string[];
    row[x] = row[x] === " " || row[x] === sign ? sign : corner;
  };
  for (const { row, column, rowSpan, columnSpan, text } of cells) {
    const [top, bottom] = [tops[row] as number, tops[row + rowSpan] as number];
    const [from, to] = [left(column), left(column + columnSpan)];
    for (let x = from; x <= to; x++) for (const y of [top, bottom]) put(y, x, across);
    for (let y = top; y <= bottom; y++) for (const x of [from, to]) put(y, x, down);
    const lines = linesOf(text, columnSpan);
    const first = top + 1 + Math.floor((bottom - top - 1 - lines.length) / 2);
    for (const [i, line] of lines.entries()) {
      let x = from + 1;
      for (const char of line) {
        (canvas[first + i] as string[])[x] = char;
        x += 1;
        if (wide === 2 && char >= wideFrom) (canvas[first + i] as string[])[x++] = "";
      }
    }
  }
  return canvas.map((row) => row.join("")).join("\n");
}

function read(text: string): Source {
  const source = ingestText("a.txt", Buffer.from(text));
  if (isRefusal(source)) throw new Error(source.message.en);
  return source;
}

const numbers = new Map<string, number>();
for (const block of template2021.disclosure)
  for (const row of block.rows) for (const { key } of block.columns) numbers.set(`disclosure.${row.key}.${key}`, 0);
for (const name of ["requests", "reviewAndLitigation"] as const)
  for (const row of template2021[name].rows)
    for (const { key } of template2021[name].columns) numbers.set(`${name}.${row.key}.${key}`, 0);
for (const [i, path] of [...numbers.keys()].entries()) numbers.set(path, 101 + i);

/** The values read, of tables that are sure. */
function valuesOf({ text, grids }: Source): ReadonlyMap<string, number | null> {
  const cells = Object.values(findTables(text, grids).tables).flatMap((table) =>
    (table?.rows ?? []).flatMap((row) => row.cells),
  );
  for (const { span, raw } of cells) if (span !== null) expect(text.slice(...span)).toBe(raw);
  return new Map(cells.map((cell) => [`${cell.table}.${cell.row}.${cell.column}`, cell.value]));
}

describe.each(styles)("tables drawn with %s", (_, style) => {
  const page = (isBlank: (ordinal: number) => boolean) => {
    const printed = new Map([...numbers].map(([path, number], i) => [path, isBlank(i) ? null : number]));
    const draft = draftOf(Object.fromEntries(printed), { template: "2021" });
    const tables = [disclosureGrid(draft), requestsGrid(draft), reviewGrid(draft)].map(({ rows, columns, cells }) =>
      drawn({ kind: "table", rows, columns, cells }, style),
    );
    return { text: tables.map((table, i) => `第${i + 1}张表\n\n${table}\n\n后文。\n`).join(""), printed };
  };

  it("have their merged cells and every number read, blanks in their places", () => {
    for (const isBlank of [() => false, (i: number) => i % 3 === 1, (i: number) => i % 5 !== 0]) {
      const { text, printed } = page(isBlank);
      const source = read(text);
      expect(source.grids).toHaveLength(3);
      expect([...valuesOf(source)]).toEqual([...printed]);
      expect(source.text.split("\n").filter((line) => line === "后文。")).toHaveLength(3);
    }
  });

  it("stay as they are where a line of one does not meet the others, or nothing parts its rows", () => {
    const { text } = page(() => false);
    const odd = text.replace("规章", "规章 ");
    expect(read(odd)).toMatchObject({ text: odd, grids: [] });
    expect(
      [...valuesOf(read(text.replace("│二、上年", "│ 二、上年")))].filter(
        ([path, value]) => value !== null && value !== numbers.get(path),
      ),
    ).toEqual([]);
    const line = style.down + " 12".padEnd(WIDTH) + style.down;
    const rule = style.corner + style.across.repeat(WIDTH) + style.corner;
    const list = [rule, line, line, rule, line, rule, "后文。", ""].join("\n");
    expect(read(list)).toMatchObject({ text: list, grids: [] });
  });
});
