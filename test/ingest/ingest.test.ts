import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ingest, ingestText, maxBytes, refuseBySize } from "../../src/ingest/ingest.js";
import type { Refusal, Source } from "../../src/model/source.js";
import { encodeBig5, encodeGb18030, encodeGbk, encodeUtf16 } from "./legacy-encoders.js";

const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: (Uint8Array | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => Uint8Array.from(part)));

function read(bytes: Uint8Array): Source {
  const source = ingestText("报告.txt", bytes);
  if ("code" in source) throw new Error(source.message.zh);
  return source;
}

function refused(bytes: Uint8Array): Refusal {
  const refusal = ingestText("报告.txt", bytes);
  if (!("code" in refusal)) throw new Error(`read as ${refusal.encoding}`);
  return refusal;
}

const simplified =
  "某某市商务局2021年政府信息公开工作年度报告\n\n一、总体情况\n全年主动公开政府信息１２３条，同比增加5.2%。\n\t（一）予以公开\t0\t1\n——“其他”处理：①无；②见附表。\n";
const traditional =
  "某某市商務局2021年政府信息公開工作年度報告\n\n一、總體情況\n全年主動公開政府信息123條。\n（一）予以公開　0　1\n";

describe("ingestText", () => {
  it("names the source by the hash of its bytes and keeps path and size", () => {
    const bytes = utf8(simplified);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    expect(read(bytes)).toEqual({
      id: sha256.slice(0, 12),
      path: "报告.txt",
      sha256,
      format: "text",
      encoding: "utf-8",
      bytes: bytes.length,
      text: simplified,
      grids: [],
      metadata: [],
    });
  });

  it.each<[string, string, Uint8Array | null, string]>([
    ["UTF-8", simplified, utf8(simplified), "utf-8"],
    ["UTF-8 with a byte order mark", simplified, join([0xef, 0xbb, 0xbf], utf8(simplified)), "utf-8"],
    ["GBK", simplified, encodeGbk(simplified), "gb18030"],
    ["GB18030 with four-byte characters", `${simplified}㐀㒲é`, encodeGb18030(`${simplified}㐀㒲é`), "gb18030"],
    ["Big5", traditional, encodeBig5(traditional), "big5"],
    ["UTF-16LE", simplified, encodeUtf16(simplified, "le"), "utf-16le"],
    ["UTF-16BE", simplified, encodeUtf16(simplified, "be"), "utf-16be"],
    ["UTF-16LE with a byte order mark", simplified, join([0xff, 0xfe], encodeUtf16(simplified, "le")), "utf-16le"],
    ["UTF-16BE with a byte order mark", simplified, join([0xfe, 0xff], encodeUtf16(simplified, "be")), "utf-16be"],
    ["UTF-16LE of ASCII alone", "0\n12\n", encodeUtf16("0\n12\n", "le"), "utf-16le"],
    ["ASCII", "0\n", utf8("0\n"), "utf-8"],
    ["a short GBK text", "枣庄市商务局", encodeGbk("枣庄市商务局"), "gb18030"],
    ["a short Big5 text", "臺中市政府", encodeBig5("臺中市政府"), "big5"],
  ])("decodes %s", (_name, text, bytes, encoding) => {
    const source = read(bytes as Uint8Array);
    expect([source.encoding, source.text]).toEqual([encoding, text]);
  });

  it("turns CRLF and lone CR into LF", () => {
    expect(read(utf8("一、总体情况\r\n\r\n二、\r三、\n\r\n")).text).toBe("一、总体情况\n\n二、\n三、\n\n");
  });

  it("turns the line breaks of Word and Unicode into LF, but not inside a row of cells", () => {
    expect(read(utf8("临江市水务局\v2022年\u2028一、总体情况\u2029无\u0085完\n")).text).toBe(
      "临江市水务局\n2022年\n一、总体情况\n无\n完\n",
    );
    expect(read(utf8("（二）部分公开\v（区分处理）\t0\t1\n")).text).toBe("（二）部分公开\v（区分处理）\t0\t1\n");
  });

  it("removes NUL bytes, in UTF-8 and in GBK", () => {
    expect(read(utf8("总计\0为\0\0 1\n")).text).toBe("总计为 1\n");
    const gbk = join(encodeGbk(simplified) as Uint8Array, [0, 0], encodeGbk("完\n") as Uint8Array);
    expect([read(gbk).encoding, read(gbk).text]).toEqual(["gb18030", `${simplified}完\n`]);
  });

  it("reads UTF-8 that was cut inside a character, and marks the place", () => {
    const bytes = utf8(simplified.trimEnd());
    const source = read(bytes.subarray(0, bytes.length - 1));
    expect([source.encoding, source.text]).toEqual(["utf-8", `${simplified.trimEnd().slice(0, -1)}\ufffd`]);
  });

  it("reads GBK with a damaged byte as GBK", () => {
    const bytes = Buffer.from(encodeGbk(simplified.repeat(3)) as Uint8Array);
    bytes[101] = 0xff;
    expect(read(bytes).encoding).toBe("gb18030");
  });

  it("drops the odd last byte of UTF-16", () => {
    expect(read(join([0xff, 0xfe], encodeUtf16("总计为零", "le"), [0x2e])).text).toBe("总计为零");
  });

  it("finds the encoding of a text that starts with a long stretch of ASCII", () => {
    const text = `${"0\t0\t0\n".repeat(30_000)}予以公开的总计\n`;
    expect(read(encodeGbk(text) as Uint8Array).text).toBe(text);
  });

  const words = [
    ..."政府 信息 公开 工作 年度 报告 一、总体情况 主动公开 依申请 本机关 2021年 0 1,234 件。 ，全年 新收 （七）总计 \n \t 《条例》 “一网通办” —— 存在的问题 改进措施 喆 镕 廿三 ① 、 ；".split(
      " ",
    ),
    "\n\n",
    "　　",
  ];
  const report = fc
    .array(fc.constantFrom(...words), { minLength: 15, maxLength: 300 })
    .map((parts) => `政府信息${parts.join("")}`);

  it.each<[string, (text: string) => Uint8Array | null]>([
    ["utf-8", utf8],
    ["gb18030", encodeGbk],
    ["utf-16le", (text) => encodeUtf16(text, "le")],
    ["utf-16be", (text) => encodeUtf16(text, "be")],
  ])("reads back any Chinese report written in %s", (encoding, encode) => {
    fc.assert(
      fc.property(report, (text) => {
        const source = read(encode(text) as Uint8Array);
        expect([source.encoding, source.text]).toEqual([encoding, text]);
      }),
      { numRuns: 300, seed: 18030 },
    );
  });

  const traditionalWords =
    "政府 信息 公開 工作 年度 報告 一、總體情況 主動公開 依申請 本機關 2021年 0 1,234 件。 ，全年 新收 （七）總計 \n \t 《條例》 、 存在的問題 改進措施".split(
      " ",
    );

  it("reads back any traditional Chinese report written in Big5", () => {
    const text = fc
      .array(fc.constantFrom(...traditionalWords), { minLength: 15, maxLength: 300 })
      .map((parts) => `政府信息${parts.join("")}`);
    fc.assert(
      fc.property(text, (written) => {
        const source = read(encodeBig5(written) as Uint8Array);
        expect([source.encoding, source.text]).toEqual(["big5", written]);
      }),
      { numRuns: 300, seed: 18030 },
    );
  });

  it("reads back any Chinese characters of GB 2312 written in GBK", () => {
    const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((point) => String.fromCharCode(point));
    const everyday = han.filter(
      (char) =>
        (encodeGbk(char)?.[0] ?? 0) >= 0xb0 &&
        (encodeGbk(char)?.[0] ?? 0) <= 0xd7 &&
        (encodeGbk(char)?.[1] ?? 0) >= 0xa1,
    );
    fc.assert(
      fc.property(fc.array(everyday, { minLength: 40, maxLength: 120 }), (chars) => {
        expect(read(encodeGbk(chars.join("")) as Uint8Array).text).toBe(chars.join(""));
      }),
      { numRuns: 100, seed: 18030 },
    );
  });

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const result = ingestText("x", bytes);
        if (!("code" in result)) expect(result.text).not.toMatch(/[\r\0]/);
      }),
      { numRuns: 1000, seed: 18030 },
    );
  });
});

