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

  it("is told by a whole table, not by a tag that is named", () => {
    expect(kindOf(Buffer.from(`全年公开5条。\n${table}`))?.id).toBe("marked-text");
    expect(kindOf(Buffer.from("网页中的<table>标签应有表头。"))).toBeNull();
    expect(kindOf(Buffer.from("网页中的<table>与</table>标签应成对。"))).toBeNull();
  });
});
