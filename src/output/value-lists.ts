import { checks } from "../checks/index.js";
import type { Bilingual } from "../model/bilingual.js";
import type { ClaimVerdict } from "../model/claim.js";
import type { Severity } from "../model/finding.js";
import type { FollowUp } from "../model/narrative.js";
import type { CellState, Level, Publication, Section, SectionId, UnitType } from "../model/report.js";
import type { Passage } from "../model/reuse.js";
import type { IndicatorStatus } from "../model/score.js";
import type { RefusalCode, SourceFormat } from "../model/source.js";
import type { TableName, TemplateId } from "../model/template.js";
import { template2019 } from "../model/template-2019.js";
import { template2021 } from "../model/template-2021.js";
import { severityNames } from "./checked.js";
import { levelNames, unitTypeNames } from "./group-name.js";
import { unrankedReasonNames } from "./league-words.js";
import { refusalCodeNames } from "./refusal-code-names.js";

/** The values a column may hold, each with its meaning. */
export type ValueList = Readonly<Record<string, Bilingual>>;

const words = <T extends string>(list: Readonly<Record<T, readonly [zh: string, en: string]>>): ValueList =>
  Object.fromEntries(Object.entries<readonly [string, string]>(list).map(([value, [zh, en]]) => [value, { zh, en }]));

const statuses = words<IndicatorStatus>({
  ok: ["已评定", "measured"],
  not_applicable: [
    "不适用：该格式、层级或类别无此要求",
    "the rule does not exist for this format, level or kind of body",
  ],
  not_assessable: ["无法评定：缺少材料、读取没有把握或文字过少", "what it needs is absent, unsure or too little"],
  vacuous: [
    "无可核对：勾稽关系两边均为 0，或没有问题可供衡量",
    "nothing to test: every identity is 0 = 0, or there is no problem to take a share of",
  ],
});
const cellStates = words<CellState>({
  number: ["数字", "a number"],
  blank: ["空白，或填 /、-、—、无", "printed empty, or as /, -, —, 无"],
  unreadable: ["有内容但不是数字，或位置不能确定", "something that is no number, or whose place is not certain"],
  missing: ["该行所印单元格不足", "the row prints too few cells"],
});
const verdicts = words<ClaimVerdict>({
  agrees: ["与表格一致", "agrees with the table"],
  "agrees-on-other-basis": ["按另一合理口径一致", "agrees on another honest reading"],
  disagrees: ["与各种合理口径均不一致", "agrees on no honest reading"],
  "no-counterpart": ["表格中没有对应数据", "no table holds such a figure"],
});
const outcomes = words<FollowUp["problems"][number]["outcome"]>({
  "acted-on": ["本年写有落实情况", "this year's report tells of acting on it"],
  repeated: ["原样重复", "stated again in the same words and figures"],
  "not-mentioned": ["未提及", "not mentioned"],
});
const formats = words<SourceFormat>({
  text: ["纯文本", "plain text"],
  html: ["网页", "web page"],
  docx: ["Word 文档（DOCX）", "Word document (DOCX)"],
  doc: ["Word 97–2003 文档", "Word 97–2003 document"],
  rtf: ["RTF 文档", "RTF document"],
  pdf: ["PDF", "PDF"],
  ofd: ["OFD", "OFD"],
});
const templates = words<TemplateId>({
  "2019": ["2019、2020 年度的格式", "the format of report years 2019 and 2020"],
  "2021": ["2021 年度起的格式", "the format from report year 2021"],
  legacy: ["2018 年度及以前", "report years up to 2018"],
  unknown: ["未能判断", "could not be told"],
});
const dateEvidence = words<Publication["evidence"]>({
  byline: ["网页所载日期", "the page's byline"],
  metadata: ["网页元数据", "the page's metadata"],
  signature: ["落款日期（不计入及时得分）", "the signature (timeliness is not scored by it)"],
  manifest: ["清单", "the manifest"],
});
const sections = words<SectionId>({
  overview: ["一、总体情况", "1. overview"],
  disclosure: ["二、主动公开政府信息情况", "2. proactive disclosure"],
  requests: ["三、收到和处理政府信息公开申请情况", "3. requests"],
  reviewAndLitigation: ["四、行政复议、行政诉讼情况", "4. review and litigation"],
  problems: ["五、存在的主要问题及改进情况", "5. problems and remedies"],
  otherMatters: ["六、其他需要报告的事项", "6. other matters"],
});
const sectionStates = words<Section["state"]>({
  present: ["有标题和内容", "heading and content are there"],
  empty: ["有标题而无内容", "the heading is there and nothing follows"],
  missing: ["没有", "not there"],
});
const tables = words<TableName>({
  disclosure: ["主动公开情况表", "table of proactive disclosure"],
  requests: ["申请情况表", "table of requests"],
  reviewAndLitigation: ["复议诉讼情况表", "table of review and litigation"],
});
const directions = words<"b-to-a" | "a-to-b" | "unknown">({
  "b-to-a": ["b 较早", "b is the earlier known"],
  "a-to-b": ["a 较早", "a is the earlier known"],
  unknown: ["日期、年度均不能分先后", "neither date nor year tells"],
});
const sources = words<Passage["source"]>({
  origin: ["已知最早的出处", "the earliest known to hold it"],
  nearest: ["a 之前最近的出处", "the latest before a"],
  both: ["既最早又最近", "earliest and latest"],
  between: ["介于两者之间", "between these"],
});
const tiers = words<"A" | "B" | "C" | "D">({
  A: ["第一档", "first"],
  B: ["第二档", "second"],
  C: ["第三档", "third"],
  D: ["第四档", "fourth"],
});
const checkTitles: ValueList = Object.fromEntries(checks.map(({ id, title }) => [id, title]));
const levels: Readonly<Record<Level, Bilingual>> = levelNames;
const unitTypes: Readonly<Record<UnitType, Bilingual>> = unitTypeNames;
const severities: Readonly<Record<Severity, Bilingual>> = severityNames;
const codes: Readonly<Record<RefusalCode, Bilingual>> = refusalCodeNames;

