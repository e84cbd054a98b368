import type { Doubt, Table } from "../model/report.js";
import type { RowSpec, Template } from "../model/template.js";
import { template2019 } from "../model/template-2019.js";
import { template2021 } from "../model/template-2021.js";
import {
  otherHandlingSingle,
  otherHandlingSplit,
  requestColumns,
  requestRowsAfterOtherHandling,
  requestRowsBeforeOtherHandling,
} from "../model/template-common.js";
import { fold } from "../text/fold.js";
import { settleNumbersAbove } from "./numbers-above.js";
import { buildRow, confidenceOf, hidesCells, losing, tableSpan, unnamedDoubts } from "./table-build.js";
import { fitFor } from "./table-fit.js";
import { type KnownRow, knownRow, labelKey } from "./table-labels.js";
import { type Layout, layoutOf, rawRows } from "./table-layout.js";
import { type Matching, matchRows } from "./table-match.js";
import type { Pieces } from "./table-pieces.js";
import { cellsEnd, gridEnd, headStart, type Lines, landmarkLines, landmarksOf } from "./table-regions.js";
import { type Fit, isEmpty, type RawRow } from "./table-row.js";

/** Short pieces of the row labels that hardly occur in prose, cut so that a wrapped label still holds one. */
const landmarks = landmarksOf(
  [
    "本年新收",
    "上年结转",
    "予以公开",
    "部分公开",
    "国家秘密",
    "其他法律",
    "安全一稳定",
    "第三方合法",
    "三类内部",
    "四类过程",
    "执法案卷",
    "行政查询",
    "不掌握",
    "没有现成",
    "仍不明确",
    "信访举报",
    "重复申请",
    "公开出版物",
    "反复申请",
    "重新出具",
    "其他处理",
    "逾期不补正",
    "结转下年度",
    "总计",
  ],
  60,
  3,
);

const head = labelKey(
  "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他",
);

const rowsWith = (otherHandling: readonly RowSpec[]) =>
  [...requestRowsBeforeOtherHandling, ...otherHandling, ...requestRowsAfterOtherHandling].map((row) =>
    knownRow(row, requestColumns.length),
  );
const singleRows = rowsWith(otherHandlingSingle);
const splitRows = rowsWith(otherHandlingSplit);

/** The rows of the generation whose wording of （六）其他处理 these words of a table hold. */
export function requestRowsOf(words: string): { readonly template: Template; readonly rows: readonly KnownRow[] } {
  const folded = fold(words);
  const split = splitMarks.some((mark) => folded.includes(mark));
  return split ? { template: template2021, rows: splitRows } : { template: template2019, rows: singleRows };
}
/** Words of the rows below （六）其他处理 that only a page with three such rows prints. */
const splitMarks = ["不补正", "收费通知", "缴纳费用", "1.申请人无正当", "2.申请人逾期"];

const WIDTH = requestColumns.length;
/** A cell a line with an empty line after each: a row of seven takes fourteen lines, blanks more. */
const LAST_ROW_LINES = 40;

/** The requests table with where it stands; what the other tables learn from its layout goes with it. */
export interface RequestsFound {
  readonly table: Table;
  readonly lines: Lines;
  readonly layout: Layout;
  readonly rows: readonly RawRow[];
}

/** Reads the table of section three; null when the text holds none. */
export function readRequests(pieces: Pieces, except: readonly Lines[]): RequestsFound | null {
  const found = landmarkLines(pieces, landmarks, except);
  if (found === null) return null;
  const reach = { from: headStart(pieces, found.from, head), to: cellsEnd(pieces, found.to, LAST_ROW_LINES, head) };
  const layout = layoutOf(pieces, reach.from, reach.to);
  const rows = rawRows(pieces, reach.from, reach.to, layout, WIDTH);
  const words = pieces.text.slice(pieces.lineStart[reach.from], pieces.lineEnd[reach.to - 1]).replace(/\s+/g, "");
  const { template, rows: known } = requestRowsOf(words);
  const named = matchRows(pieces, rows, known, layout);
  const matching = layout === "spaced" ? settleNumbersAbove(named, WIDTH) : named;
  const lines = {
    from: firstLine(pieces, matching, reach),
    to: gridEnd(pieces, lastLine(pieces, matching, reach) + 1),
  };
  const unnamed = matching.unnamed.filter(
    (row) => row.line >= lines.from && row.line < lines.to && !row.cells.every(isEmpty),
  );
  if (matching.rows.length === 0) return null;
  const own = rows.filter((row) => row.line >= lines.from && row.line < lines.to);
  const fit = fitFor(pieces, own, layout, WIDTH);
  const lastRaw = layout === "cells" ? matching.rows.at(-1)?.raw : null;
  const place: Fit = (row, columns) => fit(row === lastRaw ? { ...row, isLast: true } : row, columns);
  const doubts: Doubt[] = [];
  const matched = losing(matching.rows, unnamed);
  const tableRows = matched.map((match) => buildRow(pieces, "requests", match, requestColumns, place, doubts));
  doubts.push(...unnamedDoubts(unnamed));
  return {
    table: {
      name: "requests",
      template: template.id,
      span: tableSpan(pieces, lines),
      confidence: hidesCells(pieces, lines, matching.rows)
        ? 0
        : confidenceOf(matching.rows, tableRows, unnamed.length, known.length),
      doubts,
      rows: tableRows,
    },
    lines,
    layout,
    rows: own,
  };
}

/** The line the head above the first recognised row starts on: prose before the table may hold landmarks too. */
function firstLine(pieces: Pieces, matching: Matching, reach: Lines): number {
  const starts = matching.rows.map(
    ({ label, raw }) => label?.[0] ?? (pieces.lineStart[raw?.line ?? reach.from] as number),
  );
  const start = Math.min(...starts);
  let line = reach.from;
  while (line + 1 < reach.to && (pieces.lineStart[line + 1] as number) <= start) line += 1;
  return matching.rows.length === 0 ? reach.from : Math.max(reach.from, headStart(pieces, line, head));
}

/** The last line of the last row that was recognised: another table may follow within the reach of the landmarks. */
function lastLine(pieces: Pieces, matching: Matching, reach: Lines): number {
  let end = 0;
  for (const { raw, label } of matching.rows) {
    const cell = raw?.cells.findLast((c) => c.start >= 0);
    end = Math.max(end, cell?.end ?? label?.[1] ?? 0);
  }
  let line = reach.from;
  while (line + 1 < reach.to && (pieces.lineStart[line + 1] as number) < end) line += 1;
  return line;
}
