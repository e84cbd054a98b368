/** First and last code point of each run that is two columns wide. Source: Unicode 16, EastAsianWidth.txt, classes W and F, small gaps between wide runs closed. */
const wideRuns: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x2e80, 0x303e],
  [0x3041, 0x3247],
  [0x3250, 0x4dbf],
  [0x4e00, 0xa4c6],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6b],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1aff0, 0x1b2fb],
  [0x1f18e, 0x1f18e],
  [0x1f191, 0x1f19a],
  [0x1f200, 0x1f265],
  [0x1f300, 0x1f320],
  [0x1f32d, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
];

/** Marks that stand on the character before them, format characters, control characters and the later letters of a Korean syllable. */
const noWidth = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u1160-\u11ff]/u;

function columnsOf(point: number): 0 | 1 | 2 {
  if (point >= 0x20 && point < 0x7f) return 1;
  if (point >= 0x4e00 && point <= 0x9fff) return 2;
  if (noWidth.test(String.fromCodePoint(point))) return 0;
  return wideRuns.some(([first, last]) => point >= first && point <= last) ? 2 : 1;
}

/**
 * How many terminal columns a text takes: Chinese, full-width and other wide characters two, combining marks, zero-width and
 * control characters (the tab and the line feed too) none, all others one. Characters of ambiguous width (`—`, `“`, `①`) count one.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i) as number;
    if (point > 0xffff) i += 1;
    width += columnsOf(point);
  }
  return width;
}

/** The text followed by as many spaces as it lacks of `width` columns; unchanged when it is wide enough. */
export function padToWidth(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** The longest beginning of the text that takes no more than `width` columns. Never cuts a surrogate pair or a mark from its character. */
export function clipToWidth(text: string, width: number): string {
  let used = 0;
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i) as number;
    used += columnsOf(point);
    if (used > width) return text.slice(0, i);
    if (point > 0xffff) i += 1;
  }
  return text;
}
