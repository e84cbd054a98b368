import { dimensionIds } from "../model/score.js";
import { column } from "./table-spec.js";

/** The report a row is about. */
export const reportId = column(
  "report_id",
  "string",
  "报告编号（原文 SHA-256 前 12 位）",
  "report id: first 12 hex digits of the source's SHA-256",
);
/** Whose report it is. */
export const agency = column(
  "agency",
  "string",
  "机关名称",
  "agency, as the title prints it or the manifest states it",
);
/** The year it reports on. */
export const year = column("year", "integer", "报告年度", "report year");
/** Where the quoted text stands, … */
export const start = column(
  "start",
  "integer",
  "起始位置（UTF-16；所指文本见 check --format json --text：解码、换行统一为 \\n 之后）",
  "start of the span: UTF-16 offset into the text as it was read (check --format json --text prints it; decoded, line ends \\n)",
);
/** … and where it ends. */
export const end = column("end", "integer", "结束位置（不含）", "end of the span, exclusive");
/** Level of the body. */
export const level = column("level", "string", "行政层级", "administrative level");
/** Kind of the body. */
export const unitType = column("unit_type", "string", "机关类别", "kind of body");
/** Generation of the format. */
export const template = column("template", "string", "格式版本", "generation of the format");
/** The score of each dimension. */
export const dimensions = dimensionIds.map((id) =>
  column(
    id,
    "number",
    `维度得分：${id}`,
    `score of the dimension ${id}, 0–100: mean of its indicators that are ok, by weight; empty when these carry less than availability.dimension of the weight of those that are ok or not_assessable`,
  ),
);
/** How much of the score could be assessed. */
export const coverage = column(
  "coverage",
  "number",
  "可评权重占比",
  "share of applicable weight that could be assessed, 0–1: mean over the dimensions, by weight, of ok / (ok + not_assessable); not_applicable and vacuous indicators do not count",
);
