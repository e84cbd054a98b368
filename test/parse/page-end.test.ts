import { describe, expect, it } from "vitest";
import { prose, sample } from "./sample.js";
import { parsed, quote } from "./source-of.js";

/** What pages print under a report. */
const below: readonly string[] = [
  "分享到：\n微信\n新浪微博",
  "（责任编辑：张三）",
  "初审：张三 复审：李四 终审：王五",
  "附件：\n临江市水务局2022年政府信息公开工作年度报告.pdf",
  "附件下载\n1.临江市水务局2022年政府信息公开工作年度报告.doc",
  "相关文章\n· 临江市水务局2021年政府信息公开工作年度报告 2022-01-18\n· 临江市水务局2020年政府信息公开工作年度报告 2021-01-20",
  "临江市水务局2021年政府信息公开工作年度报告 2022-01-18\n临江市水务局2020年政府信息公开工作年度报告（2021-01-20）",
  "相关信息\n关于印发节约用水办法的通知\n节水宣传周今日启动。",
  "上一条：局党组召开会议\n下一条：没有了",
  "网站地图 | 联系我们 | 关于我们 | 网站声明\n主办单位：临江市水务局 技术支持：某某科技公司\n您是第 12345 位访问者",
  "Copyright © 2023 临江市水务局 All Rights Reserved\n建议使用1024×768分辨率浏览",
  "国家部委网站\n省政府部门网站\n区（市）网站",
  "我要纠错\n您对本页面是否满意？\n满意 不满意",
  "温馨提示：本网站信息以纸质文件为准。",
  "地址：临江市青山路1号 邮编：134600\n联系电话：0439-1234567",
  "返回顶部\nTOP",
  "抄送：临江市人民政府办公室。",
  "（此件公开发布）",
  "“临江水务”微信公众号\n临江市水务局官方微博",
  "政府信息公开指南\n政府信息公开制度\n政府信息公开年报\n依申请公开",
  "[image: 二维码]",
];
const signature = "临江市水务局\n2023年1月18日";
const lastSection = (end: string, last: string = prose[5]) => {
  const report = parsed(sample({ prose: [...prose.slice(0, 5), last], end }));
  const section = report.sections[5];
  return [section?.paragraphs.map((p) => quote(report, p.span)).join(""), report.publication?.date ?? null];
};

describe("the end of a report", () => {
  it.each(below)("comes before %j", (end) => {
    expect(lastSection(end)).toEqual([prose[5], null]);
    expect(lastSection(`${signature}\n${end}`)).toEqual([prose[5], "2023-01-18"]);
  });

  it.each([
    "无",
    "本年度没有其他需要报告的事项",
    "未收取信息处理费\n其他事项：无",
    "（一）收费情况\n未收取信息处理费\n（二）其他\n无",
    "打印材料全部免费。\n相关工作按期完成",
  ])("leaves %j in the last section", (last) => {
    for (const end of ["", signature, "打印 关闭"])
      expect(lastSection(end, last)[0]?.replace(/\n/g, "")).toBe(last.replace(/\n/g, ""));
  });

  it("does not stand inside the report where a table follows", () => {
    const rows =
      "一、本年新收政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0";
    const report = parsed(sample({ prose: [prose[0], prose[1], `打印 关闭\n${rows}`, ...prose.slice(3)] }));
    expect(report.sections.map(({ state }) => state)).toEqual(Array(6).fill("present"));
  });
});
