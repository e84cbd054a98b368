const digits = "〇一二三四五六七八九";
const legal = "零壹贰叁肆伍陆柒捌玖";
const stems = "甲乙丙丁戊己庚辛壬癸";
const branches = "子丑寅卯辰巳午未申酉戌亥";

/** How a number format of Word prints a positive whole number; null for what it leaves to the font (bullets) and for formats not known. Source: ECMA-376, 17.18.59. */
export function ordinal(format: string, value: number): string | null {
  switch (format) {
    case "none":
      return "";
    case "bullet":
      return null;
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case "chineseCounting":
    case "chineseCountingThousand":
    case "taiwaneseCounting":
    case "taiwaneseCountingThousand":
    case "japaneseCounting":
    case "koreanCounting":
      return chinese(value, digits, "十");
    case "chineseLegalSimplified":
    case "ideographLegalTraditional":
      return chinese(value, legal, "拾");
    case "ideographDigital":
    case "japaneseDigitalTenThousand":
    case "taiwaneseDigital":
      return [...String(value)].map((digit) => digits[Number(digit)]).join("");
    case "ideographTraditional":
      return stems[value - 1] ?? String(value);
    case "ideographZodiac":
      return branches[value - 1] ?? String(value);
    case "ideographEnclosedCircle":
      return value >= 1 && value <= 10 ? String.fromCharCode(0x3280 + value - 1) : String(value);
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return value >= 1 && value <= 20 ? String.fromCharCode(0x2460 + value - 1) : String(value);
    case "decimalEnclosedParen":
      return `（${value}）`;
    case "decimalEnclosedFullstop":
      return `${value}.`;
    case "upperLetter":
      return letters(value);
    case "lowerLetter":
      return letters(value).toLowerCase();
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    default:
      return String(value);
  }
}

/** Up to 99 in words (十二, 二十一); beyond, digit by digit: no report numbers so far. */
function chinese(value: number, signs: string, ten: string): string {
  if (value > 99) return [...String(value)].map((digit) => signs[Number(digit)]).join("");
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return `${tens > 1 ? signs[tens] : ""}${tens > 0 ? ten : ""}${ones > 0 || tens === 0 ? signs[ones] : ""}`;
}

/** A … Z, AA, BB …, as Word counts. */
function letters(value: number): string {
  const times = Math.min(20, Math.floor((value - 1) / 26) + 1);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.max(1, times));
}

const romans: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(value: number): string {
  let rest = Math.min(value, 3999);
  let text = "";
  for (const [worth, sign] of romans) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}
