import { describe, expect, it } from "vitest";
import { withoutFontPrograms } from "../../../src/ingest/pdf/font-programs.js";

const changed = (file: string) => Buffer.from(withoutFontPrograms(Buffer.from(file, "latin1"))).toString("latin1");
const object = (number: number, body: string) => `${number} 0 obj\n<<${body}>>\nendobj\n`;
const descriptor = (number: number, name = "ABCDEF+FangSong") =>
  object(number, `/Type/FontDescriptor/FontName/${name}/Flags 4/FontFile2 90 0 R`);
const struck = (number: number, name = "ABCDEF+FangSong") =>
  descriptor(number, name).replace("/FontFile2", "/XontFile2");
const simple = (more: string) => `/Type/Font/Subtype/TrueType/Widths[500 1000]/FontDescriptor 7 0 R${more}`;

describe("the programs of fonts in a PDF", () => {
  it("are struck out where a font names its characters, of simple fonts and of composite ones by way of their parent", () => {
    expect(changed(object(5, simple("/ToUnicode 8 0 R")) + descriptor(7))).toBe(
      object(5, simple("/ToUnicode 8 0 R")) + struck(7),
    );
    const parent = object(
      3,
      "/Type/Font/Subtype/Type0/Encoding/Identity-H/DescendantFonts [ 5 0 R ]\n/ToUnicode 8 0 R",
    );
    const child = object(5, "/Type /Font /Subtype /CIDFontType2 /FontDescriptor 7 0 R");
    expect(changed(parent + child + descriptor(7))).toBe(parent + child + struck(7));
  });

  it.each<[string, string]>([
    ["a font that does not name its characters", object(5, simple("")) + descriptor(7)],
    [
      "a descriptor that another font shares",
      object(4, simple("/ToUnicode 8 0 R")) + object(5, simple("")) + descriptor(7),
    ],
    ["a descriptor that no font is seen to use", descriptor(7)],
    ["a font known by its name", object(5, simple("/ToUnicode 8 0 R")) + descriptor(7, "ABCDEF+TimesNewRomanPSMT")],
    ["a descriptor without a name", object(5, simple("/ToUnicode 8 0 R")) + object(7, "/FontFile2 90 0 R")],
    [
      "a text that speaks of them",
      "9 0 obj\n<</Length 40>>\nstream\n(/FontFile2 90 0 R /ToUnicode 8 0 R)\nendstream\nendobj\n",
    ],
    ["more fonts than a report has", (object(5, simple("/ToUnicode 8 0 R")) + descriptor(7)).repeat(1500)],
  ])("stay in %s", (_, file) => {
    expect(changed(file)).toBe(file);
  });

  it("are looked for in time that grows with the file", () => {
    const start = performance.now();
    changed("/FontFile2 /FontDescriptor /DescendantFonts obj ".repeat(200_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
