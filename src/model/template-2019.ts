import type { ColumnSpec, RowSpec, Template } from "./template.js";
import {
  otherHandlingSingle,
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
  column("made", "本年新制作数量", "made this year"),
  column("disclosed", "本年新公开数量", "disclosed this year"),
  column("disclosedTotal", "对外公开总数量", "disclosed in total"),
];
const priorYearItems = column("priorYearItems", "上一年项目数量", "items in the year before");
const change = column("change", "本年增/减", "change this year", ["本年增减"]);
const decisions = column("decisions", "处理决定数量", "decisions");

/** The format of 国办公开办函〔2019〕60号 (试行), for report years 2019 and 2020. */
export const template2019: Template = {
  id: "2019",
  disclosure: [
    {
      article: "第二十条第（一）项",
      columns: documents,
      rows: [
        row("regulations", "规章", "rules"),
        row("normativeDocuments", "规范性文件", "normative documents", ["行政规范性文件"]),
      ],
    },
    {
      article: "第二十条第（五）项",
      columns: [priorYearItems, change, decisions],
      rows: [
        row("licensing", "行政许可", "licensing"),
        row("otherServices", "其他对外管理服务事项", "other management and service items", ["其它对外管理服务事项"]),
      ],
    },
    {
      article: "第二十条第（六）项",
      columns: [priorYearItems, change, decisions],
      rows: [row("penalties", "行政处罚", "penalties"), row("coercion", "行政强制", "coercive measures")],
    },
    {
      article: "第二十条第（八）项",
      columns: [priorYearItems, change],
      rows: [row("fees", "行政事业性收费", "administrative fees")],
    },
    {
      article: "第二十条第（九）项",
      columns: [
        column("items", "采购项目数量", "procurement items"),
        column("amountYuan", "采购总金额", "procurement amount (yuan)"),
      ],
      rows: [row("procurement", "政府集中采购", "central procurement")],
    },
  ],
  requests: {
    columns: requestColumns,
    rows: [...requestRowsBeforeOtherHandling, ...otherHandlingSingle, ...requestRowsAfterOtherHandling],
  },
  reviewAndLitigation: { columns: outcomeColumns, rows: reviewBlocks },
};
