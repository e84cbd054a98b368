/**
 * Fonts often share one glyph between a character and the radical that looks like it, and PDF writers then name the radical: `⼀` (U+2F00)
 * for `一`, `⻅` for `见`. Kangxi radicals and compatibility ideographs have their character as NFKC; of the supplementary radicals these
 * do not. Source: Unicode, EquivalentUnifiedIdeograph.txt.
 */
const supplement: Readonly<Record<string, string>> = {
  "⺁": "厂",
  "⺇": "几",
  "⺌": "小",
  "⺎": "兀",
  "⺏": "尣",
  "⺐": "尢",
  "⺒": "巳",
  "⺓": "幺",
  "⺛": "旡",
  "⺝": "月",
  "⺟": "母",
  "⺠": "民",
  "⺣": "灬",
  "⺫": "罒",
  "⺮": "竹",
  "⺯": "糹",
  "⺰": "纟",
  "⺲": "罒",
  "⺶": "羊",
  "⺸": "羋",
  "⺹": "耂",
  "⺼": "月",
  "⻁": "虎",
  "⻂": "衤",
  "⻃": "覀",
  "⻄": "西",
  "⻅": "见",
  "⻆": "角",
  "⻇": "𧢲",
  "⻈": "讠",
  "⻉": "贝",
  "⻊": "足",
  "⻋": "车",
  "⻌": "辶",
  "⻍": "辶",
  "⻎": "辶",
  "⻏": "阝",
  "⻐": "钅",
  "⻑": "長",
  "⻒": "镸",
  "⻓": "长",
  "⻔": "门",
  "⻖": "阝",
  "⻗": "雨",
  "⻘": "青",
  "⻙": "韦",
  "⻚": "页",
  "⻛": "风",
  "⻜": "飞",
  "⻝": "食",
  "⻠": "饣",
  "⻢": "马",
  "⻣": "骨",
  "⻤": "鬼",
  "⻥": "鱼",
  "⻦": "鸟",
  "⻧": "卤",
  "⻨": "麦",
  "⻩": "黄",
  "⻪": "黾",
  "⻫": "斉",
  "⻬": "齐",
  "⻭": "歯",
  "⻮": "齿",
  "⻯": "竜",
  "⻰": "龙",
  "⻱": "龜",
  "⻲": "亀",
  "⻳": "龟",
};

/** What NFKC turns into the character meant: radicals, compatibility ideographs, Latin ligatures. Full-width forms and numbers in circles are left as printed. */
const foldable = /[\u2e80-\u2fdf\uf900-\ufad9\ufb00-\ufb06]/;

/** The character a glyph stands for, without radicals, ligatures and what no text holds (controls, unassigned code points of its font). */
export function characterOf(glyph: string): string {
  if (glyph.length === 1) {
    const unit = glyph.charCodeAt(0);
    if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0)) return unit === 9 ? " " : "";
    if (unit < 0x2e80) return unit === 0xad || (unit >= 0x200b && unit <= 0x200f) || unit === 0x2028 ? "" : glyph;
  }
  if (!foldable.test(glyph)) return glyph === "\ufeff" ? "" : glyph;
  return supplement[glyph] ?? glyph.normalize("NFKC");
}
