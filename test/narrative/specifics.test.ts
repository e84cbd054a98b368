import { describe, expect, test } from "vitest";
import { findSpecifics, specificTerms } from "../../src/narrative/specifics.js";
import { fold } from "../../src/text/fold.js";
import { lexicons } from "./lexicons.js";

const terms = specificTerms(lexicons.entries);
const items = (printed: string) => {
  const text = fold(printed);
  return findSpecifics(text, terms, []).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
};

describe("findSpecifics", () => {
  test.each([
    ["全年发布信息145条", ["quantity 145条"]],
    ["发布２３条、1,204件", ["quantity 23条", "quantity 1,204件"]],
    ["发放手册2000多份，涉及310.385万元", ["quantity 2000多份", "quantity 310.385万元"]],
    ["办结率98.5%", ["quantity 98.5%"]],
    ["点击量1.2万次", ["quantity 1.2万次"]],
    ["配备两名业务人员", ["quantity 两名业务人员"]],
    ["3月15日召开会议，6月改版", ["date 3月15日", "date 6月"]],
    ["印发《栏目更新办法（试行）》", ["title 《栏目更新办法(试行)》"]],
    ["按照某政办〔2021〕30号文件", ["document-number [2021]30号"]],
    ["在“某某商务”微信公众号推送", ['platform "某某商务"微信公众号']],
    ["网址 www.example.gov.cn 可查", ["address www.example.gov.cn"]],
  ])("counts %s", (text, expected) => {
    expect(items(text)).toEqual(expected);
  });

  test.each([
    ["a bare year", "2022年以来稳步推进，2022年度"],
    ["list numbers", "1.完善目录2、更新栏目"],
    ["a telephone number", "电话：0600-1234567"],
    ["a postcode", "邮编：100000"],
    ["an article of a law", "第二十条第（一）项、第19条"],
    ["an ordinal", "第3期"],
    ["a statutory time limit", "20个工作日内答复，3个月内"],
    ["a figure of speech", "四个结合、三个方面、一项重要工作、一次"],
    ["the regulation's title", "《中华人民共和国政府信息公开条例》（以下简称《条例》）"],
    ["the notice on the format", "《关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》"],
    ["a generic column in quotation marks", "“政府信息公开”专栏"],
    ["a slogan in quotation marks", "做到“四个结合”，平台统一"],
    ["an empty or endless title", "《》《没有完"],
  ])("does not count %s", (_what, text) => {
    expect(items(text)).toEqual([]);
  });
});
