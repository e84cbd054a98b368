/** The UTF-16 code units of the signs that XML is written with. */
export const sign = {
  exclamation: 0x21,
  doubleQuote: 0x22,
  singleQuote: 0x27,
  slash: 0x2f,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  question: 0x3f,
} as const;

/** Whatever ends a name stands before the letters. */
const LETTERS = 0x41;
const endsName = Array.from({ length: LETTERS }, (_, at) => at <= 0x20 || '<>/="&'.includes(String.fromCharCode(at)));

/** True for the blanks of XML; false for the NaN beyond the end of a text. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

/** True for what ends no name: which characters XML allows in names is not looked at. False beyond the end of a text. */
export function isNamePart(code: number): boolean {
  return code >= LETTERS || endsName[code] === false;
}
