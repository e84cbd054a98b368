import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readOfd } from "../../../src/ingest/ofd/read-ofd.js";
import { isRefusal } from "../../../src/model/source.js";
import { encodeGbk } from "../legacy-encoders.js";

const prose =
  "本报告由本机关编制，所列数据的统计期限为全年，如有疑问请与办公室联系并说明理由，我们将在五个工作日内答复；报告的电子版可以在本机关网站下载，纸质版在办事大厅取阅。";
const head = '<?xml version="1.0" encoding="UTF-8"?>';
const ofd = (name: string, inside: string, more = "") =>
  `${head}<ofd:${name} xmlns:ofd="o"${more}>${inside}</ofd:${name}>`;

/** A line of text; measures are millimetres from the upper left corner. */
const text = (words: string, x: number, y: number, more = "", code = "") =>
  `<ofd:TextObject Boundary="${x} ${y} 150 6" Size="4"${more}><ofd:TextCode X="0" Y="4"${code}>${words}</ofd:TextCode></ofd:TextObject>`;
const path = (x: number, y: number, data: string, more = "") =>
  `<ofd:PathObject Boundary="${x} ${y} 150 80"${more}><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;
const lines = (words: string, y = 20) =>
  Array.from({ length: Math.ceil(words.length / 36) }, (_, i) =>
    text(words.slice(i * 36, i * 36 + 36), 20, y + i * 7),
  ).join("");
const page = (inside: string, template = "") =>
  ofd("Page", `${template}<ofd:Content><ofd:Layer>${inside}</ofd:Layer></ofd:Content>`);

const document = (pages: number, templates = "") =>
  ofd(
    "Document",
    `<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>${templates}</ofd:CommonData><ofd:Pages>${Array.from({ length: pages }, (_, i) => `<ofd:Page ID="${i + 1}" BaseLoc="Pages/Page_${i}/Content.xml"/>`).join("")}</ofd:Pages>`,
  );

type Files = Readonly<Record<string, string | Uint8Array>>;

function packed(files: Files): Uint8Array {
  const bytes = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes));
}

const small = (pages: readonly string[], more: Files = {}) =>
  packed({
    "OFD.xml": ofd("OFD", "<ofd:DocBody><ofd:DocRoot> /Doc_0/Document.xml </ofd:DocRoot></ofd:DocBody>"),
    "Doc_0/Document.xml": document(pages.length),
    ...Object.fromEntries(pages.map((content, i) => [`Doc_0/Pages/Page_${i}/Content.xml`, content])),
    ...more,
  });

function linesOf(bytes: Uint8Array) {
  const extract = readOfd("a.ofd", bytes);
  if (isRefusal(extract)) return extract.code;
  return extract.blocks.map((block) =>
    block.kind === "paragraph" ? block.text : block.cells.map((cell) => cell.text).join("|"),
  );
}

describe("an OFD document", () => {
  it("is read page by page, what a template page prints on each included", () => {
    const template = '<ofd:Template TemplateID="7"/>';
    const bytes = small([page(lines(prose), template), page(lines("（一）第二页。"), template)], {
      "Doc_0/Document.xml": document(2, '<ofd:TemplatePage ID="7" BaseLoc="Tpls/T.xml"/>'),
      "Doc_0/tpls/t.XML": page(text("内部网站存档", 20, 100)),
    });
    expect(linesOf(bytes)).toEqual([prose, "内部网站存档", "（一）第二页。", "内部网站存档"]);
  });

  it("places characters by steps, scales and turns, in UTF-8 and in GB 18030", () => {
    const words = page(
      lines(prose) +
        text("新收申请", 20, 60, ' CTM="2 0 0 2 0 0"', ' DeltaX="g 3 4"') +
        text("12", 52, 60, ' CTM="2 0 0 2 0 0"'),
    );
    const gb = encodeGbk(words.replace("UTF-8", "GB18030")) as Uint8Array;
    for (const bytes of [
      small([words]),
      small([], { "Doc_0/Document.xml": document(1), "Doc_0/Pages/Page_0/Content.xml": gb }),
    ])
      expect(linesOf(bytes)).toEqual([prose, "新收申请12"]);
  });

  it("has tables where lines are drawn, by strokes and by thin filled boxes", () => {
    const strokes = [0, 8, 16].map((y) => path(20, 50 + y, "M 0 0 L 80 0")).join("");
    const boxes = [0, 40, 80].map((x) =>
      path(20 + x, 50, "M 0 0 L 0.2 0 L 0.2 16 L 0 16 C", ' Stroke="false" Fill="true"'),
    );
    const words = text("规章", 22, 51) + text("3", 70, 51) + text("规范性文件", 22, 59) + text("4", 70, 59);
    expect(linesOf(small([page(lines(prose) + strokes + boxes.join("") + words)]))).toEqual([
      prose,
      "规章|3|规范性文件|4",
    ]);
  });

  it.each<[string, Uint8Array, string]>([
    ["a page that is not there", small([], { "Doc_0/Document.xml": document(1) }), "damaged"],
    ["a page that is not well-formed", small([page(lines(prose)).slice(0, -20)]), "damaged"],
    ["entities of its own", small([`<!DOCTYPE a [<!ENTITY b "${prose}">]>${page(text("&b;", 20, 20))}`]), "damaged"],
    ["an archive cut short", small([page(lines(prose))]).subarray(0, 500), "damaged"],
    ["pages without text", small([page(path(20, 50, "M 0 0 L 80 0"))]), "no-text-layer"],
    ["files that unpack to more than any document", small([page(" ".repeat(33 * 1024 * 1024))]), "too-large"],
    [
      "a document outside the archive",
      packed({ "OFD.xml": ofd("OFD", "<ofd:DocBody><ofd:DocRoot>../../etc/Document.xml</ofd:DocRoot></ofd:DocBody>") }),
      "damaged",
    ],
  ])("is refused for %s", (_, bytes, code) => {
    expect(linesOf(bytes)).toBe(code);
  });

  it("is refused as encrypted when a file in it is, and as damaged when it states a size it does not keep to", () => {
    const bytes = small([page(lines(prose))]);
    const locked = Buffer.from(bytes);
    for (let at = locked.indexOf("PK\x01\x02"); at >= 0; at = locked.indexOf("PK\x01\x02", at + 1)) locked[at + 8] = 1;
    expect(linesOf(locked)).toBe("encrypted");
    const lying = Buffer.from(small([page(" ".repeat(40 * 1024 * 1024))]));
    for (let at = lying.indexOf("PK\x01\x02"); at >= 0; at = lying.indexOf("PK\x01\x02", at + 1))
      lying.writeUInt32LE(9, at + 24);
    expect(linesOf(lying)).toBe("damaged");
  });

  it("is read however deep its elements nest", () => {
    const deep = 100_000;
    const nested = `${"<ofd:PageBlock>".repeat(deep)}${lines(prose)}${"</ofd:PageBlock>".repeat(deep)}`;
    expect(linesOf(small([page(nested)]))).toEqual([prose]);
  });
});
