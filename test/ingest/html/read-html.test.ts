import { describe, expect, it } from "vitest";
import { ingest } from "../../../src/ingest/ingest.js";
import { parseReport } from "../../../src/parse/parse-report.js";
import { parsed } from "../../parse/source-of.js";
import { cellsOf, reportFromBytes, sourceFrom } from "../../twin.js";
import { encodeGbk, encodeUtf16 } from "../legacy-encoders.js";

const page = (body: string, head = "") => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const textOf = async (html: string) => (await sourceFrom(html)).text;
const gridOf = async (rows: string) => {
  const { text, grids } = await sourceFrom(page(`<p>一、总体情况</p><table>${rows}</table>`));
  const [grid] = grids;
  return grid?.cells.map(({ row, column, rowSpan, columnSpan, span }) => [
    row,
    column,
    rowSpan,
    columnSpan,
    text.slice(...span),
  ]);
};

describe("the encoding of a web page", () => {
  const body = "<p>一、总体情况</p><p>全年主动公开政府信息一百二十三条，及时回应社会关切。</p>";
  const gb = `<html><head><meta charset=gb2312></head><body>${body}</body></html>`;
  it.each<[string, Uint8Array, string]>([
    ["declared GB 2312", encodeGbk(gb) as Uint8Array, "gb18030"],
    ["UTF-8 that declares GB 2312", Buffer.from(gb), "utf-8"],
    ["undeclared GBK", encodeGbk(gb.replace(/<meta.*?>/, "")) as Uint8Array, "gb18030"],
    ["GBK that declares UTF-8", encodeGbk(gb.replace("gb2312", "utf-8")) as Uint8Array, "gb18030"],
    ["UTF-16 with a byte order mark", encodeUtf16(`\ufeff${gb}`, "le"), "utf-16le"],
  ])("is told from %s", async (_, bytes, encoding) => {
    const source = await sourceFrom(bytes);
    expect(source.encoding).toBe(encoding);
    expect(source.text).toBe("一、总体情况\n全年主动公开政府信息一百二十三条，及时回应社会关切。\n");
  });
});

