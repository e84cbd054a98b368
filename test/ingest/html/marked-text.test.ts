import { describe, expect, it } from "vitest";
import { kindOf } from "../../../src/ingest/file-kind.js";
import { sourceFrom } from "../../twin.js";

const table = '<table border="1"><tr><td colspan="2">信息内容</td></tr>\n<tr><td>规章</td><td>0</td></tr></table>';

describe("a text whose tables are HTML", () => {
  it("keeps its lines as paragraphs and its tables as grids", async () => {
    const source = await sourceFrom(`# 某局报告\n\n## 一、总体情况\n\n全年公开5条。\n${table}\n\n以上<br>完毕。\n`);
    expect(source.text).toBe("# 某局报告\n## 一、总体情况\n全年公开5条。\n信息内容\t\n规章\t0\n以上\n完毕。\n");
    expect(source.grids.map(({ rows, columns }) => [rows, columns])).toEqual([[2, 2]]);
  });

  it("may wrap each table in a page of its own, as programs that recognise pictures do", async () => {
    const source = await sourceFrom(`全年公开5条。\n<html><body>${table}</body></html>\n下一段。\n${table}`);
    expect(source.grids).toHaveLength(2);
    expect(source.text).toContain("\n下一段。\n");
  });

  it("may end within a table, and hold a table within a table", async () => {
    expect((await sourceFrom(`${"全年公开5条。\n".repeat(2)}${table}\n<table><tr><td>规章</td>`)).text).toContain(
      "规章",
    );
    const nested = await sourceFrom(`一段。\n<table><tr><td>${table}</td></tr></table>\n又一段。`);
    expect(nested.text).toContain("\n又一段。");
    expect(nested.grids).toHaveLength(1);
  });

  it.each([
    "<br>",
    '<div align="center">\n\n<h1>某局报告</h1>\n\n</div>',

    "<center>政府信息公开</center>",
  ])("may begin with a tag: %s", async (start) => {
    const { text } = await sourceFrom(
      `${start}\n\n## 一、总体情况\n\n全年公开5条。\n\n| 规章 | 0 |\n|---|---|\n| 行政许可 | 2 |\n`,
    );
    expect(text).toContain("## 一、总体情况\n全年公开5条。\n| 规章 | 0 |\n|---|---|\n| 行政许可 | 2 |\n");
  });

  it("is no page, even one without a head whose lines are broken within its elements", () => {
    const page = "<div class=text>\n<p>一、总体\n情况</p>\n<p>全年公开\n5条。</p>\n</div>\n字号\n";
    expect(kindOf(Buffer.from(page))?.id).toBe("html");
    expect(kindOf(Buffer.from("<p>一、总体情况\n全年公开5条。\n二、主动公开"))?.id).toBe("html");
  });

  it("may mark words within rows of pipes: lines broken within a cell are joined, but for two numbers, and marks go", async () => {
    const source = await sourceFrom(
      "一、总体情况\n\n| 结果<br>维持 | <u>0</u> | 3<br>2 |\n|---|---|---|\n| 规<br />章 |&nbsp;1 | 2 |\n",
    );
    expect(source.text).toBe("一、总体情况\n| 结果维持 | 0 | 3 2 |\n|---|---|---|\n| 规章 |\u00a01 | 2 |\n");
  });

  it("is not told by marks in its prose, which may have been left on the page", () => {
    expect(kindOf(Buffer.from("全年公开<br>5条。\n| 规章 | 0 |\n"))).toBeNull();
    expect(kindOf(Buffer.from(`${"公开<br>".repeat(300)}\n| 规<br>章 | 0 |\n`))).toBeNull();
  });

  it("is told by a whole table, not by a tag that is named", () => {
    expect(kindOf(Buffer.from(`全年公开5条。\n${table}`))?.id).toBe("marked-text");
    expect(kindOf(Buffer.from("网页中的<table>标签应有表头。"))).toBeNull();
    expect(kindOf(Buffer.from("网页中的<table>与</table>标签应成对。"))).toBeNull();
  });
});
