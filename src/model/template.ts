/** The template generations: `2019` = report years 2019–2020, `2021` = from 2021, `legacy` = 2008–2018, `unknown` = cannot be told. */
export type TemplateId = "2019" | "2021" | "legacy" | "unknown";

/** The three tables, in the order they are printed. */
export const tableNames = ["disclosure", "requests", "reviewAndLitigation"] as const;
export type TableName = (typeof tableNames)[number];

/** A column of a table, with the wording of the official template. */
export interface ColumnSpec {
  readonly key: string;
  readonly label: string;
  readonly english: string;
  /** Other wordings in honest use, which are not reported as altered. Compared after folding and without white space. */
  readonly aliases: readonly string[];
}

/** A row of a table. `key` may hold one dot (`refused.stateSecret`): the group before it, the leaf after it. */
export interface RowSpec {
  readonly key: string;
  readonly label: string;
  readonly english: string;
  readonly aliases: readonly string[];
  /** The merged labels left of the row's own, outermost first: `三、本年度办理结果`, `（三）不予公开`. */
  readonly groups: readonly string[];
}

/** Rows of the disclosure table that share one head line: an item of Article 20 and its columns. */
export interface BlockSpec {
  readonly article: string;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowSpec[];
}

/** One generation of the official format: the three tables, row by row, as printed. */
export interface Template {
  readonly id: "2019" | "2021";
  readonly disclosure: readonly BlockSpec[];
  readonly requests: { readonly columns: readonly ColumnSpec[]; readonly rows: readonly RowSpec[] };
  readonly reviewAndLitigation: { readonly columns: readonly ColumnSpec[]; readonly rows: readonly RowSpec[] };
}
