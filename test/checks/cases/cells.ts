import { template2021 } from "../../../src/model/template-2021.js";
import type { CasesByCheck } from "../check-case.js";

const y2020 = { template: "2019", year: 2020 } as const;
const blankRow = Object.fromEntries(
  ["naturalPerson", "business", "research", "publicInterest", "legalService", "otherOrg", "total"].map((column) => [
    `requests.refused.stateSecret.${column}`,
    null,
  ]),
);
/** Table three of an agency that got one request and granted it, with blanks for every 0. */
const blanksForZeros = {
  ...Object.fromEntries(
    template2021.requests.rows.flatMap((row) =>
      template2021.requests.columns.map(({ key }) => [`requests.${row.key}.${key}`, null] as const),
    ),
  ),
  ...Object.fromEntries(
    ["newlyReceived", "granted", "total"].flatMap((row) =>
      ["naturalPerson", "total"].map((column) => [`requests.${row}.${column}`, 1] as const),
    ),
  ),
};
const blanksInThreeRows = Object.fromEntries(
  ["carriedIn", "granted", "carriedOver"].map((row) => [`requests.${row}.business`, null] as const),
);

export const cellCases: CasesByCheck = {
  "cell-blank": [
    { says: "a cell with a number passes", expect: { passes: "requests.granted.total" } },
    {
      says: "a blank in a filled row is a warning at the row's label",
      given: { cells: { "requests.granted.total": null } },
      expect: {
        fails: "requests.granted.total",
        zh: "“（一）予以公开”行“总计”列为空白，应填数字，没有发生的填“0”",
        quotes: ["（一）予以公开"],
        severity: "warning",
      },
    },
    {
      says: "a dash in a filled row is a warning at the dash",
      given: { cells: { "requests.granted.research": "/" } },
      expect: {
        fails: "requests.granted.research",
        zh: "“（一）予以公开”行“科研机构”列填写为“/”，应填数字，没有发生的填“0”",
        quotes: ["/", "（一）予以公开"],
        severity: "warning",
      },
    },
    {
      says: "a row that is blank altogether is one note",
      given: { cells: blankRow },
      expect: {
        fails: "requests.refused.stateSecret",
        zh: "“（三）不予公开 1.属于国家秘密”一行 7 个单元格均未填数字",
        quotes: ["1.属于国家秘密"],
        severity: "info",
      },
    },
    {
      says: "names a row whose own name has quotation marks with the inner ones",
      given: { cells: { "requests.refused.securityStability.total": null } },
      expect: {
        fails: "requests.refused.securityStability.total",
        zh: "“（三）不予公开 3.危及‘三安全一稳定’”行“总计”列为空白，应填数字，没有发生的填“0”",
        quotes: ["3.危及“三安全一稳定”"],
      },
    },
    {
      says: "blanks all over a table that says 0 nowhere are one note",
      given: { cells: blanksForZeros },
      expect: {
        fails: "requests",
        zh: "收到和处理政府信息公开申请情况表有 25 行共 169 个单元格未填数字，没有发生的应填“0”",
        quotes: ["一、本年新收政府信息公开申请数量"],
        severity: "info",
      },
    },
    {
      says: "a total left blank beside figures is a warning in such a table too",
      given: { cells: { ...blanksForZeros, "requests.granted.total": null } },
      expect: {
        fails: "requests.granted.total",
        zh: "“（一）予以公开”行“总计”列为空白，应填数字，没有发生的填“0”",
        quotes: ["（一）予以公开"],
        severity: "warning",
      },
    },
    {
      says: "blanks in most rows are one note where the totals say 0",
      given: { cells: { ...blanksForZeros, "requests.carriedIn.total": 0, "requests.carriedOver.total": 0 } },
      expect: {
        fails: "requests",
        zh: "收到和处理政府信息公开申请情况表有 25 行共 167 个单元格未填数字，没有发生的应填“0”",
        quotes: ["一、本年新收政府信息公开申请数量"],
        severity: "info",
      },
    },
    {
      says: "blanks in some rows of a table that says 0 are slips, one by one",
      given: { cells: blanksInThreeRows },
      expect: {
        fails: "requests.carriedIn.business",
        zh: "“二、上年结转政府信息公开申请数量”行“商业企业”列为空白，应填数字，没有发生的填“0”",
        quotes: ["二、上年结转政府信息公开申请数量"],
        severity: "warning",
      },
    },
    {
      says: "an unreadable cell is not called blank",
      given: { cells: { "requests.granted.total": "?" } },
      expect: { unknown: "requests.granted.total", zh: "“（一）予以公开”行“总计”列无法辨认" },
    },
    {
      says: "an uncertain table is not judged",
      given: { confidence: 0.8 },
      expect: { unknown: "requests", zh: "识别把握不足" },
    },
  ],
  "cell-negative": [
    { says: "a whole number passes", expect: { passes: "disclosure.penalties.decisions" } },
    {
      says: "a negative count is an error",
      given: { cells: { "disclosure.penalties.decisions": -3 } },
      expect: {
        fails: "disclosure.penalties.decisions",
        zh: "“行政处罚”行“本年处理决定数量”列为 -3，应为不小于 0 的整数",
        quotes: ["-3"],
      },
    },
    {
      says: "a fraction of a case is an error",
      given: { cells: { "requests.granted.business": 1.5 } },
      expect: {
        fails: "requests.granted.business",
        zh: "“（一）予以公开”行“商业企业”列为 1.5，应为不小于 0 的整数",
        quotes: ["1.5"],
      },
    },
    {
      says: "a negative change passes",
      given: { ...y2020, cells: { "disclosure.licensing.change": -2 } },
      expect: { passes: "disclosure.licensing.change" },
    },
    { says: "an amount with decimals passes", expect: { passes: "disclosure.fees.amountWanYuan" } },
    {
      says: "a negative amount is an error",
      given: { cells: { "disclosure.fees.amountWanYuan": -0.5 } },
      expect: {
        fails: "disclosure.fees.amountWanYuan",
        zh: "“行政事业性收费”行“本年收费金额（单位：万元）”列为 -0.5，应为不小于 0 的数",
        quotes: ["-0.5"],
      },
    },
    {
      says: "an unreadable cell is not judged",
      given: { cells: { "requests.granted.total": "?" } },
      expect: { unknown: "requests.granted.total", zh: "无法辨认" },
    },
  ],
  "amount-unit": [
    { says: "an amount in the column's unit passes", expect: { passes: "disclosure.fees.amountWanYuan" } },
    {
      says: "a procurement amount with its unit passes",
      given: y2020,
      expect: { passes: "disclosure.procurement.amountYuan" },
    },
    {
      says: "yuan in a column of 万元 are a warning",
      given: { cells: { "disclosure.fees.amountWanYuan": { raw: "24850元", value: 24850 } } },
      expect: {
        fails: "disclosure.fees.amountWanYuan",
        zh: "“行政事业性收费”行“本年收费金额（单位：万元）”列填写为“24850元”，该栏以万元为单位",
        quotes: ["24850元"],
        severity: "warning",
      },
    },
    {
      says: "a procurement amount without a unit is a note",
      given: { ...y2020, cells: { "disclosure.procurement.amountYuan": 24850 } },
      expect: {
        fails: "disclosure.procurement.amountYuan",
        zh: "采购总金额为 24850，未注明单位（元或万元），已按元理解",
        quotes: ["24850"],
        severity: "info",
      },
    },
    {
      says: "an unreadable amount is not judged",
      given: { cells: { "disclosure.fees.amountWanYuan": "?" } },
      expect: { unknown: "disclosure.fees.amountWanYuan", zh: "无法辨认" },
    },
  ],
  "cell-shifted": [
    { says: "a row that adds up passes", expect: { passes: "granted" } },
    {
      says: "two figures run together are explained",
      given: { cells: { "requests.granted.naturalPerson": 12, "requests.granted.total": 3 } },
      expect: {
        fails: "granted",
        zh: "“（一）予以公开”行合计不符，“12”可能是“1”“2”两格粘连",
        quotes: ["3", "12", "0", "0", "0", "0", "0"],
      },
    },
    {
      says: "a figure torn in two is explained",
      given: {
        cells: { "requests.granted.naturalPerson": 1, "requests.granted.business": 2, "requests.granted.total": 12 },
      },
      expect: {
        fails: "granted",
        zh: "“（一）予以公开”行合计不符，“1”“2”可能是一个数“12”被拆开",
        quotes: ["12", "1", "2", "0", "0", "0", "0"],
      },
    },
    {
      says: "a row shifted to the left is explained",
      given: { cells: { "requests.granted.otherOrg": 2, "requests.granted.total": 0 } },
      expect: {
        fails: "granted",
        zh: "“（一）予以公开”行合计不符，可能整行左移了一格（总计 2 落在“其他”列）",
        quotes: ["0", "2", "0", "0", "0", "0", "2"],
      },
    },
    {
      says: "a row that nothing explains is another check's matter",
      given: { cells: { "requests.granted.total": 7 } },
      expect: { passes: "granted" },
    },
    {
      says: "a row with a blank is not judged",
      given: { cells: { "requests.granted.total": null } },
      expect: { unknown: "granted", zh: "未填写数字" },
    },
  ],
  "table-shape": [
    { says: "a table with all its rows passes", expect: { passes: "requests" } },
    {
      says: "so does the single row of other handling",
      given: { tableTemplates: { requests: "2019" } },
      expect: { passes: "requests" },
    },
    {
      says: "a missing row is an error that names it",
      given: { without: ["requests.carriedOver"] },
      expect: {
        fails: "requests",
        zh: "收到和处理政府信息公开申请情况表缺少 1 行：“四、结转下年度继续办理”",
        quotes: ["一、本年新收政府信息公开申请数量"],
      },
    },
    {
      says: "for 2019, the year of transition, it is a note",
      given: { template: "2019", year: 2019, without: ["requests.carriedOver"] },
      expect: {
        fails: "requests",
        zh: "收到和处理政府信息公开申请情况表缺少 1 行：“四、结转下年度继续办理”",
        quotes: ["一、本年新收政府信息公开申请数量"],
        severity: "info",
      },
    },
    {
      says: "where numbers stand whose row could not be told, no row is said to be missing",
      given: { without: ["requests.carriedOver"], hasUnnamedRow: true },
      expect: { unknown: "requests", zh: "未能辨认行名" },
    },
    {
      says: "nor where the row's label stands beside the table",
      given: { without: ["requests.carriedIn"], sections: { problems: "二、上年结转政府信息公开申请数量" } },
      expect: { unknown: "requests", zh: "另见于表外" },
    },
    {
      says: "a sentence with a row's words does not hide that it is missing",
      given: { without: ["requests.carriedIn"], sections: { problems: "上年结转政府信息公开申请数量为零。" } },
      expect: {
        fails: "requests",
        zh: "收到和处理政府信息公开申请情况表缺少 1 行：“二、上年结转政府信息公开申请数量”",
        quotes: ["一、本年新收政府信息公开申请数量"],
      },
    },
    {
      says: "an uncertain table is not judged",
      given: { confidence: 0.5 },
      expect: { unknown: "requests", zh: "识别把握不足" },
    },
  ],
  "cell-normalised": [
    { says: "plain digits pass", expect: { passes: "requests.granted.total" } },
    {
      says: "digits that a converter printed bold pass",
      given: { cells: { "requests.granted.total": { raw: "**2**", value: 2 } } },
      expect: { passes: "requests.granted.total" },
    },
    { says: "an amount with its unit passes", given: y2020, expect: { passes: "disclosure.procurement.amountYuan" } },
    {
      says: "full-width digits are a note",
      given: { cells: { "requests.granted.total": { raw: "２", value: 2 } } },
      expect: {
        fails: "requests.granted.total",
        zh: "“（一）予以公开”行“总计”列填写为“２”，已按 2 识别",
        quotes: ["２"],
      },
    },
    {
      says: "a note in a cell is a note",
      given: { cells: { "disclosure.normativeDocuments.inForce": { raw: "12（其中修订3件）", value: 12 } } },
      expect: {
        fails: "disclosure.normativeDocuments.inForce",
        zh: "“行政规范性文件”行“现行有效件数”列填写为“12（其中修订3件）”，已按 12 识别",
        quotes: ["12（其中修订3件）"],
      },
    },
    {
      says: "an unreadable cell is not judged",
      given: { cells: { "requests.granted.total": "?" } },
      expect: { unknown: "requests.granted.total", zh: "无法辨认" },
    },
  ],
};
