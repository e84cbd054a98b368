import { template2021 } from "../../../src/model/template-2021.js";
import type { CasesByCheck, CheckCase } from "../check-case.js";

const zeros: Record<string, number> = {};
for (const { key } of template2021.requests.rows)
  for (const column of template2021.requests.columns) zeros[`requests.${key}.${column.key}`] = 0;

const unsure = (unit: string): CheckCase => ({
  says: "an uncertain table is not judged",
  given: { confidence: 0.89 },
  expect: { unknown: unit, zh: "识别把握不足" },
});

export const requestCases: CasesByCheck = {
  "requests-column-balance": [
    { says: "a balanced column passes", expect: { passes: "naturalPerson" } },
    { says: "a column of zeros is vacuous", expect: { vacuous: "research" } },
    {
      says: "a column out of balance is an error that quotes its four cells",
      given: { cells: { "requests.newlyReceived.business": 2 } },
      expect: {
        fails: "business",
        zh: "“商业企业”列：（七）总计 1 与结转下年度 0 之和应为 2（本年新收 2＋上年结转 0），表中为 1",
        quotes: ["1", "2", "0", "0"],
      },
    },
    {
      says: "a blank operand leaves the column open, and is never zero",
      given: { cells: { "requests.carriedIn.business": null } },
      expect: { unknown: "business", zh: "“二、上年结转政府信息公开申请数量”行“商业企业”列未填写数字" },
    },
    {
      says: "a missing row leaves the columns open",
      given: { without: ["requests.carriedOver"] },
      expect: { unknown: "total", zh: "表中缺少所需的行" },
    },
    {
      says: "a missing table leaves all open",
      given: { without: ["requests"] },
      expect: { unknown: "requests", zh: "未见该表" },
    },
    unsure("research"),
  ],
  "requests-disposition-total": [
    { says: "results that add up pass", expect: { passes: "total" } },
    { says: "a column of zeros is vacuous", expect: { vacuous: "research" } },
    {
      says: "a total that leaves out a result is an error that names it",
      given: { cells: { "requests.granted.research": 1 } },
      expect: {
        fails: "research",
        zh: "“科研机构”列：（七）总计应为 1（各项之和：（一）予以公开 1），表中为 0",
        quotes: ["0", "1", ...Array<string>(20).fill("0")],
      },
    },
    {
      says: "the three rows of other handling count",
      given: { cells: { "requests.otherHandling.other.research": 1, "requests.total.research": 1 } },
      expect: { passes: "research" },
    },
    {
      says: "so does the single row",
      given: {
        tableTemplates: { requests: "2019" },
        cells: { "requests.otherHandling.research": 1, "requests.total.research": 1 },
      },
      expect: { passes: "research" },
    },
    {
      says: "a blank result leaves the column open",
      given: { cells: { "requests.refused.stateSecret.research": null } },
      expect: { unknown: "research", zh: "“（三）不予公开 1.属于国家秘密”行“科研机构”列未填写数字" },
    },
    {
      says: "so does a row that is not printed",
      given: { without: ["requests.refused.stateSecret"] },
      expect: { unknown: "research", zh: "表中缺少所需的行" },
    },
  ],
  "requests-row-total": [
    { says: "a row that adds up passes", expect: { passes: "granted" } },
    { says: "a row of zeros is vacuous", expect: { vacuous: "notProcessed.repeat" } },
    {
      says: "a wrong total is an error that quotes the row",
      given: { cells: { "requests.refused.internalAffairs.total": 1 } },
      expect: {
        fails: "refused.internalAffairs",
        zh: "“（三）不予公开 5.属于三类内部事务信息”行：总计应为 0（各类申请人之和），表中为 1",
        quotes: ["1", "0", "0", "0", "0", "0", "0"],
      },
    },
    {
      says: "an unreadable cell leaves the row open",
      given: { cells: { "requests.granted.business": "?" } },
      expect: { unknown: "granted", zh: "无法辨认" },
    },
    unsure("granted"),
  ],
  "requests-result-without-request": [
    { says: "results of requests pass", expect: { passes: "business" } },
    { says: "a column of zeros is vacuous", expect: { vacuous: "research" } },
    {
      says: "a result without a request is an error, and the total does not repeat it",
      given: { cells: { "requests.granted.research": 1 } },
      expect: {
        fails: "research",
        zh: "“科研机构”列：本年新收与上年结转均为 0，却有办理结果：（一）予以公开 1",
        quotes: ["1", "0", "0"],
      },
    },
    {
      says: "a result shown in the total column only is found there",
      given: { cells: { ...zeros, "requests.partiallyGranted.total": 2 } },
      expect: {
        fails: "total",
        zh: "“总计”列：本年新收与上年结转均为 0，却有办理结果：（二）部分公开 2",
        quotes: ["2", "0", "0"],
      },
    },
    {
      says: "a blank number of requests leaves the column open",
      given: { cells: { "requests.newlyReceived.research": null, "requests.granted.research": 1 } },
      expect: { unknown: "research", zh: "“一、本年新收政府信息公开申请数量”行“科研机构”列未填写数字" },
    },
    unsure("research"),
  ],
  "carry-forward-continuity": [
    {
      says: "what was carried over is carried in",
      given: { prior: { year: 2021 } },
      expect: { passes: "naturalPerson" },
    },
    { says: "nothing carried over is vacuous", given: { prior: { year: 2021 } }, expect: { vacuous: "research" } },
    {
      says: "a difference in the total is an error",
      given: { prior: { year: 2021, cells: { "requests.carriedOver.total": 5 } } },
      expect: {
        fails: "total",
        zh: "“总计”列：上年结转应为 5（2021 年报告的结转下年度），表中为 1",
        quotes: ["1"],
        severity: "error",
      },
    },
    {
      says: "in one column it is a warning",
      given: { prior: { year: 2021, cells: { "requests.carriedOver.business": 1 } } },
      expect: {
        fails: "business",
        zh: "“商业企业”列：上年结转应为 1（2021 年报告的结转下年度），表中为 0",
        quotes: ["0"],
        severity: "warning",
      },
    },
    {
      says: "a report two years older is not compared",
      given: { prior: { year: 2020 } },
      expect: { unknown: "requests", zh: "并非上一年度的报告" },
    },
    {
      says: "a row this year's report lacks is not compared",
      given: { without: ["requests.carriedIn"], prior: { year: 2021 } },
      expect: { unknown: "total", zh: "表中缺少所需的行" },
    },
    { says: "without last year's report it does not apply", expect: { silent: true } },
  ],
  "fee-unpaid-before-fees": [
    { says: "nobody who did not pay is vacuous", expect: { vacuous: "otherHandling.feeUnpaid" } },
    {
      says: "an unpaid fee from 2021 on passes",
      given: { cells: { "requests.otherHandling.feeUnpaid.total": 1 } },
      expect: { passes: "otherHandling.feeUnpaid" },
    },
    {
      says: "an unpaid fee before fees were collected is a note",
      given: {
        template: "2019",
        year: 2020,
        tableTemplates: { requests: "2021" },
        cells: { "requests.otherHandling.feeUnpaid.total": 1 },
      },
      expect: {
        fails: "otherHandling.feeUnpaid",
        zh: "2020 年度报告有 1 件申请因逾期未缴费不再处理，而按国办函〔2020〕109号收取信息处理费一般自 2021 年度起",
        quotes: ["1"],
      },
    },
    {
      says: "without a year nothing is known",
      given: { year: null, cells: { "requests.otherHandling.feeUnpaid.total": 1 } },
      expect: { unknown: "otherHandling.feeUnpaid", zh: "报告年度未能确定" },
    },
    {
      says: "a table without that row is not its matter",
      given: { template: "2019", year: 2020 },
      expect: { silent: true },
    },
  ],
  "template-rows-mixed": [
    { says: "three rows in the 2021 format pass", expect: { passes: "requests" } },
    {
      says: "one row in the 2019 format passes",
      given: { template: "2019", year: 2020 },
      expect: { passes: "requests" },
    },
    {
      says: "one row in the 2021 format is a note",
      given: { tableTemplates: { requests: "2019" } },
      expect: { fails: "requests", zh: "“（六）其他处理”为一行，2021 年起的格式分列三行", quotes: ["（六）其他处理"] },
    },
    {
      says: "three rows in the 2019 format are a note",
      given: { template: "2019", year: 2020, tableTemplates: { requests: "2021" } },
      expect: {
        fails: "requests",
        zh: "“（六）其他处理”分列三行，2019、2020 年度的格式为一行",
        quotes: ["1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"],
      },
    },
    unsure("requests"),
  ],
  "requests-all-zero": [
    { says: "a table with a figure passes", expect: { passes: "requests" } },
    {
      says: "a table of zeros is a note",
      given: { cells: zeros },
      expect: {
        fails: "requests",
        zh: "申请表 175 个单元格均为 0，勾稽关系虽成立但无从验证数据",
        quotes: ["一、本年新收政府信息公开申请数量"],
      },
    },
    {
      says: "zeros with a blank between them are not judged",
      given: { cells: { ...zeros, "requests.granted.total": null } },
      expect: { unknown: "requests", zh: "未填写数字" },
    },
  ],
};
