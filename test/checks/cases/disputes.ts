import type { CasesByCheck } from "../check-case.js";

const noRequests = {
  "requests.newlyReceived.total": 0,
  "requests.carriedIn.total": 0,
} as const;

export const disputeCases: CasesByCheck = {
  "review-row-total": [
    { says: "outcomes that add up pass", expect: { passes: "review" } },
    { says: "no cases are vacuous", expect: { vacuous: "litigationDirect" } },
    {
      says: "a wrong total is an error that quotes the block",
      given: { cells: { "reviewAndLitigation.litigationAfterReview.pending": 1 } },
      expect: {
        fails: "litigationAfterReview",
        zh: "“行政诉讼 复议后起诉”：总计应为 1（维持、纠正、其他、尚未审结之和），表中为 0",
        quotes: ["0", "0", "0", "0", "1"],
      },
    },
    {
      says: "a blank outcome leaves the block open",
      given: { cells: { "reviewAndLitigation.review.other": "/" } },
      expect: { unknown: "review", zh: "“行政复议”行“其他结果”列未填写数字" },
    },
  ],
  "dispute-without-request": [
    { says: "disputes over requests pass", expect: { passes: "reviewAndLitigation" } },
    {
      says: "no disputes are vacuous",
      given: { cells: { "reviewAndLitigation.review.total": 0 } },
      expect: { vacuous: "reviewAndLitigation" },
    },
    {
      says: "disputes without requests this year or last are a warning",
      given: { cells: noRequests, prior: { year: 2021, cells: noRequests } },
      expect: {
        fails: "reviewAndLitigation",
        zh: "复议、诉讼共 1 件，而本年和上年均未收到申请，请核对",
        quotes: ["1"],
      },
    },
    {
      says: "requests of last year explain them",
      given: { cells: noRequests, prior: { year: 2021 } },
      expect: { passes: "reviewAndLitigation" },
    },
    {
      says: "without last year's report nothing is known",
      given: { cells: noRequests },
      expect: { unknown: "reviewAndLitigation", zh: "没有上年报告的申请数" },
    },
  ],
  "litigation-exceeds-review": [
    {
      says: "as many lawsuits as reviews pass",
      given: { cells: { "reviewAndLitigation.litigationAfterReview.total": 1 } },
      expect: { passes: "litigationAfterReview" },
    },
    { says: "no lawsuits are vacuous", expect: { vacuous: "litigationAfterReview" } },
    {
      says: "more lawsuits than reviews this year and last are a note",
      given: { cells: { "reviewAndLitigation.litigationAfterReview.total": 3 }, prior: { year: 2021 } },
      expect: {
        fails: "litigationAfterReview",
        zh: "复议后起诉 3 件，多于本年与上年行政复议之和 2 件（本年 1，上年 1）",
        quotes: ["3", "1"],
      },
    },
    {
      says: "without last year's report nothing is known",
      given: { cells: { "reviewAndLitigation.litigationAfterReview.total": 3 } },
      expect: { unknown: "litigationAfterReview", zh: "没有上年报告的复议数" },
    },
  ],
  "direct-litigation-after-2024": [
    {
      says: "a few direct lawsuits pass",
      given: { year: 2024, cells: { "reviewAndLitigation.litigationDirect.total": 5 } },
      expect: { passes: "litigationDirect" },
    },
    {
      says: "many are a note from 2024 on",
      given: { year: 2024, cells: { "reviewAndLitigation.litigationDirect.total": 15 } },
      expect: {
        fails: "litigationDirect",
        zh: "未经复议直接起诉 15 件，多于行政复议 1 件；2024 年起复议前置范围扩大，请核对",
        quotes: ["15", "1"],
      },
    },
    {
      says: "before 2024 they are not its matter",
      given: { year: 2023, cells: { "reviewAndLitigation.litigationDirect.total": 15 } },
      expect: { silent: true },
    },
    {
      says: "a blank total is not judged",
      given: { year: 2024, cells: { "reviewAndLitigation.litigationDirect.total": null } },
      expect: { unknown: "litigationDirect", zh: "未填写数字" },
    },
  ],
};