describe("the text of a web page", () => {
  it("leaves out what no reader sees: scripts, styles, templates, comments, hidden elements, controls", async () => {
    const html = page(
      '<p>一、总体情况</p><script>var a="二、"</script><style>p{}</style><template><p>甲</p></template><!-- 乙 -->' +
        '<p style="color:red;display : none">丙</p><div hidden>丁</div><button>戊</button><select><option>己</select><p>庚<span style="visibility:hidden">辛</span></p>',
    );
    expect(await textOf(html)).toBe("一、总体情况\n庚\n");
  });

  it("holds the numbers in the fields of a form that stands in a table, and no other control", async () => {
    const field = (more: string) => `<td><input ${more}></td>`;
    const rows = `<td>规章</td>${field('value="3"')}${field('type="text" value=" 12.5 "')}${field('type="hidden" value="7"')}${field('value="请输入"')}`;
    const { text } = await sourceFrom(
      page(`<p>一、总体情况<input value="8"></p><table><tr>${rows}</tr><tr>${rows}</tr></table>`),
    );
    expect(text).toBe("一、总体情况\n规章\t3\t12.5\t\t\n规章\t3\t12.5\t\t\n");
  });

  it("breaks lines where a browser does, and joins what is only broken in the source", async () => {
    const html = page(
      "<p>一、总体\n   情况</p><div>全年公开<b>1</b><span>2</span>3条<br>另有\n 5 条<pre>甲\n乙</pre></div>",
    );
    expect(await textOf(html)).toBe("一、总体情况\n全年公开123条\n另有 5 条\n甲\n乙\n");
  });

  it("leaves out the furniture of the site, whatever the site calls it, and keeps particulars and byline", async () => {
    const links = Array.from(
      { length: 9 },
      (_, i) => `<li><a href="/${i}.html">某市水务局201${i}年政府信息公开工作年度报告</a></li>`,
    ).join("");
    const html = page(
      `<nav>首页 政务公开</nav><div class="left-menu">机构职能</div><div class="x1"><ul>${links}</ul></div>
       <div class="x2"><table><tr><td>索 引 号</td><td>abc-1</td></tr></table><h2>某市水务局2022年政府信息公开工作年度报告</h2>
       <p>发布时间：2023-01-12</p><div class="x3"><p>一、总体情况</p><p>全年公开信息12条。</p><p>六、其他需要报告的事项</p><p>无。</p></div>
       <div class="x4"><ul>${links}</ul></div></div><div id="footer">版权所有</div>`,
    );
    expect(await textOf(html)).toBe(
      "索 引 号\tabc-1\n某市水务局2022年政府信息公开工作年度报告\n发布时间：2023-01-12\n一、总体情况\n全年公开信息12条。\n六、其他需要报告的事项\n无。\n",
    );
  });

  it("takes an element that is named like furniture but holds the report for what it is", async () => {
    const html = page(
      '<div class="print-content"><p>一、总体情况</p><p>全年公开信息12条。</p><p>二、主动公开政府信息情况</p></div>',
    );
    expect(await textOf(html)).toContain("全年公开信息12条。");
  });

  it("keeps sentences of the report in elements with unlucky names, and elements that only sound like furniture", async () => {
    const sentence = "全年通过门户网站主动公开政府信息三百一十二条，其中通知公告四十条，政策解读十八条，均已按时公开。";
    const html = page(`<div><p>一、总体情况</p><div class="related"><p>${sentence}</p><p>相关链接</p></div>
      <div class="position-relative navy"><p>公开了一批。</p></div><p>二、主动公开政府信息情况</p></div>`);
    expect(await textOf(html)).toBe(`一、总体情况\n${sentence}\n公开了一批。\n二、主动公开政府信息情况\n`);
  });

  it("takes the title from the page's metadata where the page shows none", async () => {
    const html = page("<p>一、总体情况</p><p>无。</p>", "<title>某市水务局2022年政府信息公开工作年度报告_某市</title>");
    expect(await textOf(html)).toBe("某市水务局2022年政府信息公开工作年度报告\n一、总体情况\n无。\n");
  });

  it("marks a picture where a table should be", async () => {
    const html = page(
      '<p>三、收到和处理政府信息公开申请情况</p><p><img src="a.png"></p><img src="x.png" width="20"><p>四、政府信息公开行政复议、行政诉讼情况</p>',
    );
    expect(await textOf(html)).toBe(
      "三、收到和处理政府信息公开申请情况\n[image]\n四、政府信息公开行政复议、行政诉讼情况\n",
    );
  });
});

describe("tables of a web page", () => {
  it("keep rows and columns merged as a browser does", async () => {
    expect(await gridOf("<tr><td rowspan=2>甲<td colspan=2>乙<tr><td>丙<td>丁")).toEqual([
      [0, 0, 2, 1, "甲"],
      [0, 1, 1, 2, "乙"],
      [1, 1, 1, 1, "丙"],
      [1, 2, 1, 1, "丁"],
    ]);
  });

  it("clip spans at the table: rowspan 0, spans of thousands, spans over a neighbour", async () => {
    const rows =
      "<tbody><tr><td rowspan=0>甲<td colspan=1000000000>乙<td>丙<tr><td>丁</tbody><tbody><tr><td rowspan=99999>戊<td>己<tr><td colspan=-3>庚</tbody>";
    expect(await gridOf(rows)).toEqual([
      [0, 0, 2, 1, "甲"],
      [0, 1, 1, 1, "乙"],
      [0, 2, 1, 1, "丙"],
      [1, 1, 1, 1, "丁"],
      [2, 0, 2, 1, "戊"],
      [2, 1, 1, 1, "己"],
      [3, 1, 1, 1, "庚"],
    ]);
  });

  it("that lay out the page are read through to the tables in them", async () => {
    const inner = `<table>${"<tr><td>本年新收</td><td>1</td></tr>".repeat(7)}</table>`;
    const { text, grids } = await sourceFrom(page(`<table><tr><td>一、总体情况<td>${inner}</table>`));
    expect(grids.map(({ rows, columns }) => [rows, columns])).toEqual([[7, 2]]);
    expect(text.split("\n").slice(0, 2)).toEqual(["一、总体情况", "本年新收\t1"]);
  });

  it("never show a number that a picture or a broken-off page hides", async () => {
    const head = "<tr><td><td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计</tr>";
    const rows = ["行政复议", "未经复议直接起诉", "复议后起诉"].map(
      (label) => `<tr><td>${label}<td>1<td>2<td>3<td>4<td>10</td></tr>`,
    );
    const whole = page(
      `<p>某市水务局2022年政府信息公开工作年度报告</p><p>一、总体情况</p><p>四、政府信息公开行政复议、行政诉讼情况</p><table>${head}${rows.join("")}</table>`,
    );
    const cells = cellsOf(await reportFromBytes(whole));
    expect(cells.get("reviewAndLitigation.litigationAfterReview.total")).toEqual({ state: "number", value: 10 });
    const cut = await reportFromBytes(whole.slice(0, whole.lastIndexOf("10") + 1));
    expect(cellsOf(cut).get("reviewAndLitigation.litigationAfterReview.total")).toEqual({
      state: "unreadable",
      value: null,
    });
    const picture = await reportFromBytes(whole.replace("<td>4<td>", '<td><img src="4.png"><td>'));
    expect(cellsOf(picture).get("reviewAndLitigation.review.pending")?.value ?? null).toBeNull();
  });
});

