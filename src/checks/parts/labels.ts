import type { Bilingual } from "../../model/bilingual.js";
import type { Cell } from "../../model/report.js";
import type { BlockSpec, ColumnSpec, RowSpec, TableName, Template } from "../../model/template.js";
import { template2019 } from "../../model/template-2019.js";
import { template2021 } from "../../model/template-2021.js";

type Generation = Template["id"];

const templates: Readonly<Record<Generation, Template>> = { "2019": template2019, "2021": template2021 };

/** The blocks of a table in the official format: rows that share columns. Tables three and four are one block each. */
export function blocksOf(table: TableName, generation: Generation): readonly Omit<BlockSpec, "article">[] {
  const template = templates[generation];
  return table === "disclosure" ? template.disclosure : [template[table]];
}

/** The official row with this key and the columns it has; undefined for a key the format does not know. */
export function specOf(
  table: TableName,
  generation: Generation,
  key: string,
): { readonly row: RowSpec; readonly columns: readonly ColumnSpec[] } | undefined {
  for (const block of blocksOf(table, generation))
    for (const row of block.rows) if (row.key === key) return { row, columns: block.columns };
  return undefined;
}

/** `（二）部分公开（区分处理的，…）` as people call it: `（二）部分公开`. */
const withoutExplanation = (label: string) => label.replace(/(?<=[^）])（[^）]*）$/, "");

/** Quotation marks as they are inside others. */
const nested = (label: string) => label.replace(/“/g, "‘").replace(/”/g, "’");

/** The official name of a row with the group it stands under, to be quoted: `（三）不予公开 1.属于国家秘密`. The key itself when the format has no such row. */
export function rowLabel(table: TableName, generation: Generation, key: string): Bilingual {
  const spec = specOf(table, generation, key)?.row;
  if (spec === undefined) return { zh: key, en: key };
  const group = spec.groups.at(-1);
  const own = nested(withoutExplanation(spec.label));
  return { zh: group === undefined || group.startsWith("三、") ? own : `${group} ${own}`, en: spec.english };
}

/** The official name of a column of this row: `科研机构`. */
export function columnLabel(table: TableName, generation: Generation, row: string, column: string): Bilingual {
  for (const spec of specOf(table, generation, row)?.columns ?? [])
    if (spec.key === column) return { zh: spec.label, en: spec.english };
  return { zh: column, en: column };
}

/** A cell named by its row and column: `“（一）予以公开”行“科研机构”列`. */
export function cellLabel(cell: Pick<Cell, "table" | "row" | "column">, generation: Generation): Bilingual {
  const row = rowLabel(cell.table, generation, cell.row);
  const column = columnLabel(cell.table, generation, cell.row, cell.column);
  return { zh: `“${row.zh}”行“${column.zh}”列`, en: `row "${row.en}", column "${column.en}"` };
}

/** The names of the three tables, as people call them. */
export const tableLabels: Readonly<Record<TableName, Bilingual>> = {
  disclosure: { zh: "主动公开政府信息情况表", en: "the table of proactive disclosure" },
  requests: { zh: "收到和处理政府信息公开申请情况表", en: "the table of requests" },
  reviewAndLitigation: { zh: "政府信息公开行政复议、行政诉讼情况表", en: "the table of review and litigation" },
};

/** More labels than this are counted, not named. */
const NAMED = 3;

/** The first few labels, quoted: `“规章”、“行政许可”、“行政处罚”等`. */
export function firstNamed(labels: readonly Bilingual[]): Bilingual {
  const named = labels.slice(0, NAMED);
  const more = labels.length > NAMED;
  return {
    zh: `${named.map(({ zh }) => `“${zh}”`).join("、")}${more ? "等" : ""}`,
    en: `${named.map(({ en }) => `"${en}"`).join(", ")}${more ? " and others" : ""}`,
  };
}
