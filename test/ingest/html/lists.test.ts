import { describe, expect, it } from "vitest";
import { reportFromBytes, sourceFrom } from "../../twin.js";

const linesOf = async (body: string) =>
  (await sourceFrom(`<html><body><p>一、总体情况</p>${body}</body></html>`)).text.trimEnd().split("\n").slice(1);

describe("an ordered list in a web page", () => {
  it("prints the numbers a browser does: starts, values, levels, bullets, none", async () => {
    const body =
      '<ol start="3"><li><p>甲</p><p>续</p><ol type="a"><li>乙<li>丙</ol><li value="7">丁</ol><ul><li>圆点</ul><ol style="list-style: none"><li>无号</ol><ol style="list-style-type:simp-chinese-formal"><li>戊<li></li><li>己</ol><ol type="I" start="0"><li>零<li>一</ol>';
    expect(await linesOf(body)).toEqual("3. 甲,续,a. 乙,b. 丙,7. 丁,圆点,无号,壹、戊,叁、己,0. 零,I. 一".split(","));
  });

  it("knows the lists of an editor by their class", async () => {
    const body =
      '<ol class="custom_cn list-paddingleft-1"><li class="list-cn-1-1"><p>主动公开</p></li><ol class="custom_cn2"><li><p>平台</p></li></ol><li>其他</li></ol>';
    expect(await linesOf(body)).toEqual(["一、主动公开", "（一）平台", "二、其他"]);
  });

  it("adds no number to an item that has one, begins with a figure", async () => {
    const body =
      "<ol><li>二、其他</li><li>（二）公开</li><li>356条信息</li><li>①平台</li><li><table><tr><td>甲</td><td>乙</td></tr></table></li></ol><p>后文</p>";
    expect(await linesOf(body)).toEqual("二、其他,（二）公开,356条信息,①平台,甲\t乙,后文".split(","));
  });

  it("numbers headings so that the six sections are found", async () => {
    const headings =
      "总体情况,主动公开政府信息情况,收到和处理政府信息公开申请情况,政府信息公开行政复议、行政诉讼情况,存在的主要问题及改进情况,其他需要报告的事项".split(
        ",",
      );
    const items = headings.map((heading) => `<li><p>${heading}</p></li></ol><p>正文若干字。</p>`);
    const lists = items.map((item, i) => `<ol class="custom_cn" start="${i + 1}">${item}`).join("");
    const report = await reportFromBytes(
      `<html><body><h1>某某市交通运输局2022年政府信息公开工作年度报告</h1>${lists}</body></html>`,
    );
    expect(report.sections.map(({ state }) => state)).toEqual(new Array(6).fill("present"));
    expect(report.sections.map(({ heading }) => heading && report.source.text.slice(...heading))).toEqual(
      headings.map((heading, i) => `${"一二三四五六"[i]}、${heading}`),
    );
  });
});
