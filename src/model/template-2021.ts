import type { ColumnSpec, RowSpec, Template } from "./template.js";
import {
  otherHandlingSplit,
  outcomeColumns,
  requestColumns,
  requestRowsAfterOtherHandling,
  requestRowsBeforeOtherHandling,
  reviewBlocks,
} from "./template-common.js";

const column = (key: string, label: string, english: string, aliases: readonly string[] = []): ColumnSpec => ({
  key,
  label,
  english,
  aliases,
});
const row = (key: string, label: string, english: string, aliases: readonly string[] = []): RowSpec => ({
  key,
  label,
  english,
  aliases,
  groups: [],
});

const documents = [
  column("issued", "本年制发件数", "issued this year", ["本年制发数量"]),
  column("repealed", "本年废止件数", "repealed this year", ["本年废止数量"]),
  column("inForce", "现行有效件数", "in force", ["现行有效数量"]),
];
const decisions = column("decisions", "本年处理决定数量", "decisions this year", ["处理决定数量"]);

/** The format of 国办公开办函〔2021〕30号, for report years from 2021. */
export const template2021: Template = {
  id: "2021",
  disclosure: [
    {
      article: "第二十条第（一）项",
      columns: documents,
      rows: [
        row("regulations", "规章", "rules"),
        row("normativeDocuments", "行政规范性文件", "normative documents", ["规范性文件"]),
      ],
    },
    { article: "第二十条第（五）项", columns: [decisions], rows: [row("licensing", "行政许可", "licensing")] },
    {
      article: "第二十条第（六）项",
      columns: [decisions],
      rows: [row("penalties", "行政处罚", "penalties"), row("coercion", "行政强制", "coercive measures")],
    },
    {
      article: "第二十条第（八）项",
      columns: [
        column("amountWanYuan", "本年收费金额（单位：万元）", "fees collected (10,000 yuan)", [
          "本年收费金额",
          "本年收费金额（万元）",
        ]),
      ],
      rows: [row("fees", "行政事业性收费", "administrative fees")],
    },
  ],
  requests: {
    columns: requestColumns,
    rows: [...requestRowsBeforeOtherHandling, ...otherHandlingSplit, ...requestRowsAfterOtherHandling],
  },
  reviewAndLitigation: { columns: outcomeColumns, rows: reviewBlocks },
};
