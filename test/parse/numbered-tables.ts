import { template2019 } from "../../src/model/template-2019.js";
import { template2021 } from "../../src/model/template-2021.js";

/** Tables in which every cell holds another number (from 101 up), so that a number in the wrong cell shows. */
export interface NumberedTables {
  readonly text: string;
  /** Cell path → the number printed there; null where the cell is printed blank. */
  readonly truth: ReadonlyMap<string, number | null>;
}

type Row = readonly string[];
type Printer = (tables: readonly (readonly Row[])[]) => string;

const perRow =
  (join: (row: Row) => string): Printer =>
  (tables) =>
    tables.map((rows) => rows.map(join).join("\n")).join("\n\n");

const LABEL_WIDTH = 9;

/** A grid drawn with box-drawing characters, long labels run on over the lines below their numbers. */
function drawn(rows: readonly Row[]): string {
  const width = Math.max(...rows.map((row) => row.length));
  const stroke = `├${Array.from({ length: width }, () => "────").join("┼")}┤`;
  const linesOf = (row: Row): string[] => {
    const cells = Array.from({ length: width }, (_, i) => row[i] ?? "");
    const height = Math.max(1, ...cells.map((cell) => Math.ceil(cell.length / LABEL_WIDTH)));
    const part = (cell: string, i: number) => cell.slice(i * LABEL_WIDTH, (i + 1) * LABEL_WIDTH);
    return Array.from({ length: height }, (_, i) => `│ ${cells.map((cell) => part(cell, i)).join(" │ ")} │`);
  };
  return [stroke, ...rows.flatMap((row) => [...linesOf(row), stroke])].join("\n");
}

/** How the rows of a table are written out; a blank cell is an empty string. */
export const printers: Readonly<
  Record<"tabs" | "pipes" | "indented" | "paragraphs" | "flow" | "words" | "commas" | "wideCommas" | "drawn", Printer>
> = {
  tabs: perRow((row) => row.join("\t")),
  pipes: perRow((row) => `| ${row.join(" | ")} |`),
  indented: (tables) =>
    tables.map((rows) => rows.map((row) => row.map((cell) => `\t${cell}`).join("\n")).join("\n\n")).join("\n\n\n"),
  paragraphs: (tables) => tables.map((rows) => rows.flat().join("\n\n")).join("\n\n"),
  flow: (tables) => tables.map((rows) => rows.flat().join("\n")).join("\n\n"),
  commas: perRow((row) => row.map((cell) => (/[,"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")),
  wideCommas: perRow((row) => row.join("，")),
  drawn: (tables) => tables.map(drawn).join("\n\n"),
  words: perRow((row) => row.filter((cell) => cell !== "").join(" ")),
};

/** The three tables with numbers counted up from 101; cells whose ordinal `isBlank` names are printed blank. */
export function numberedTables(
  printer: Printer,
  template = template2021,
  isBlank = (_ordinal: number) => false,
): NumberedTables {
  const truth = new Map<string, number | null>();
  const cell = (path: string): string => {
    const ordinal = truth.size;
    truth.set(path, isBlank(ordinal) ? null : 101 + ordinal);
    return isBlank(ordinal) ? "" : String(101 + ordinal);
  };
  const disclosure = template.disclosure.flatMap((block) => [
    [block.article],
    ["信息内容", ...block.columns.map((column) => column.label)],
    ...block.rows.map((row) => [
      row.label,
      ...block.columns.map((column) => cell(`disclosure.${row.key}.${column.key}`)),
    ]),
  ]);
  const { columns, rows } = template.requests;
  let group = "";
  const requests = [
    ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况"],
    columns.map((column) => column.label),
    ...rows.map((row) => {
      const heads = row.groups.filter((head) => !group.includes(head));
      group = row.groups.join();
      return [...heads, row.label, ...columns.map((column) => cell(`requests.${row.key}.${column.key}`))];
    }),
  ];
  const blocks = template.reviewAndLitigation;
  const review = [
    ["行政复议", "行政诉讼"],
    ["未经复议直接起诉", "复议后起诉"],
    blocks.rows.flatMap(() => blocks.columns.map((column) => column.label)),
    blocks.rows.flatMap((row) => blocks.columns.map((column) => cell(`reviewAndLitigation.${row.key}.${column.key}`))),
  ];
  const text = [
    "二、主动公开政府信息情况",
    printer([disclosure]),
    "三、收到和处理政府信息公开申请情况",
    printer([requests]),
    "四、政府信息公开行政复议、行政诉讼情况",
    printer([review]),
    "五、存在的主要问题及改进情况",
    "公开内容的深度还有欠缺，将逐项补齐。",
    "",
  ].join("\n");
  return { text, truth };
}

export const templates = { template2019, template2021 } as const;
