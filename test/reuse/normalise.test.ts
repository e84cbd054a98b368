import { describe, expect, it } from "vitest";
import { createNormaliser } from "../../src/reuse/normalise.js";
import { packedNames } from "../../src/reuse/wording.js";
import { randomFrom, wholeBetween } from "../../src/stats/random.js";
import { wording } from "./library-of.js";

const signs: Readonly<Record<number, string>> = { 1: "|", 2: "M", 3: "O", 4: "D", 5: "#" };

/** The normalised form, with marks for units that stand for more than a character. */
function normalised(text: string, { masked = true, sentences = false, names = [] as readonly string[] } = {}): string {
  const raw = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const out = new Uint16Array(raw.length);
  const length = createNormaliser(wording, { masked, sentences }).run(
    { raw, from: 0, to: raw.length, names: packedNames(names) },
    out,
    0,
    null,
  );
  return [...out.subarray(0, length)].map((unit) => signs[unit] ?? String.fromCharCode(unit)).join("");
}

describe("normalising", () => {
  it("keeps letters and leaves out marks, spaces and line breaks, whatever their width", () => {
    expect(normalised("公开　ＡＰＰ，\n“栏目”（更新）")).toBe("公开app栏目更新");
  });

  it("masks numbers as one character and dates as one, and leaves them in the unmasked form", () => {
    expect(normalised("新增1,234条，占12.5%")).toBe("新增0条占0");
    expect(normalised("2023年5月3日上线")).toBe("D上线");
    expect(normalised("2023年5月3日上线12条", { masked: false })).toBe("2023年5月3日上线12条");
  });

  it("does not join what two sentences end and begin with", () => {
    expect(normalised("共受理30。2023年上线")).toBe("共受理0D上线");
  });

  it("masks the agency's own names and how it speaks of itself, longest first", () => {
    const names = ["青禾县财政局", "财政局", "青禾县"];
    expect(normalised("青禾县财政局牵头，我局落实，青禾县各镇配合", { names })).toBe("O牵头O落实O各镇配合");
    expect(normalised("我局落实", { names, masked: false })).toBe("我局落实");
  });

  it("counts mandated titles as one unit, wherever a line is broken", () => {
    expect(normalised("贯彻《中华人民共和国政府信息公\n开条例》要求")).toBe("贯彻M要求");
    expect(normalised("这一条例是这样说的；按《条例》办理")).toBe("这一条例是这样说的按M办理");
  });

  it("takes out the whole sentence that the format asks for, and no other", () => {
    expect(normalised("依法编制本报告，特此说明。栏目已更新。")).toBe("M栏目已更新");
    expect(normalised("栏目已更新。所列数据的统计期限自2022年1月1日起。另有说明", { sentences: true })).toBe(
      "栏目已更新|M|另有说明",
    );
  });

  it("gives the same for a part cut at its units as it gave for that part of the whole", () => {
    const pieces = [
      "公开",
      "我局",
      "2023年",
      "5月",
      "12",
      "、",
      "。",
      "《条例》",
      "政府信息公开条例",
      "编制本报告",
      "青禾县",
      "月",
      "\u2029",
      "\u2028",
      "𠮷",
      " ",
    ];
    const names = packedNames(["青禾县"]);
    const random = randomFrom(7);
    const normaliser = createNormaliser(wording, { masked: true, sentences: false });
    for (let round = 0; round < 400; round++) {
      const text = Array.from({ length: 14 }, () => pieces[wholeBetween(random, 0, pieces.length - 1)]).join("");
      const raw = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
      const out = new Uint16Array(raw.length);
      const places = { starts: new Uint32Array(raw.length), ends: new Uint32Array(raw.length) };
      const length = normaliser.run({ raw, from: 0, to: raw.length, names }, out, 0, places);
      if (length === 0) continue;
      const from = wholeBetween(random, 0, length - 1);
      const to = wholeBetween(random, from, length - 1);
      if (out.subarray(from, to + 1).includes(5)) continue;
      const part = new Uint16Array(raw.length);
      const partLength = normaliser.run(
        { raw, from: places.starts[from] ?? 0, to: places.ends[to] ?? 0, names },
        part,
        0,
        null,
      );
      expect([...part.subarray(0, partLength)], JSON.stringify(text)).toEqual([...out.subarray(from, to + 1)]);
    }
  });
});
