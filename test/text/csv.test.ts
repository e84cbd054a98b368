import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/text/csv.js";

const fieldsOf = (text: string) => parseCsv(text).map((record) => record.fields);

describe("parseCsv", () => {
  it("reads quoted commas, line breaks and doubled quotes", () => {
    expect(fieldsOf('a,"b,c","d\ne","f""g"\n')).toEqual([["a", "b,c", "d\ne", 'f"g']]);
  });

  it("skips a byte order mark and empty lines, and takes both line ends", () => {
    expect(fieldsOf("\ufeffa,b\r\n\r\n\nc,d")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });

  it("names the line each record begins on, also after a field that spans lines", () => {
    expect(parseCsv('x\n"1\n2",y\n\nz').map((record) => record.line)).toEqual([1, 2, 5]);
  });

  it("keeps an empty last field, and ends an unclosed quote with the text", () => {
    expect(fieldsOf("a,\nb,")).toEqual([
      ["a", ""],
      ["b", ""],
    ]);
    expect(fieldsOf('a,"b\nc')).toEqual([["a", "b\nc"]]);
  });

  it("reads back whatever csv-stringify writes", () => {
    const rows = fc.array(fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (written) => {
        expect(fieldsOf(stringify(written, { quoted: true }))).toEqual(written);
      }),
      { seed: 7 },
    );
  });
});
