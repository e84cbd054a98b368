import type { CasesByCheck } from "../check-case.js";

const y2020 = { template: "2019", year: 2020 } as const;

export const disclosureCases: CasesByCheck = {
  "disclosure-stock-negative": [
    { says: "more in force than were added passes", expect: { passes: "normativeDocuments" } },
    { says: "zeros are vacuous", expect: { vacuous: "regulations" } },
    {
      says: "fewer in force than were added is an error",
      given: { cells: { "disclosure.normativeDocuments.inForce": 0 } },
      expect: {
        fails: "normativeDocuments",
        zh: "“行政规范性文件”现行有效件数应不少于 1（本年制发 2－本年废止 1），表中为 0",
        quotes: ["0", "2", "1"],
      },
    },
    {
      says: "a blank figure is not judged",
      given: { cells: { "disclosure.normativeDocuments.inForce": null } },
      expect: { unknown: "normativeDocuments", zh: "“行政规范性文件”行“现行有效件数”列未填写数字" },
    },
    {
      says: "columns of the other format are not its matter",
      given: { tableTemplates: { disclosure: "2019" } },
      expect: { silent: true },
    },
  ],
  "disclosure-total-below-new": [
    { says: "a total above this year's passes", given: y2020, expect: { passes: "normativeDocuments" } },
    {
      says: "a total below this year's is an error",
      given: { ...y2020, cells: { "disclosure.normativeDocuments.disclosedTotal": 1 } },
      expect: {
        fails: "normativeDocuments",
        zh: "“规范性文件”对外公开总数量应不少于本年新公开数量 2，表中为 1",
        quotes: ["1", "2"],
      },
    },
    {
      says: "without the table nothing is known",
      given: { ...y2020, without: ["disclosure"] },
      expect: { unknown: "disclosure", zh: "未见该表" },
    },
  ],
  "disclosed-more-than-made": [
    { says: "as many disclosed as made passes", given: y2020, expect: { passes: "normativeDocuments" } },
    {
      says: "more disclosed than made is a note",
      given: { ...y2020, cells: { "disclosure.normativeDocuments.disclosed": 5 } },
      expect: {
        fails: "normativeDocuments",
        zh: "“规范性文件”本年新公开数量 5 多于本年新制作数量 2，请核对是否含往年制作的文件",
        quotes: ["5", "2"],
      },
    },
    {
      says: "a missing row is not judged",
      given: { ...y2020, without: ["disclosure.regulations"] },
      expect: { unknown: "regulations", zh: "表中缺少所需的行" },
    },
  ],
  "item-count-negative": [
    { says: "items that remain pass", given: y2020, expect: { passes: "licensing" } },
    {
      says: "all items dropped pass",
      given: { ...y2020, cells: { "disclosure.licensing.change": -6 } },
      expect: { passes: "licensing" },
    },
    {
      says: "more dropped than there were is an error",
      given: { ...y2020, cells: { "disclosure.licensing.change": -7 } },
      expect: {
        fails: "licensing",
        zh: "“行政许可”上一年项目数量 6 与本年增/减 -7 之和为 -1，项目数量应不小于 0",
        quotes: ["-7", "6"],
      },
    },
    {
      says: "an unreadable change is not judged",
      given: { ...y2020, cells: { "disclosure.licensing.change": "?" } },
      expect: { unknown: "licensing", zh: "“行政许可”行“本年增/减”列无法辨认" },
    },
  ],
  "decisions-without-items": [
    { says: "decisions under items pass", given: y2020, expect: { passes: "licensing" } },
    {
      says: "decisions without items are a warning",
      given: { ...y2020, cells: { "disclosure.penalties.priorYearItems": 0 } },
      expect: {
        fails: "penalties",
        zh: "“行政处罚”处理决定数量为 8，而上一年项目数量与本年增/减均为 0",
        quotes: ["8", "0", "0"],
      },
    },
    {
      says: "items that ended within the year pass",
      given: { ...y2020, cells: { "disclosure.penalties.change": -12 } },
      expect: { passes: "penalties" },
    },
    {
      says: "blank items are not judged",
      given: { ...y2020, cells: { "disclosure.penalties.priorYearItems": "/" } },
      expect: { unknown: "penalties", zh: "“行政处罚”行“上一年项目数量”列未填写数字" },
    },
  ],
  "procurement-half-zero": [
    { says: "items with an amount pass", given: y2020, expect: { passes: "procurement" } },
    {
      says: "items without an amount are a warning",
      given: { ...y2020, cells: { "disclosure.procurement.amountYuan": 0 } },
      expect: {
        fails: "procurement",
        zh: "政府集中采购的采购项目数量为 3，采购总金额为 0，两者应同时为零或同时不为零",
        quotes: ["0", "3"],
      },
    },
    {
      says: "nothing bought is vacuous",
      given: { ...y2020, cells: { "disclosure.procurement.amountYuan": 0, "disclosure.procurement.items": 0 } },
      expect: { vacuous: "procurement" },
    },
    {
      says: "a blank amount is not judged",
      given: { ...y2020, cells: { "disclosure.procurement.amountYuan": null } },
      expect: { unknown: "procurement", zh: "“政府集中采购”行“采购总金额”列未填写数字" },
    },
  ],
  "regulations-without-power": [
    { says: "a county bureau without rules is vacuous", expect: { vacuous: "regulations" } },
    {
      says: "a county bureau with rules is warned",
      given: { cells: { "disclosure.regulations.issued": 2, "disclosure.regulations.inForce": 5 } },
      expect: {
        fails: "regulations",
        zh: "规章一行填报了 2、5 件，本机关一般不制定规章，请核对是否应填入规范性文件一行",
        quotes: ["2", "5"],
      },
    },
    {
      says: "a city bureau with rules is warned",
      given: { level: "prefecture", cells: { "disclosure.regulations.inForce": 5 } },
      expect: {
        fails: "regulations",
        zh: "规章一行填报了 5 件，本机关一般不制定规章，请核对是否应填入规范性文件一行",
        quotes: ["5"],
      },
    },
    {
      says: "the office of a city's government may report that government's rules",
      given: {
        level: "prefecture",
        agency: "柳河市人民政府办公室",
        cells: { "disclosure.regulations.inForce": 5 },
      },
      expect: { unknown: "regulations", zh: "机关的层级或类型未能确定" },
    },
    {
      says: "a city government may make rules",
      given: { level: "prefecture", unitType: "government", cells: { "disclosure.regulations.inForce": 5 } },
      expect: { passes: "regulations" },
    },
    {
      says: "rules of an unknown body are not judged",
      given: { level: null, cells: { "disclosure.regulations.inForce": 5 } },
      expect: { unknown: "regulations", zh: "机关的层级或类型未能确定" },
    },
  ],
  "disclosure-stock-continuity": [
    {
      says: "last year's stock carried forward passes",
      given: { prior: { year: 2021, cells: { "disclosure.normativeDocuments.inForce": 11 } } },
      expect: { passes: "normativeDocuments" },
    },
    {
      says: "a stock that does not follow from last year's is a warning",
      given: { prior: { year: 2021, cells: { "disclosure.normativeDocuments.inForce": 14 } } },
      expect: {
        fails: "normativeDocuments",
        zh: "“行政规范性文件”现行有效件数应为 15（2021 年 14＋本年制发 2－本年废止 1），表中为 12",
        quotes: ["12", "2", "1"],
      },
    },
    {
      says: "a blank in last year's report is not judged",
      given: { prior: { year: 2021, cells: { "disclosure.normativeDocuments.inForce": null } } },
      expect: { unknown: "normativeDocuments", zh: "上年报告中相应单元格没有可用的数字" },
    },
    {
      says: "last year's report in the old format is not its matter",
      given: { prior: { template: "2019", year: 2020 } },
      expect: { silent: true },
    },
    { says: "without last year's report it does not apply", expect: { silent: true } },
  ],
  "item-count-continuity": [
    {
      says: "items carried forward pass",
      given: { ...y2020, prior: { template: "2019", year: 2019, cells: { "disclosure.licensing.priorYearItems": 5 } } },
      expect: { passes: "licensing" },
    },
    {
      says: "items that do not follow from last year's are a warning",
      given: { ...y2020, prior: { template: "2019", year: 2019 } },
      expect: {
        fails: "licensing",
        zh: "“行政许可”上一年项目数量应为 7（2019 年报告：6，增/减 1），表中为 6",
        quotes: ["6"],
      },
    },
    {
      says: "a report two years older is not compared",
      given: { ...y2020, prior: { template: "2019", year: 2018 } },
      expect: { unknown: "disclosure", zh: "并非上一年度的报告" },
    },
  ],
  "figure-jump": [
    {
      says: "a figure of the same size passes",
      given: { prior: { year: 2021 } },
      expect: { passes: "disclosure.licensing.decisions" },
    },
    {
      says: "more than tenfold is a note",
      given: { cells: { "disclosure.licensing.decisions": 3512 }, prior: { year: 2021 } },
      expect: {
        fails: "disclosure.licensing.decisions",
        zh: "“行政许可”行“本年处理决定数量”列：本年 3512，2021 年 35，相差十倍以上，请核对",
        quotes: ["3512"],
      },
    },
    {
      says: "small numbers may vary",
      given: {
        cells: { "disclosure.penalties.decisions": 90 },
        prior: { year: 2021, cells: { "disclosure.penalties.decisions": 1 } },
      },
      expect: { passes: "disclosure.penalties.decisions" },
    },
    {
      says: "an uncertain table is not judged",
      given: { confidence: 0.7, prior: { year: 2021 } },
      expect: { unknown: "disclosure", zh: "识别把握不足" },
    },
    { says: "without last year's report it does not apply", expect: { silent: true } },
  ],
};
