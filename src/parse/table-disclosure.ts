import type { Cell, Doubt, Table, TableRow } from "../model/report.js";
import type { BlockSpec, ColumnSpec, Template } from "../model/template.js";
import { template2019 } from "../model/template-2019.js";
import { template2021 } from "../model/template-2021.js";
import { fold } from "../text/fold.js";
import { buildRow, confidenceOf, hidesCells, losing, tableSpan, unnamedDoubts } from "./table-build.js";
import { fitFor } from "./table-fit.js";
import { knownRow, labelKey, labelText } from "./table-labels.js";
import { type Layout, layoutOf, rawRows } from "./table-layout.js";
import { type MatchedRow, matchRows } from "./table-match.js";
import { PieceKind, type Pieces } from "./table-pieces.js";
import { cellsEnd, headStart, type Lines, landmarkLines, landmarksOf } from "./table-regions.js";
import type { RequestsFound } from "./table-requests.js";
import type { Fit } from "./table-row.js";

const landmarks = landmarksOf(
  [
    "第二十条",
    "信息内容",
    "规范性文件",
    "行政许可",
    "行政处罚",
    "行政强制",
    "事业性收费",
    "集中采购",
    "对外管理服务",
    "制作数量",
    "公开数量",
    "公开总数",
    "制发",
    "废止",
    "现行有效",
    "处理决定",
    "收费金额",
    "项目数量",
    "采购总金额",
    "增/减",
  ],
  16,
  4,
);

const headKeyOf = (template: Template) =>
  template.disclosure
    .map((block) => labelKey(`${block.article}信息内容${block.columns.map((column) => column.label).join("")}`))
    .join("");
const head = headKeyOf(template2019) + headKeyOf(template2021);
/** Words that may stand between the last landmark and the last number: a head or a label wrapped in the middle of a landmark. */
const ends =
  head +
  [template2019, template2021]
    .flatMap((t) => t.disclosure.flatMap((b) => b.rows.map((r) => labelKey(r.label))))
    .join("");
/** Column words only one of the two generations prints. */
const marks = {
  "2019": ["新制作", "新公开", "对外公开总", "上一年项目", "采购总金额", "采购项目"],
  "2021": ["制发", "废止", "现行有效", "收费金额"],
};
const LAST_ROW_LINES = 12;

/** Reads the table of section two; null when the text holds none. What `requests` shows of the layout helps to tell blanks. */
export function readDisclosure(
  pieces: Pieces,
  except: readonly Lines[],
  requests: RequestsFound | null,
): { table: Table; lines: Lines } | null {
  const found = landmarkLines(pieces, landmarks, except);
  if (found === null) return null;
  const lines = {
    from: firstRow(pieces, headStart(pieces, found.from, head)),
    to: cellsEnd(pieces, found.to, LAST_ROW_LINES, ends),
  };
  const template = generationOf(pieces.text.slice(pieces.lineStart[lines.from], pieces.lineEnd[lines.to - 1]));
  const layout = layoutOf(pieces, lines.from, lines.to);
  const rows = rawRows(pieces, lines.from, lines.to, layout, 0);
  const known = template.disclosure.flatMap((block) => block.rows.map((row) => knownRow(row, block.columns.length)));
  const matching = matchRows(pieces, rows, known, layout);
  if (matching.rows.length === 0) return null;
  const place = layoutFit(pieces, rows, layout, requests);
  const doubts: Doubt[] = [];
  const orders = layout === "delimited" ? null : new Map<BlockSpec, readonly ColumnSpec[]>();
  const unnamed = matching.unnamed.filter((row) => row.cells.some((cell) => cell.value !== null));
  const matched = losing(matching.rows, unnamed);
  const tableRows = matched.map((match) => readRow(pieces, template, match, place, orders, doubts));
  doubts.push(...unnamedDoubts(unnamed));
  const isHidden = hidesCells(pieces, lines, matching.rows);
  const confidence = isHidden ? 0 : confidenceOf(matching.rows, tableRows, unnamed.length, known.length);
  return {
    table: {
      name: "disclosure",
      template: template.id,
      span: tableSpan(pieces, lines),
      confidence,
      doubts,
      rows: tableRows,
    },
    lines,
  };
}

const FIRST_ROW = "规章";
/** Its label and three numbers, a line each with empty lines between. */
const FIRST_ROW_LINES = 12;

/** The line of the first row's label where that stands above `from` with nothing but numbers between: a table without its head starts there. */
function firstRow(pieces: Pieces, from: number): number {
  for (let line = from - 1; line >= Math.max(0, from - FIRST_ROW_LINES); line--) {
    const [first, end] = [pieces.firstPiece[line] as number, pieces.firstPiece[line + 1] as number];
    if (first === end) continue;
    if (labelText(pieces, [first]).key === FIRST_ROW) return line;
    if (pieces.kind[first] === PieceKind.text) break;
  }
  return from;
}

/** In a cell a line, only the requests table shows how far apart neighbouring cells stand: here most rows have one number. */
function layoutFit(
  pieces: Pieces,
  rows: ReturnType<typeof rawRows>,
  layout: Layout,
  requests: RequestsFound | null,
): Fit {
  const learnFrom = layout === "cells" && requests?.layout === "cells" ? requests.rows : rows;
  return fitFor(pieces, learnFrom, layout, learnFrom === rows ? 0 : 7);
}

/** `orders`: the columns of each block in the order its head prints them, filled row by row; null where the fit looks after that itself. */
function readRow(
  pieces: Pieces,
  template: Template,
  match: MatchedRow,
  place: Fit,
  orders: Map<BlockSpec, readonly ColumnSpec[]> | null,
  doubts: Doubt[],
): TableRow {
  const block = template.disclosure.find((b) => b.rows.includes(match.known.spec)) as BlockSpec;
  if (orders !== null && match.raw !== null && !orders.has(block)) {
    orders.set(block, printedOrder(labelText(pieces, match.raw.labels).key, block.columns));
  }
  const columns = orders?.get(block) ?? block.columns;
  const row = buildRow(pieces, "disclosure", match, columns, place, doubts);
  return columns === block.columns
    ? row
    : { ...row, cells: block.columns.map((column) => row.cells[columns.indexOf(column)] as Cell) };
}

/** The columns in the order these words of a head name them; as given when a name is lacking. */
function printedOrder(words: string, columns: readonly ColumnSpec[]): readonly ColumnSpec[] {
  const at = new Map(
    columns.map((column) => [
      column,
      Math.max(...[column.label, ...column.aliases].map((label) => words.lastIndexOf(labelKey(label)))),
    ]),
  );
  const places = [...at.values()];
  const isOrdered = places.every((place, i) => i === 0 || place > (places[i - 1] as number));
  if (isOrdered || places.includes(-1)) return columns;
  return [...columns].sort((a, b) => (at.get(a) as number) - (at.get(b) as number));
}

/** The generation whose column words a table's text prints more of; on a draw, the later one (its table has fewer). */
export function generationOf(text: string): Template {
  const words = fold(text).replace(/\s+/g, "");
  const count = (generation: "2019" | "2021") => marks[generation].filter((mark) => words.includes(mark)).length;
  const older = count("2019") + (words.includes("对外管理服务") ? 1 : 0) + (words.includes("集中采购") ? 1 : 0);
  return older > count("2021") ? template2019 : template2021;
}