const printed = [template2019, template2021].flatMap(({ disclosure, requests, reviewAndLitigation }) => [
  ...disclosure,
  requests,
  reviewAndLitigation,
]);
const labels = (specs: readonly { readonly key: string; readonly label: string; readonly english: string }[]) =>
  Object.fromEntries(specs.map(({ key, label, english }) => [key, { zh: label, en: english }]));

/** By `file#column`: what a column may hold, where that is one of a few words. An empty field is no value. */
export const valueLists: Readonly<Record<string, ValueList>> = {
  "cells.csv#table": tables,
  "cells.csv#row": labels(printed.flatMap(({ rows }) => rows)),
  "cells.csv#column": labels(printed.flatMap(({ columns }) => columns)),
  "cells.csv#state": cellStates,
  "checks.csv#check": checkTitles,
  "claims.csv#verdict": verdicts,
  "findings.csv#check": checkTitles,
  "findings.csv#severity": severities,
  "follow-ups.csv#outcome": outcomes,
  "indicators.csv#status": statuses,
  "rankings.csv#tier": tiers,
  "rankings.csv#level": levels,
  "rankings.csv#unit_type": unitTypes,
  "rankings.csv#template": templates,
  "reports.csv#format": formats,
  "reports.csv#level": levels,
  "reports.csv#unit_type": unitTypes,
  "reports.csv#template": templates,
  "reports.csv#date_evidence": dateEvidence,
  "reuse-pairs.csv#direction": directions,
  "reuse-passages.csv#source": sources,
  "sections.csv#section": sections,
  "sections.csv#state": sectionStates,
  "skipped.csv#code": codes,
  "unranked.csv#reason": unrankedReasonNames,
};