describe("refusals", () => {
  it.each<[string, Uint8Array]>([
    ["no bytes", new Uint8Array()],
    ["a byte order mark alone", Uint8Array.of(0xef, 0xbb, 0xbf)],
    ["blanks alone", utf8(" \r\n\u3000\n")],
  ])("calls %s empty", (_name, bytes) => {
    expect(refused(bytes)).toEqual({
      path: "报告.txt",
      code: "empty",
      message: {
        zh: "报告.txt：文件是空的，没有任何文字。请核对文件是否完整",
        en: "报告.txt: the file is empty; check that it is complete",
      },
    });
  });

  it("refuses a file over the limit by its size, before decoding it", () => {
    const bytes = new Uint8Array(200 * 1024 * 1024);
    const start = performance.now();
    const refusal = refused(bytes);
    expect(performance.now() - start).toBeLessThan(50);
    expect(refusal.code).toBe("too-large");
    expect(refusal.message.zh).toContain("文件有 200 MB，超过 16 MB 的上限");
    expect(refusal.message.en).toContain("the file has 200 MB, more than the limit of 16 MB");
    expect(refuseBySize("x", maxBytes)).toBeNull();
    expect(refuseBySize("x", maxBytes + 1)?.code).toBe("too-large");
  });

  const noise = Uint8Array.from({ length: 5000 }, (_, i) => ((i * 2654435761) >>> 13) & 0xff);
  it.each<[string, Uint8Array]>([
    ["binary noise", noise],
    ["zeros", new Uint8Array(1000)],
    ["control characters", Uint8Array.from({ length: 200 }, (_, i) => (i % 4 === 0 ? 1 + (i % 8) : 65))],
    [
      "an old western encoding",
      Uint8Array.from(Buffer.from("Café déjà-vu, Ærøskøbing, naïve façade — ".repeat(5), "latin1")),
    ],
  ])("calls %s not text", (_name, bytes) => {
    const refusal = refused(bytes);
    expect(refusal.code).toBe("not-text");
    expect(refusal.message.zh).toContain("报告.txt：文件内容不是可以辨认的中文文本");
  });

  it("names UTF-32", () => {
    const refusal = refused(join([0xff, 0xfe, 0, 0], [0x3b, 0x60, 0, 0]));
    expect(refusal).toMatchObject({ code: "not-text", message: { zh: expect.stringContaining("UTF-32 编码") } });
  });

  const latin1 = (text: string) => Buffer.from(text, "latin1");
  it.each<[string, Uint8Array]>([
    ["PDF 文件", latin1("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj")],
    ["PDF 文件", latin1("\0\0\r\n%PDF-1.4\n")],
    ["Word 文档（.docx）", latin1("PK\x03\x04\x14\0[Content_Types].xml\0PK\x03\x04word/document.xml")],
    ["OFD 版式文件", latin1("PK\x03\x04\x14\0OFD.xmlPK")],
    ["Excel 工作簿（.xlsx）", latin1("PK\x03\x04\x14\0xl/workbook.xml")],
    ["压缩包（ZIP）", latin1("PK\x03\x04\x14\0a.txt")],
    [
      "Word 97–2003 文档（.doc）",
      join(latin1("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0"), encodeUtf16("WordDocument", "le")),
    ],
    ["旧版 Office 文件", latin1("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0")],
    ["RTF 文档", latin1("{\\rtf1\\ansi")],
    ["PNG 图片", latin1("\x89PNG\r\n\x1a\n\0\0")],
    ["JPEG 图片", latin1("\xff\xd8\xff\xe0\0\x10JFIF")],
    ["网页文件（HTML）", utf8("\ufeff\n<!DOCTYPE html>\n<html><body>总体情况</body></html>")],
    ["网页文件（HTML）", utf8("<!-- 由系统生成 -->\n<div class='article'>总体情况</div>")],
    ["网页文件（HTML）", encodeGbk("<html><head><meta charset=gb2312></head>一、总体情况</html>") as Uint8Array],
    ["网页文件（HTML）", encodeUtf16("\ufeff<html>总体情况</html>", "le")],
    ["网页文件（HTML）", utf8('<?xml version="1.0"?><html xmlns="x">')],
    ["XML 文件", utf8('<?xml version="1.0"?><w:document>总体情况</w:document>')],
    ["单个文件网页（MHT）", utf8("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n")],
  ])("says that the file is %s and what to do", (kind, bytes) => {
    const refusal = refused(bytes);
    expect(refusal.code).toBe("unsupported-format");
    const space = /^[A-Z]/.test(kind) ? " " : "";
    expect(refusal.message.zh).toContain(`报告.txt：文件是${space}${kind}，不能作为报告读取。请`);
    expect(refusal.message.en).toContain("first");
  });

  it("reads a text that only speaks of such formats, or starts with an angle bracket", () => {
    expect(read(utf8("文件格式说明 %PDF-1.7 与 PK\n")).format).toBe("text");
    expect(read(utf8("<某某市商务局>2021年政府信息公开工作年度报告\n")).format).toBe("text");
    expect(read(utf8("<!-- 没有结束的注释，总体情况")).format).toBe("text");
  });
});

describe("ingest", () => {
  it("answers as ingestText does, for a text and for a refusal", async () => {
    expect(await ingest("a.txt", utf8(simplified))).toEqual(ingestText("a.txt", utf8(simplified)));
    expect(await ingest("a.txt", new Uint8Array())).toMatchObject({ code: "empty" });
  });
});
