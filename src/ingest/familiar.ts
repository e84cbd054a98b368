/** How much one code unit speaks for its text being Chinese read in the right encoding. */
const FAMILIAR = 1;
const STRANGE = -1;
const BROKEN = -3;
/** Printable ASCII and blanks are the same in every encoding and say nothing. */
const SILENT = 2;

/** The character of every byte pair whose lead byte lies in the range. */
function rows(encoding: "gb18030" | "big5", first: number, last: number): string {
  const pairs: number[] = [];
  for (let lead = first; lead <= last; lead++) for (let trail = 0xa1; trail <= 0xfe; trail++) pairs.push(lead, trail);
  if (encoding === "big5")
    for (let lead = first; lead <= last; lead++) for (let trail = 0x40; trail <= 0x7e; trail++) pairs.push(lead, trail);
  return new TextDecoder(encoding).decode(Uint8Array.from(pairs));
}

let weights: Int8Array | null = null;

/**
 * The weight of every UTF-16 code unit. Familiar: the everyday characters of both scripts (level one of GB/T 2312: 3,755 simplified;
 * level one of Big5: 5,401 traditional) with Chinese punctuation, full-width forms and the numbers in circles. Strange: what wrong
 * readings turn up: kana, Hangul, Greek, Cyrillic, Latin letters with accents, private use, rare blocks. Both lists are read from the platform's own tables.
 */
function weightTable(): Int8Array {
  const table = new Int8Array(65536).fill(STRANGE);
  table.fill(0, 0x3400, 0xa000);
  table.fill(SILENT, 0x20, 0x7f);
  for (const blank of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0xa0, 0xfeff]) table[blank] = SILENT;
  const mark = (text: string) => {
    for (let i = 0; i < text.length; i++) table[text.charCodeAt(i)] = FAMILIAR;
  };
  mark(rows("gb18030", 0xa1, 0xa3));
  mark(rows("gb18030", 0xb0, 0xd7));
  mark(rows("big5", 0xa1, 0xa2));
  mark(rows("big5", 0xa4, 0xc5));
  table.fill(STRANGE, 0xe000, 0xf900);
  for (let unit = 0x3040; unit < 0x3100; unit++) table[unit] = STRANGE;
  table[0xfffd] = BROKEN;
  return table;
}

/**
 * How much a decoded text looks like Chinese, −3 to 1: the mean weight of its characters other than printable ASCII. A Chinese report
 * in its right encoding scores above 0.9, in a wrong one below 0.6. Null when there is nothing but ASCII to judge by.
 */
export function familiarity(text: string): number | null {
  weights ??= weightTable();
  let sum = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const weight = weights[text.charCodeAt(i)] as number;
    if (weight === SILENT) continue;
    sum += weight;
    count += 1;
  }
  return count === 0 ? null : sum / count;
}
