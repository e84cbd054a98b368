import { agency, coverage, dimensions, level, reportId, template, unitType, year } from "./report-columns.js";
import { column, type TableSpec } from "./table-spec.js";

/** Where a report stands in its group. */
export const rankingTable = {
  file: "rankings.csv",
  zh: "排名：每行一份可排名的报告",
  en: "a ranked report in its group",
  key: ["group", "rank", "region_code", "agency", "report_id"],
  columns: [
    column("group", "string", "可比组", "peer group the rank holds in"),
    column("group_size", "integer", "组内报告数", "reports ranked in the group"),
    column("rank", "integer", "名次（同分同名次）", "competition rank (1, 2, 2, 4) by the rounded score"),
    column("tied", "boolean", "是否并列", "another report of the group has the same rank"),
    column(
      "tier",
      "string",
      "档次",
      "drawn only where the order is certain; empty in groups of less than ranking.leastGroup",
    ),
    agency,
    column("region_code", "string", "行政区划代码", "GB/T 2260 code; empty if not resolvable without doubt"),
    column("region", "string", "行政区划", "name of the region"),
    level,
    unitType,
    year,
    template,
    column("score", "number", "得分", "rounded score, 0–100: the weighted mean of the dimensions in `compared`"),
    column(
      "compared",
      "string",
      "计入得分的维度",
      "dimensions the group is ranked by, parted by spaces: those with a score for at least availability.common of the group's reports, or for all but one in groups from ranking.leastGroup on; a report lacking one of them is in unranked.csv",
    ),
    column(
      "score_low",
      "number",
      "得分下限",
      "mean of all dimensions that apply, with not-assessable indicators, and dimensions that are not compared, at 0",
    ),
    column("score_high", "number", "得分上限", "the same at 100"),
    column(
      "rank_p05",
      "integer",
      "名次 5% 分位",
      "5th percentile of the rank over draws of weights, normalisation, aggregation and prose (docs/recompute.md)",
    ),
    column("rank_p95", "integer", "名次 95% 分位", "95th percentile of the rank over the same draws"),
    column("rank_median", "integer", "名次中位数", "median of the rank over the same draws"),
    column(
      "p_top_tenth",
      "number",
      "居前一成的概率",
      "share of the draws in which it is in the first tenth of the group, one report at least",
    ),
    column(
      "p_bottom_tenth",
      "number",
      "居后一成的概率",
      "share of the draws in which it is in the last tenth, one report at least",
    ),
    coverage,
    ...dimensions,
    column("errors", "integer", "错误数", "findings of severity error that were not dismissed"),
    column("warnings", "integer", "警告数", "findings of severity warning that were not dismissed"),
    column(
      "previous_rank",
      "integer",
      "上年名次",
      "rank of the same agency (name and region code) a year before in this run, in the group it then had, of whatever size",
    ),
    column("previous_group_size", "integer", "上年组内报告数", "reports ranked in that group"),
    column(
      "rank_change",
      "integer",
      "名次变化（正为上升）",
      "previous rank minus rank; says little where the two groups differ in size or in what they compare",
    ),
    reportId,
  ],
} as const satisfies TableSpec;

/** How ranks move under other choices. */
export const sensitivityTable = {
  file: "sensitivity.csv",
  zh: "名次对各项选择的敏感程度：每行一个可比组的一种替代选择",
  en: "peer group × another choice: how far the ranks move",
  key: ["group", "alternative"],
  columns: [
    column("group", "string", "可比组", "peer group, of two reports at least"),
    column("group_size", "integer", "组内报告数", "reports ranked in the group"),
    column(
      "alternative",
      "string",
      "替代选择",
      "without:<dimension> left out; preset:<name> of the scheme; aggregation:geometric, copeland; normalisation:standard-scores, percentiles; else as published",
    ),
    column("mean_shift", "number", "名次平均变动", "mean distance of the rank from the published one"),
    column("largest_shift", "integer", "名次最大变动", "largest distance"),
    column(
      "kendall_tau",
      "number",
      "肯德尔 τ-b",
      "Kendall's tau-b of both orders, over 1,000 reports at most; empty where one of them ties all",
    ),
    column("same_first", "boolean", "首位是否相同", "whether the same reports have rank 1"),
  ],
} as const satisfies TableSpec;

/** Reports without a rank. */
export const unrankedTable = {
  file: "unranked.csv",
  zh: "未排名的报告及原因",
  en: "a report that cannot be ranked, and why",
  key: ["agency", "year", "report_id"],
  columns: [
    reportId,
    agency,
    year,
    column("reason", "string", "原因", "why it is not ranked"),
    column("group", "string", "可比组", "peer group it could not be compared with; empty for other reasons"),
    column("lacking", "string", "缺少的维度", "dimensions that the group compares and it lacks, parted by spaces"),
  ],
} as const satisfies TableSpec;
