import { describe, expect, test } from "vitest";
import { narrate } from "./lexicons.js";
import { proseReport } from "./prose-report.js";

/** The problems read in these paragraphs, `past:` before last year's, each with the remedy that answers it. */
function read(...paragraphs: string[]) {
  const report = proseReport({ overview: [], problems: paragraphs, otherMatters: [] });
  const { problems, remedies } = narrate(report);
  const quote = (span: readonly [number, number]) => report.source.text.slice(...span);
  return problems.map(({ span, past, remedy }) => {
    const answer = remedy === null ? null : quote(remedies[remedy]?.span ?? [0, 0]);
    return [`${past ? "past:" : ""}${quote(span)}`, answer];
  });
}

describe("problems told plainly", () => {
  test("are introduced by where they show", () => {
    expect(read("主要问题出现在部分站点公示栏更新不及时。")).toEqual([["部分站点公示栏更新不及时", null]]);
    expect(read("问题主要集中在：公示牌长期空置。下一步按月更换公示牌。")).toEqual([
      ["公示牌长期空置", "下一步按月更换公示牌"],
    ]);
  });

  test("need no wording of the lexicon where a use is low or nobody is there", () => {
    expect(read("群众多打电话询问，申请入口知晓度低。拟在首页增设申请入口指引。")).toEqual([
      ["群众多打电话询问，申请入口知晓度低", "拟在首页增设申请入口指引"],
    ]);
    expect(read("不足是镇级专区无人值守。")).toEqual([["镇级专区无人值守", null]]);
  });

  test("are what was found, what is not understood and what grows harder", () => {
    expect(read("群众对申请程序不了解，误将咨询作为申请提出。已在申请页面增加提示。")).toEqual([
      ["群众对申请程序不了解，误将咨询作为申请提出", "已在申请页面增加提示"],
    ]);
    expect(read("一事多申增多，办理难度加大。将建立会商机制。").map(([problem]) => problem)).toEqual([
      "一事多申增多，办理难度加大",
    ]);
    expect(
      read("上年两个问题均已整改到位。本年度经自查，发现问答库更新不及时。现已更新。").map(([problem]) => problem),
    ).toEqual(["本年度经自查，发现问答库更新不及时"]);
    expect(read("需要改进的方面：英文版内容少，无障碍浏览不稳定。").map(([problem]) => problem)).toEqual([
      "英文版内容少，无障碍浏览不稳定",
    ]);
  });

  test("of this year follow last year's that are settled", () => {
    const words = read("针对2021年栏目空白的问题，已全部补齐。2022年仍存在目录更新滞后的问题。下步逐项更新目录。");
    expect(words.map(([problem]) => problem)).toEqual(["past:2021年栏目空白", "2022年仍存在目录更新滞后的问题"]);
  });

  test("are listed by 首先是, 其次是, 最后是", () => {
    const words = read("面临三个短板：首先是村级公开栏字小，其次是窗口手册缺页，最后是二维码失效。");
    expect(words.map(([problem]) => problem)).toEqual(["村级公开栏字小", "窗口手册缺页", "二维码失效"]);
  });
});

describe("one last measure", () => {
  test("takes up in turn as many problems as it has clauses of its own, where its words answer one of them", () => {
    const measure = "将在3月底前打通两套业务系统，年内开放水文接口6个";
    expect(read(`一是招投标与合同变更信息衔接不畅；二是水文接口开放不足。下一步，${measure}。`)).toEqual([
      ["招投标与合同变更信息衔接不畅", measure],
      ["水文接口开放不足", measure],
    ]);
  });

  test("answers none by its clauses alone", () => {
    const words = read("一是公示牌字小；二是电话占线。下一步，我局将提高认识，加强学习。");
    expect(words.map(([, answer]) => answer)).toEqual([null, null]);
    const formula = read(
      "一是公开意识不强；二是水文接口不足。下一步，我局将增强公开意识，丰富公开形式，推动工作再上新台阶。",
    );
    expect(formula.map(([, answer]) => answer !== null)).toEqual([true, false]);
  });
});

describe("the time of problems", () => {
  test("is not told by a year that only bounds what is spoken of", () => {
    expect(read("存在问题：文件归集不全，库中仅收录2018年以后的文件。改进情况：已补录文件342件。")).toEqual([
      ["文件归集不全，库中仅收录2018年以后的文件", "已补录文件342件"],
    ]);
    expect(read("存在问题：2015年的老文件查不到。")).toEqual([["2015年的老文件查不到", null]]);
  });

  test("is last year's under a heading of its own", () => {
    const words = read(
      "2021年反馈问题整改情况：一是建立三同步机制；二是建成专区17个。2022年存在的主要问题：一是专区少人问津，使用率低。",
    );
    expect(words.map(([problem]) => problem)).toEqual(["专区少人问津，使用率低"]);
  });

  test("is this year's behind what was done about last year's, unless they go on being numbered", () => {
    const last = "改进情况：针对上年度存在的解读质量不高问题，举办培训2期。";
    expect(read(last, "存在问题：栏目分类过细，群众检索不便。").map(([problem]) => problem)).toEqual([
      "past:解读质量不高",
      "栏目分类过细，群众检索不便",
    ]);
  });

  test("is this year's where leanings are told of", () => {
    expect(read("一些部门存在重数量、轻质量的倾向。今后要按季通报。").map(([problem]) => problem)).toEqual([
      "一些部门存在重数量、轻质量的倾向",
    ]);
  });
});
