import { foldUnit } from "../text/fold.js";

/** Units of a normalised text that stand for more than their own character. None of them is a letter, so none is found in plain text. */
export const special = {
  /** The end of a sentence; only where sentences are asked for. */
  sentenceEnd: 1,
  /** Wording that law or format demands, of whatever length. */
  mandated: 2,
  /** The agency's own name or place. */
  ownName: 3,
  /** A date, or a part of one: `2023年5月`. */
  date: 4,
  /** Something that is not prose (a table, a heading of a section) stands between. */
  gap: 5,
} as const;

/** What a run of digits is masked as: the character 0. */
export const number = 48;

/** Written between paragraphs of a narrative that stand side by side in the report. */
export const paragraphEnd = 0x2028;
/** Written between paragraphs that something else stands between. */
export const gapMark = 0x2029;

/** Written where page chrome (a converter's mark, a running head) stands inside a paragraph: the sentence goes on behind it. */
export const interruption = 0xfffc;

/** Units up to this one carry no text of the author's own. */
const lastSpecial = 5;

/** Whether a unit is text of the author's own: a letter, or a masked number, name or date counted as one character. */
export function counts(unit: number): boolean {
  return unit > lastSpecial || unit === special.ownName || unit === special.date;
}

/**
 * From UTF-16 code unit to normalised unit: letters and digits folded and in lower case, the ends of sentences as one unit, everything else
 * 0 (left out). Han of all planes (surrogates pass through), Latin, Greek, Cyrillic, kana and hangul are letters.
 */
export const plainUnits: Uint16Array = (() => {
  const units = new Uint16Array(65536);
  for (let unit = 0; unit < units.length; unit++) units[unit] = plainOf(foldUnit(unit));
  for (const end of "。！？；!?;｡\u2028") units[end.charCodeAt(0)] = special.sentenceEnd;
  units[gapMark] = special.gap;
  return units;
})();

/** As {@link plainUnits}, with every digit masked. */
export const maskedUnits: Uint16Array = plainUnits.map(maskedDigit);

/** A digit as {@link number}, any other normalised unit as it is. */
export function maskedDigit(unit: number): number {
  return unit >= 48 && unit <= 57 ? number : unit;
}

function plainOf(folded: number): number {
  if (folded >= 65 && folded <= 90) return folded + 32;
  return isLetter(folded) ? folded : 0;
}

function isLetter(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    (unit >= 48 && unit <= 57) ||
    unit === 0x3007 ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xd800 && unit <= 0xdfff) ||
    (unit >= 0xc0 && unit <= 0x24f) ||
    (unit >= 0x370 && unit <= 0x52f) ||
    (unit >= 0x3040 && unit <= 0x30ff) ||
    (unit >= 0xac00 && unit <= 0xd7a3)
  );
}
