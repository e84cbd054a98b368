import { describe, expect, it } from "vitest";
import { ingestText } from "../../src/ingest/ingest.js";

const sentence = "本年度新收政府信息公开申请十二件，均已按期办结，没有被申请行政复议的情形。";
const read = (text: string) => ingestText("a.txt", Buffer.from(text));

describe("a text in which other signs stand for many characters", () => {
  it("is refused with a sample, whatever the signs are", () => {
    expect(read(`${sentence}ÿ一Ā主动|开2全\n`.repeat(8))).toEqual({
      path: "a.txt",
      code: "garbled-text",
      message: {
        zh: "a.txt：文件中有 16 处乱码（如“的情形。ÿ一Ā主”），原来的文字无法还原。请改用原始的 Word 文档或网页；没有原件的，请识别文字（OCR）并存为 UTF-8 编码的纯文本文件（.txt）再检查",
        en: "a.txt: the file's text has 16 signs that stand for lost characters (such as “的情形。ÿ一Ā主”); check the original Word document or web page, or recognise the text (OCR) and save it as a plain text file (.txt, UTF-8)",
      },
    });
    for (const sign of ["\ufffd", "\ue123"])
      expect(read(`${sentence}信息${sign}容\n`.repeat(12))).toMatchObject({ code: "garbled-text" });
  });

  it("is read where the signs are few, in a name or a unit, or the bullets of a list", () => {
    for (const text of [`${sentence}信息\ufffd容\n`.repeat(10), `${sentence.repeat(4)}信息\ufffd容\n`.repeat(12)])
      expect(read(text)).toHaveProperty("text", text);
    const plain = `\uf06c${sentence}与 Café 合作，面积2×3米，气温35°C，Zürich 分会\n`.repeat(30);
    expect(read(plain)).toHaveProperty("text", plain);
  });
});
