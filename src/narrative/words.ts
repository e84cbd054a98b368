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

/** The words of two Han characters or more that start within units `from` to `to`, in order. */
export function contentWords({ words, starts }: Words, from: number, to: number): readonly string[] {
  const found: string[] = [];
  for (let i = firstAtOrAfter(starts, from); i < words.length && (starts[i] as number) < to; i++) {
    const word = words[i] as string;
    if (word.length >= 2 && isHanUnit(word.charCodeAt(0))) found.push(word);
  }
  return found;
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
/** Places of the table of one block's words: at most 100 are taken. */
const places = 512;

/**
 * How many words (of Han characters) there are, and the mean share of distinct ones in consecutive blocks of 100 (the standardised
 * type-token ratio, which unlike the plain one does not fall with length); null below one block.
 */
export function countWords(
  text: string,
  { starts }: Words,
): { readonly count: number; readonly diversity: number | null } {
  const hashes = new Uint32Array(places);
  let count = 0;
  let distinct = 0;
  let distinctInBlocks = 0;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] as number;
    if (!isHanUnit(text.charCodeAt(start))) continue;
    const hash = hashOf(text, start, starts[i + 1] ?? text.length);
    let place = hash % places;
    while (hashes[place] !== 0 && hashes[place] !== hash) place = (place + 1) % places;
    if (hashes[place] === 0) distinct += 1;
    hashes[place] = hash;
    count += 1;
    if (count % block !== 0) continue;
    distinctInBlocks = distinct;
    hashes.fill(0);
  }
  return { count, diversity: count < block ? null : distinctInBlocks / (count - (count % block)) };
}

/** FNV-1a over UTF-16 units, never 0. Two different words of one block share it about once in a million blocks. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0 || 1;
}
