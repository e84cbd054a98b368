import type { SectionId } from "../model/report.js";

/** What is printed in a table cell: a number, nothing (null: printed empty or as the draft's blank mark), or any text as it is. */
export type CellText = number | null | string;

/** A report before it is printed: what it says, not how it is laid out. */
export interface Draft {
  /** The lines of the title. */
  readonly title: readonly string[];
  /** A byline under the title (`发布时间：2023-01-12`); null for none. */
  readonly byline: string | null;
  /** Prose before section one, a paragraph each. */
  readonly preamble: readonly string[];
  readonly sections: { readonly [id in SectionId]: DraftSection | null };
  /** The generation whose tables are printed. */
  readonly template: "2019" | "2021";
  /** （六）其他处理 in one row or in three; usually as the template has it. */
  readonly otherHandling: "single" | "split";
  /** Cell path → what is printed; a cell not named is 0. */
  readonly cells: ReadonlyMap<string, CellText>;
  /** What is printed in a blank cell: nothing, `/`, `-`, `—` or `无`. */
  readonly blankMark: string;
  /** Tables that are not printed at all. */
  readonly withoutTables: readonly ("disclosure" | "requests" | "reviewAndLitigation")[];
  /** Rows that are not printed, by key (`refused.stateSecret`). */
  readonly withoutRows: readonly string[];
  /** Row key or column label → the wording printed instead of the official one. */
  readonly wordings: ReadonlyMap<string, string>;
  /** Columns of a printed line that paragraphs are wrapped to; not wrapped when absent. */
  readonly lineWidth?: number;
  /** Lines under the report: agency and date. */
  readonly signature: readonly string[];
}

/** One section: its heading as printed and its prose before and after its table, a paragraph each. */
export interface DraftSection {
  readonly heading: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The official headings, with their numbers. */
export const officialHeadings: { readonly [id in SectionId]: string } = {
  overview: "一、总体情况",
  disclosure: "二、主动公开政府信息情况",
  requests: "三、收到和处理政府信息公开申请情况",
  reviewAndLitigation: "四、政府信息公开行政复议、行政诉讼情况",
  problems: "五、存在的主要问题及改进情况",
  otherMatters: "六、其他需要报告的事项",
};
