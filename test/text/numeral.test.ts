import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNumeral } from "../../src/text/numeral.js";

const value = (text: string) => parseNumeral(text)?.value ?? null;

/** The plain way to write an integer below 10^15 in Chinese, digit by digit: the reading is tested against this writing. */
function writeChinese(
  number: number,
  digits = "零一二三四五六七八九",
  small = ["", "十", "百", "千"],
  big = ["", "万", "亿", "万亿"],
) {
  if (number === 0) return digits[0] as string;
  let text = "";
  let gap = false;
  const printed = String(number);
  let sectionHasDigit = false;
  for (let i = 0; i < printed.length; i++) {
    const place = printed.length - 1 - i;
    const digit = Number(printed[i]);
    if (digit === 0) gap = text !== "";
    else {
      if (gap) text += digits[0];
      gap = false;
      text += digits[digit] + (small[place % 4] as string);
      sectionHasDigit = true;
    }
    if (place % 4 === 0) {
      if (place === 8 && printed.length > 12) text += "亿";
      else if (place === 12) text += "万";
      else if (sectionHasDigit) text += big[place / 4] as string;
      sectionHasDigit = false;
    }
  }
  return text;
}

describe("parseNumeral", () => {
  it.each([
    ["0", 0],
    ["114", 114],
    ["007", 7],
    ["１２３", 123],
    ["1,234", 1234],
    ["1，234", 1234],
    ["1 234", 1234],
    ["1　234", 1234],
    ["12,345,678.9", 12345678.9],
    ["3.14", 3.14],
    ["-3", -3],
    ["－3", -3],
    ["−3", -3],
    ["–3", -3],
    ["—3", -3],
    ["负三", -3],
    ["+5", 5],
    ["1.2万", 12000],
    ["310.385万", 3103850],
    ["0.07万", 700],
    ["3.5亿", 350000000],
    ["3亿5000万", 350000000],
    ["3万5000", 35000],
    ["5千", 5000],
    ["1.1百万", 1100000],
    ["2.3千万", 23000000],
    ["1.2万亿", 1200000000000],
    ["零", 0],
    ["〇", 0],
    ["○", 0],
    ["两", 2],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["廿三", 23],
    ["卅", 30],
    ["一百廿三", 123],
    ["一百零三", 103],
    ["一百十三", 113],
    ["一百一十三", 113],
    ["一百三", 130],
    ["两千三", 2300],
    ["三万五", 35000],
    ["三万零五", 30005],
    ["三万零五百", 30500],
    ["三万五千", 35000],
    ["一万五千三", 15300],
    ["一万两千三百四十五", 12345],
    ["一亿零三万", 100030000],
    ["十五万三", 153000],
    ["壹佰贰拾叁", 123],
    ["壹萬億", 1000000000000],
    ["二〇二三", 2023],
    ["二零二三", 2023],
    ["二○二三", 2023],
    ["一〇", 10],
    ["零点五", 0.5],
    ["一点二万", 12000],
    ["三点一四", 3.14],
  ])("reads %s as %d, exactly", (text, expected) => {
    expect(parseNumeral(text)).toEqual({ value: expected, approximate: false, percent: false });
  });

  it.each([
    ["18万余", 180000],
    ["18余万", 180000],
    ["十余万", 100000],
    ["三百多万", 3000000],
    ["五十余", 50],
    ["百余", 100],
    ["近百", 100],
    ["近千", 1000],
    ["超百万", 1000000],
    ["约300", 300],
    ["超过1,200", 1200],
    ["逾3.5亿", 350000000],
    ["200以上", 200],
    ["100左右", 100],
  ])("reads %s as about %d", (text, expected) => {
    expect(parseNumeral(text)).toEqual({ value: expected, approximate: true, percent: false });
  });

  it.each([
    ["35%", 35, false],
    ["35.5％", 35.5, false],
    ["-3%", -3, false],
    ["百分之三十五", 35, false],
    ["百分之三十五点五", 35.5, false],
    ["百分之0.5", 0.5, false],
    ["百分之百", 100, false],
    ["百分百", 100, false],
    ["千分之五", 0.5, false],
    ["三成", 30, false],
    ["三成五", 35, false],
    ["三成半", 35, false],
    ["近三成", 30, true],
    ["半", 50, false],
    ["过半", 50, true],
  ])("reads the share %s as %d hundredths", (text, expected, approximate) => {
    expect(parseNumeral(text)).toEqual({ value: expected, approximate, percent: true });
  });

  it.each([
    ..."几十 十几 二十几 上百 数十 若干 三五 七八 十二三 两三百 七八十 一二 百 万 百万 第三 三分之一 半年 一百零 一亿三千".split(
      " ",
    ),
    ...[
      "",
      " ",
      "-",
      "负",
      "1,23",
      "12,",
      "1,2345",
      "1 2",
      "1,234 567",
      "1.2.3",
      ".5",
      "5.",
      "3十",
      "3万5",
      "1e5",
      "0x10",
      "Infinity",
      "abc",
    ],
    ...[
      "一一百",
      "百一十",
      "十十",
      "一百一百",
      "一万一万",
      "零零",
      "一点",
      "点五",
      "一点点",
      "万万",
      "1234567890123456",
      "九".repeat(40),
    ],
    "113307037289051608",
  ])("answers null for %j, which is no one number", (text) => {
    expect(parseNumeral(text)).toBeNull();
  });

  it("reads back every integer below 10^13 as Chinese writes it", () => {
    const integer = fc.oneof(
      fc.nat(),
      fc.nat(99_999),
      fc.maxSafeNat().map((n) => n % 1e12),
      fc.nat(12).map((n) => 10 ** n),
    );
    fc.assert(
      fc.property(integer, (number) => {
        const plain = writeChinese(number);
        expect([plain, value(plain)]).toEqual([plain, number]);
        const formal = writeChinese(number, "〇壹贰叁肆伍陆柒捌玖", ["", "拾", "佰", "仟"], ["", "萬", "億", "萬億"]);
        expect([formal, value(formal)]).toEqual([formal, number]);
        expect(value(`负${plain}`)).toBe(number === 0 ? 0 : -number);
      }),
      { numRuns: 2000, seed: 2260 },
    );
    for (let number = 0; number <= 12_000; number++) expect(value(writeChinese(number))).toBe(number);
  });

  it("moves the decimal point of 万 and 亿 without noise", () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.integer({ min: 1, max: 4 }), (whole, places) => {
        const printed = (whole / 10 ** places).toFixed(places);
        expect(value(`${printed}万`)).toBe(whole * 10 ** (4 - places));
        expect(value(`${printed}亿`)).toBe(whole * 10 ** (8 - places));
      }),
      { numRuns: 500, seed: 2260 },
    );
  });

  it("answers for any text without an exception, and never NaN or infinity", () => {
    const piece = fc.constantFrom(..."0123456789,. -+零一二两三十百千万亿点半成余多近约%负几分之百壹拾廿第");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const parsed = parseNumeral(pieces.join(""));
        if (parsed !== null) expect(Number.isFinite(parsed.value) && !Object.is(parsed.value, -0)).toBe(true);
      }),
      { numRuns: 3000, seed: 2260 },
    );
  });
});
