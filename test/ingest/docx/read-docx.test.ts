import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ingest } from "../../../src/ingest/ingest.js";
import { docxPackage } from "../../../src/synth/docx/package.js";
import { sourceFrom } from "../../twin.js";
import { encodeUtf16 } from "../legacy-encoders.js";

const p = (text: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (text: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const textOf = async (body: string) => (await sourceFrom(docxPackage(body))).text;

/** A package with these parts beside an empty document. */
function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries({ "word/document.xml": "", ...parts }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
}
const inDocument = (body: string) => `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`;

describe("the text of a Word document", () => {
  it("joins runs, breaks lines, keeps tabs and symbols", async () => {
    const body = `<w:p><w:r><w:t>全年公开</w:t></w:r><w:r><w:t>1</w:t></w:r><w:hyperlink><w:r><w:t>23</w:t></w:r></w:hyperlink><w:r><w:tab/><w:t>条</w:t><w:br/><w:t>另起</w:t><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:char="25CF"/><w:noBreakHyphen/></w:r></w:p>`;
    expect(await textOf(body)).toBe("全年公开123 条\n另起□●-\n");
  });

  it("leaves out what is deleted, moved away, hidden, an instruction, a table of contents or said twice for older programs", async () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const body = [
      `<w:p><w:del><w:r><w:delText>甲</w:delText></w:r></w:del><w:ins>${run("一")}</w:ins><w:moveFrom>${run("乙")}</w:moveFrom></w:p>`,
      `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>丙</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>二</w:t></w:r></w:p>`,
      `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>${run("三")}</w:p>`,
      p("一、总体情况 1", '<w:pStyle w:val="TOC1"/>'),
      `<w:p>${run("四")}<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p("五")}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p("丁")}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      `<w:tbl><w:tr>${tc("六")}${tc("七")}</w:tr><w:tr><w:trPr><w:del w:id="3"/></w:trPr>${tc("戊")}${tc("己")}</w:tr><w:tr>${tc("八")}${tc("九")}</w:tr></w:tbl>`,
    ];
    expect(await textOf(body.join(""))).toBe("一\n二\n三\n四\n五\n六\t七\n八\t九\n");
  });

  it("marks pictures, which may hold a table, but not seals and icons", async () => {
    const picture = (width: number) =>
      `<w:p><w:r><w:drawing><wp:extent cx="${width}"/><a:blip r:embed="rId1"/></w:drawing></w:r></w:p>`;
    expect(await textOf(p("甲") + picture(5_000_000) + picture(400_000) + p("乙"))).toBe("甲\n[image]\n乙\n");
  });
});

describe("numbers of lists in a Word document", () => {
  const level = (at: number, format: string, text: string, more = "") =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">${level(0, "chineseCountingThousand", "%1、")}${level(1, "chineseCounting", "（%2）")}${level(2, "decimal", "%3.")}${level(3, "decimal", "%1.%3.%4", '<w:isLgl/><w:suff w:val="space"/>')}</w:abstractNum><w:abstractNum w:abstractNumId="8">${level(0, "bullet", "·")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num></w:numbering>`;
  const styles = `<w:styles xmlns:w="w"><w:style w:styleId="2"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="3"><w:name w:val="my heading"/><w:basedOn w:val="2"/></w:style><w:style w:styleId="11"><w:name w:val="toc 1"/></w:style></w:styles>`;
  const at = (list: number, ilvl: number) => `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${list}"/></w:numPr>`;

  it("are printed as Word prints them: by level, format, style and start", async () => {
    const body = [
      p("总体情况", '<w:pStyle w:val="3"/>'),
      p("主动公开", at(1, 1)),
      p("依申请公开", at(1, 1)),
      p("甲", at(1, 2)),
      p("乙", at(1, 3)),
      p("目录一", '<w:pStyle w:val="11"/>'),
      p("主动公开政府信息情况", '<w:pStyle w:val="2"/>'),
      p("重新编号", at(1, 1)),
      p("不编号", `<w:pStyle w:val="2"/>${at(0, 0)}`),
      p("点", at(2, 0)),
      p("五起", at(3, 0)),
      p("没有此表", at(9, 0)),
    ];
    const bytes = packed({
      "word/document.xml": inDocument(body.join("")),
      "word/numbering.xml": numbering,
      "word/styles.xml": styles,
    });
    expect((await sourceFrom(bytes)).text.split("\n").slice(0, -1)).toEqual([
      "一、总体情况",
      "（一）主动公开",
      "（二）依申请公开",
      "1.甲",
      "1.1.1 乙",
      "二、主动公开政府信息情况",
      "（一）重新编号",
      "不编号",
      "点",
      "五、五起",
      "没有此表",
    ]);
  });
});

describe("tables of a Word document", () => {
  it("keep gridSpan, vMerge, columns left free before a row, and tables within cells", async () => {
    const inner = `<w:tbl><w:tr>${tc("内")}${tc("9")}</w:tr></w:tbl>`;
    const rows = [
      tc("甲", '<w:vMerge w:val="restart"/>') + tc("乙", '<w:gridSpan w:val="2"/>'),
      tc("", "<w:vMerge/>") + tc("1") + tc("2"),
      `<w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc("3", '<w:gridSpan w:val="9999999"/>')}`,
    ];
    const { text, grids } = await sourceFrom(
      docxPackage(
        `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl>${p("")}<w:tbl><w:tr><w:tc>${p("外")}${inner}</w:tc></w:tr></w:tbl>`,
      ),
    );
    expect(text).toBe("甲\t乙\t\n\t1\t2\n\t3\t\n外\n内\t9\n");
    expect(grids[0]?.cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan])).toEqual([
      [0, 0, 2, 1],
      [0, 1, 1, 2],
      [1, 1, 1, 1],
      [1, 2, 1, 1],
      [2, 1, 1, 2],
    ]);
  });
});

describe("hostile and broken Word documents", () => {
  const deep = (tag: string, times: number) => `${`<w:${tag}>`.repeat(times)}${p("甲")}${`</w:${tag}>`.repeat(times)}`;
  it.each<[string, string]>([
    ["tables 5,000 deep", `${"<w:tbl><w:tr><w:tc>".repeat(5000)}${p("甲")}${"</w:tc></w:tr></w:tbl>".repeat(5000)}`],
    ["elements 30,000 deep", deep("sdt", 30_000)],
    [
      "cells outside tables and runs outside paragraphs",
      `<w:tc><w:r><w:t>乙</w:t><w:tab/></w:r></w:tc></w:tbl>`.replace("</w:tbl>", "") + p("甲"),
    ],
    [
      "a list level and span that are no numbers",
      p("甲", '<w:numPr><w:ilvl w:val="x"/><w:numId w:val="1"/></w:numPr>') +
        `<w:tbl><w:tr>${tc("1", '<w:gridSpan w:val="-4"/>')}${tc("2", '<w:gridSpan w:val="z"/>')}</w:tr></w:tbl>`,
    ],
  ])("with %s are read", async (_, body) => {
    expect(await textOf(body)).toContain("甲");
  });

  it("that define entities of their own or break off are read as far as they are sound, with the last line open", async () => {
    const bomb = `<!DOCTYPE d [<!ENTITY a "甲甲"><!ENTITY b "&a;&a;&a;">]>${inDocument(p("一") + p("&b;") + p("二"))}`;
    expect((await sourceFrom(packed({ "word/document.xml": bomb }))).text).toBe("一");
    const cut = inDocument(p("一") + p("共收到12")).slice(0, -40);
    expect((await sourceFrom(packed({ "word/document.xml": cut }))).text).toMatch(/^一\n共收到12$|^一$/);
  });

  it.each<[string, string, () => Uint8Array]>([
    ["damaged", "Word 文档（.docx）已损坏或不完整", () => docxPackage(p("甲")).slice(0, -30)],
    ["damaged", "Word 文档（.docx）已损坏或不完整", () => packed({ "word/document.xml": "不是 XML" })],
    [
      "too-large",
      "Word 文档（.docx）展开后的内容过大",
      () => zipSync({ "word/document.xml": new Uint8Array(33 * 1024 * 1024) }),
    ],
    [
      "encrypted",
      "设有打开密码的 Office 文件",
      () =>
        Buffer.concat([
          Buffer.from("d0cf11e0a1b11ae1", "hex"),
          Buffer.alloc(600),
          encodeUtf16("EncryptedPackage", "le"),
        ]),
    ],
  ])("are refused as %s with one clear sentence", async (code, words, bytes) => {
    expect(await ingest("年报.docx", bytes())).toMatchObject({ code, message: { zh: expect.stringContaining(words) } });
  });

  it("whose parts state a smaller size than they have are not unpacked beyond the limit", async () => {
    const bytes = zipSync({ "word/document.xml": new Uint8Array(33 * 1024 * 1024) });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 4 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    expect(await ingest("年报.docx", bytes)).toMatchObject({ code: "damaged" });
  });

  it("never crash, hang or show a number that is not in the file, whichever byte is changed", async () => {
    const sound = docxPackage(p("一、总体情况") + `<w:tbl><w:tr>${tc("甲")}${tc("12")}</w:tr></w:tbl>`);
    for (let at = 0; at < sound.length; at += 11) {
      const bytes = sound.slice();
      bytes[at] = (bytes[at] as number) ^ (1 << (at % 8));
      const result = await ingest("a.docx", bytes);
      expect(
        "code" in result ||
          result.grids.every((grid) => grid.cells.every((cell) => cell.span[1] <= result.text.length)),
      ).toBe(true);
    }
  });
});
