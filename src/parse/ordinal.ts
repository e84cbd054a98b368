const digits = "零一二三四五六七八九";

function digitOf(char: string): number | null {
  if (char === "〇") return 0;
  if (char === "元") return 1;
  const at = digits.indexOf(char);
  return at < 0 ? null : at;
}

/**
 * The number from 1 to 39 that this numeral of a heading or a date stands for: `3`, `03`, `三`, `十二`, `二十九`, `廿九`, `三十`.
 * Folded text without white space; null for anything else.
 */
export function ordinalOf(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text) || null;
  if (text.length === 0 || text.length > 3) return null;
  const full = text.replace("廿", "二十").replace("卅", "三十");
  const ten = full.indexOf("十");
  if (ten < 0) return full.length === 1 ? digitOf(full) || null : null;
  const tens = ten === 0 ? 1 : digitOf(full.slice(0, ten));
  const ones = ten === full.length - 1 ? 0 : digitOf(full.slice(ten + 1));
  return tens === null || ones === null || tens > 3 ? null : tens * 10 + ones;
}

/** The year that four Arabic or Chinese digits stand for (`2021`, `二〇二一`, `二零二一`); null unless it is 2008–2099, when such reports exist. */
export function yearOf(text: string): number | null {
  if (text.length !== 4) return null;
  let year = 0;
  for (const char of text) {
    const digit = char >= "0" && char <= "9" ? Number(char) : char === "O" || char === "o" ? 0 : digitOf(char);
    if (digit === null) return null;
    year = year * 10 + digit;
  }
  return year >= 2008 && year <= 2099 ? year : null;
}
