import { isHanUnit } from "../text/fold.js";

/** The words of a text in order, by where they start. */
export interface Words {
  readonly words: readonly string[];
  readonly starts: Uint32Array;
  /** `isStart[i]` is 1 where a word starts; also at the text's end. */
  readonly isStart: Uint8Array;
}

/** The words that a tokenizer cut a text of this length into, with their places. */
export function placeWords(words: readonly string[], length: number): Words {
  const starts = new Uint32Array(words.length);
  const isStart = new Uint8Array(length + 1);
  let at = 0;
  for (let i = 0; i < words.length; i++) {
    starts[i] = at;
    if (at <= length) isStart[at] = 1;
    at += (words[i] as string).length;
  }
  isStart[length] = 1;
  return { words, starts, isStart };
}

/** The words of two Han characters or more that start within units `from` to `to`, each once, in order. */
export function contentWords({ words, starts }: Words, from: number, to: number): readonly string[] {
  const found = new Set<string>();
  for (let i = firstAtOrAfter(starts, from); i < words.length && (starts[i] as number) < to; i++) {
    const word = words[i] as string;
    if (word.length >= 2 && isHanUnit(word.charCodeAt(0))) found.add(word);
  }
  return [...found];
}

function firstAtOrAfter(starts: Uint32Array, at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words counted per block: short enough for a short report, long enough that the share varies little. */
const block = 100;

/**
 * How many words (of Han characters) there are, and the mean share of distinct ones in consecutive blocks of 100 (the standardised
 * type-token ratio, which unlike the plain one does not fall with length); null below one block.
 */
export function countWords({ words }: Words): { readonly count: number; readonly diversity: number | null } {
  const distinct = new Set<string>();
  let count = 0;
  let blocks = 0;
  let sum = 0;
  for (const word of words) {
    if (!isHanUnit(word.charCodeAt(0))) continue;
    count += 1;
    distinct.add(word);
    if (count % block !== 0) continue;
    sum += distinct.size / block;
    blocks += 1;
    distinct.clear();
  }
  return { count, diversity: blocks === 0 ? null : sum / blocks };
}
