import { dimensionIds } from "../model/score.js";
import { column, type TableSpec } from "./table-spec.js";

const reportId = column(
  "report_id",
  "string",
  "报告编号（原文 SHA-256 前 12 位）",
  "report id: first 12 hex digits of the source's SHA-256",
);
const agency = column("agency", "string", "机关名称", "agency, as the title prints it or the manifest states it");
const year = column("year", "integer", "报告年度", "report year");
const start = column("start", "integer", "起始位置（UTF-16）", "start of the span, UTF-16 offset into the frozen text");
const end = column("end", "integer", "结束位置（不含）", "end of the span, exclusive");
const level = column("level", "string", "行政层级", "administrative level");
const unitType = column("unit_type", "string", "机关类别", "kind of body: government, department, other");
const template = column("template", "string", "格式版本", "generation of the format: 2019, 2021, legacy, unknown");
const dimensions = dimensionIds.map((id) =>
  column(id, "number", `维度得分：${id}`, `score of the dimension ${id}, 0–100; empty when not assessable`),
);
const coverage = column("coverage", "number", "可评权重占比", "share of applicable weight that could be assessed, 0–1");

/** Every table a run writes, with its columns; the codebook and the data package are made from these. */
export const runTables = {
  rankings: {
    file: "rankings.csv",
    zh: "排名：每行一份可排名的报告",
    en: "a ranked report in its group",
    key: ["group", "rank", "region_code", "agency", "report_id"],
    columns: [
      column("group", "string", "可比组", "peer group the rank holds in"),
      column("group_size", "integer", "组内报告数", "reports ranked in the group"),
      column("rank", "integer", "名次（同分同名次）", "competition rank (1, 2, 2, 4) by the rounded score"),
      column("tied", "boolean", "是否并列", "another report of the group has the same rank"),
      column("tier", "string", "档次", "A–D, drawn only where the order is certain; empty in small groups"),
      agency,
      column("region_code", "string", "行政区划代码", "GB/T 2260 code; empty if not resolvable without doubt"),
      column("region", "string", "行政区划", "name of the region"),
      level,
      unitType,
      year,
      template,
      column("score", "number", "得分", "rounded score, 0–100"),
      column("score_low", "number", "得分下限", "score with every not-assessable indicator at 0"),
      column("score_high", "number", "得分上限", "score with every not-assessable indicator at 100"),
      column("rank_p05", "integer", "名次 5% 分位", "5th percentile of the rank over draws of weights and aggregation"),
      column("rank_p95", "integer", "名次 95% 分位", "95th percentile of the rank over the same draws"),
      coverage,
      ...dimensions,
      column("errors", "integer", "错误数", "findings of severity error"),
      column("warnings", "integer", "警告数", "findings of severity warning"),
      column("previous_rank", "integer", "上年名次", "rank of the same agency a year before in this run"),
      column("rank_change", "integer", "名次变化（正为上升）", "previous rank minus rank"),
      reportId,
    ],
  },
  unranked: {
    file: "unranked.csv",
    zh: "未排名的报告及原因",
    en: "a report that cannot be ranked, and why",
    key: ["agency", "year", "report_id"],
    columns: [reportId, agency, year, column("reason", "string", "原因", "why it is not ranked")],
  },
  scores: {
    file: "scores.csv",
    zh: "得分：每行一份报告",
    en: "a report's score over all that could be assessed",
    key: ["report_id"],
    columns: [
      reportId,
      column("total", "number", "总分", "0–100; empty below the availability threshold"),
      column("low", "number", "下限", "not-assessable indicators at 0"),
      column("high", "number", "上限", "not-assessable indicators at 100"),
      coverage,
      ...dimensions,
    ],
  },
  indicators: {
    file: "indicators.csv",
    zh: "指标：每行一份报告的一项指标",
    en: "report × indicator",
    key: ["report_id", "indicator"],
    columns: [
      reportId,
      column("indicator", "string", "指标", "indicator code, see the codebook"),
      column("raw", "number", "原值", "in the indicator's natural unit; empty unless ok"),
      column("scaled", "number", "标准化得分", "0–100 between the goalposts; empty unless ok"),
      column("status", "string", "状态", "ok, not_applicable, not_assessable, vacuous"),
      column("reason", "string", "未评原因", "why the status is not ok"),
    ],
  },
  findings: {
    file: "findings.csv",
    zh: "问题：每行一处",
    en: "a finding",
    key: ["report_id", "check", "start", "finding_id"],
    columns: [
      reportId,
      column("finding_id", "string", "问题编号", "stable fingerprint of what was found"),
      column("check", "string", "检查项", "check id, see docs/checks.md"),
      column("severity", "string", "级别", "error, warning, info"),
      column("unit", "string", "检查对象", "what of the report the verdict is about"),
      column("message", "string", "说明", "what is wrong, with the numbers"),
      column("quote", "string", "原文", "text of the first piece of evidence"),
      column("path", "string", "位置名", "cell path, section id or word of the first piece of evidence"),
      start,
      end,
    ],
  },
  claims: {
    file: "claims.csv",
    zh: "正文数据：每行一处",
    en: "a figure stated in prose",
    key: ["report_id", "start", "subject"],
    columns: [
      reportId,
      column("subject", "string", "所述事项", "table path or plain word of what is counted"),
      column("quote", "string", "原文", "the words that state it"),
      column("value", "number", "数值", "the figure"),
      column("unit", "string", "单位", "as printed"),
      column("approximate", "boolean", "是否约数", "余, 多, 近, 约, 以上, 超"),
      column("verdict", "string", "核对结果", "agrees, agrees-on-other-basis, disagrees, no-counterpart"),
      column("basis", "string", "核对依据", "the reading that fitted, or the nearest"),
      column("table_value", "number", "表中数值", "value of the basis"),
      start,
      end,
    ],
  },
  cells: {
    file: "cells.csv",
    zh: "表格：每行一个单元格",
    en: "a table cell",
    key: ["report_id", "table", "start", "row", "column"],
    columns: [
      reportId,
      column("table", "string", "表", "disclosure, requests, reviewAndLitigation"),
      column("row", "string", "行", "row key"),
      column("column", "string", "列", "column key"),
      column("value", "number", "数值", "empty unless the state is number; a blank is never 0"),
      column("state", "string", "状态", "number, blank, unreadable, missing"),
      column("raw", "string", "原文", "as printed"),
      start,
      end,
    ],
  },
  reports: {
    file: "reports.csv",
    zh: "报告：每行一份",
    en: "a report",
    key: ["report_id"],
    columns: [
      reportId,
      column("path", "string", "文件", "path within the corpus"),
      column("sha256", "string", "SHA-256", "of the original bytes"),
      column("format", "string", "文件格式", "how the bytes were read"),
      agency,
      column("region_code", "string", "行政区划代码", "GB/T 2260 code"),
      column("region", "string", "行政区划", "name of the region"),
      level,
      unitType,
      year,
      template,
      column("published_on", "date", "发布日期", "stated by the page, the signature or the manifest"),
      column("chars", "integer", "字符数", "UTF-16 length of the frozen text"),
    ],
  },
  skipped: {
    file: "skipped.csv",
    zh: "未评分的文件及原因",
    en: "a file that was not scored",
    key: ["path"],
    columns: [
      column("path", "string", "文件", "path within the corpus"),
      column("code", "string", "原因代码", "stable code"),
      column("message", "string", "说明", "what is wrong and what to do"),
    ],
  },
  codebook: {
    file: "codebook.csv",
    zh: "代码簿：每行一个列或指标",
    en: "a column of a table, or an indicator",
    key: ["table", "position"],
    columns: [
      column("table", "string", "表", "file the column is in; indicators.csv#indicator for indicators"),
      column("position", "integer", "序号", "position within the table"),
      column("name", "string", "名称", "column name or indicator code"),
      column("type", "string", "类型", "type of the values"),
      column("zh", "string", "中文说明", "meaning, in Chinese"),
      column("en", "string", "英文说明", "meaning, in English"),
      column("note", "string", "备注", "for indicators: reference, unit, direction and goalposts"),
    ],
  },
} as const satisfies Record<string, TableSpec>;
