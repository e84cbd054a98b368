/** The UTF-16 code units of the signs that HTML is written with. */
export const sign = {
  space: 0x20,
  exclamation: 0x21,
  doubleQuote: 0x22,
  ampersand: 0x26,
  singleQuote: 0x27,
  slash: 0x2f,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
} as const;

/** True for the blanks of HTML but the carriage return, which line ends have lost when a page is taken apart; false for the NaN beyond its end. */
export function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0c;
}

/** True for the letters that the name of an element begins with. */
export function isLetter(unit: number): boolean {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a;
}