describe("what a web page states beside its text", () => {
  it("is kept with its name, and dates the report when no byline does", async () => {
    const html = page(
      "<h1>某市水务局2022年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>无。</p><p>二、主动公开政府信息情况</p>",
      '<meta name="ArticleTitle" content="报告"><meta name="PubDate" content="2023-01-18 09:30"><meta name="empty" content="">',
    );
    const source = await sourceFrom(html);
    expect(source.metadata).toEqual([
      { name: "ArticleTitle", value: "报告" },
      { name: "PubDate", value: "2023-01-18 09:30" },
    ]);
    const report = parseReport(source);
    expect(report).toMatchObject({
      publication: { date: "2023-01-18", evidence: "metadata", span: null, field: "PubDate" },
    });
    expect(parsed(`${source.text}发布时间：2023-01-20\n`).publication).toMatchObject({ evidence: "byline" });
  });
});

describe("pages without a report in them", () => {
  it.each([
    [
      "attachment-only",
      '<p>见附件。</p><a href="/a.pdf">某市水务局2022年政府信息公开年度报告</a><a href="/b.doc">表格</a>',
      "（某市水务局2022年政府信息公开年度报告 /a.pdf; 表格 /b.doc）",
    ],
    ["attachment-only", '<iframe src="/viewer?file=a.pdf"></iframe>', "（/viewer?file=a.pdf）"],
    [
      "no-text-layer",
      '<h1>某市水务局2022年政府信息公开年度报告</h1><img src="1.jpg"><img src="2.jpg">',
      "网页中的报告是图片，没有文字",
    ],
    ["empty", "<script>load()</script>", "文件是空的"],
  ])("are refused as %s, with what there is instead", async (code, body, words) => {
    const refusal = await ingest("年报.html", Buffer.from(page(body)));
    expect(refusal).toMatchObject({ code, message: { zh: expect.stringContaining(words) } });
  });
});

describe("hostile web pages", () => {
  it.each<[string, string]>([
    ["elements 30,000 deep", `${"<div>".repeat(30_000)}一、总体情况`],
    ["tables 5,000 deep", `${"<table><tr><td>".repeat(5000)}一、总体情况`],
    ["links 5,000 deep", `${"<a href=x><b>".repeat(5000)}一、总体情况`],
    ["furniture 10,000 deep", `${"<nav class=menu>".repeat(10_000)}一、总体情况${"</nav>".repeat(10_000)}`],
    [
      "a cell over a million places in each of 1,000 rows",
      `<table>${"<tr><td rowspan=60000 colspan=1000000000>一、<td>1".repeat(5000)}`,
    ],
    ["10,000 cells in a row", `<table><tr>${"<td>1".repeat(10_000)}</table><p>一、总体情况</p>`],
    ["an attribute of a million characters", `<p class="${"nav-".repeat(250_000)}">一、总体情况</p>`],
    ["spaces without end", `<p>一、总体情况${" ".repeat(1_000_000)}x</p>`],
  ])("with %s are read or refused, not crashed on", async (_, html) => {
    const result = await ingest("a.html", Buffer.from(page(html)));
    expect("code" in result ? result.code : result.text).toBeTruthy();
  });

  it("with more tags than any page has are refused before they are parsed", async () => {
    expect(await ingest("a.html", Buffer.from(page("<i>".repeat(500_000))))).toMatchObject({ code: "too-large" });
  });
});
