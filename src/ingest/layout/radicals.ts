import { hanOfRadical } from "../../text/radicals.js";

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
  return hanOfRadical(glyph);
}
