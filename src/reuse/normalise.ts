import { createMasks, flagNames, kind, type Masks, maskAt, type RawText } from "./masks.js";
import { number, special } from "./units.js";
import { pairHash, type Wording } from "./wording.js";

/** Where each unit of a normalised text comes from: half-open ranges of the raw text. */
export interface Places {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** How a text is normalised. */
export interface NormaliseOptions {
  /** Numbers, dates and own names as one unit each. */
  readonly masked: boolean;
  /** Sentence ends are kept as units. */
  readonly sentences: boolean;
}

/** Normalises texts with one wording; keeps no memory between texts but its tables. */
export interface Normaliser {
  /**
   * Writes the normalised form of a raw text to `out` from `at` on and returns where it ends. `places`, when given, gets the origin of every
   * unit written, at the same index. Never longer than the raw text.
   */
  run(text: RawText, out: Uint16Array, at: number, places: Places | null): number;
}

/** No names to mask. */
const none = new Uint16Array(0);

/** A normaliser for this wording: everything but letters and digits left out, mandated wording one unit, the rest as the options say. */
export function createNormaliser(wording: Wording, { masked, sentences }: NormaliseOptions): Normaliser {
  const masks = createMasks(wording, masked);
  return {
    run(text, out, at, places) {
      const names = masked ? text.names : none;
      flagNames(masks, names, true);
      const start = { length: at, sentence: at, sentenceFrom: text.from, last: 0 };
      const end = write(masks, text, sentences, { text, out, at, places, ...start });
      flagNames(masks, names, false);
      return end;
    },
  };
}

// What is called for every unit is a constant of this file: names that are imported or declared as functions are looked up at each call.
const hashOfPair = pairHash;
const { term } = kind;

/** The unit at a place of the raw text; 0 behind its end. */
const unitAt = (plain: Uint16Array, raw: Uint16Array, i: number, to: number): number =>
  i < to ? (plain[raw[i] as number] as number) : 0;

/** What `unit` may be the start of when `next` follows: bits of {@link kind}. No term starts with most pairs of letters. */
const kindsAt = (kinds: Uint8Array, pairs: Uint8Array, unit: number, next: number): number =>
  (kinds[unit] as number) & (~term | (pairs[hashOfPair(unit, next)] as number));

/** 1 when both units are this one, else 0. */
const areBoth = (one: number, a: number, b: number): number => (((a ^ one) | (b ^ one)) - 1) >>> 31;

/** A text being written: see {@link Normaliser.run}. */
interface Writing {
  readonly text: RawText;
  readonly out: Uint16Array;
  readonly at: number;
  readonly places: Places | null;
  /** Where the next unit goes. */
  length: number;
  /** Where the sentence begins, and where it does in the raw text. */
  sentence: number;
  sentenceFrom: number;
  /** The last unit of the sentence; 0 when there is none. */
  last: number;
}

/** As {@link Normaliser.run}, once the names are flagged: plain text run by run, and between the runs what may be the start of a mask. */
function write(masks: Masks, text: RawText, sentences: boolean, writing: Writing): number {
  const { kinds, plain, found } = masks;
  for (let i = writePlain(masks, writing, text.from); i < text.to; i = writePlain(masks, writing, i)) {
    const unit = plain[text.raw[i] as number] as number;
    const bits = kinds[unit] as number;
    const { last } = writing;
    if (bits === kind.boundary) endSentence(writing, unit, i + 1, sentences || unit === special.gap);
    else if (maskAt(masks, text, i, bits)) {
      const { isSentence, code } = found;
      const start = isSentence ? writing.sentenceFrom : i;
      if (isSentence) writing.length = writing.sentence;
      put(writing, code, last === code && !isSentence ? 1 : 0, start, found.end);
      i = found.end;
      continue;
    } else if ((bits & kind.dateWord) !== 0 && last === number) {
      const { length, sentence, out } = writing;
      put(writing, special.date, length - 1 > sentence && out[length - 2] === special.date ? 2 : 1, i, i + 1);
    } else put(writing, unit, areBoth(masks.single, unit, last), i, i + 1);
    i++;
  }
  return writing.length;
}

/**
 * Writes the text from raw unit `from` on as it is and returns where something else may start. A mark or space writes 0, which the next turn
 * overwrites, as a digit does the digit before: a jump at each would cost more than all the rest, and so would one at each letter that some
 * term starts with.
 */
function writePlain({ plain, single, kinds, pairs }: Masks, writing: Writing, from: number): number {
  const { out, places } = writing;
  const { raw, to } = writing.text;
  let { length, last } = writing;
  let i = from;
  for (let unit = unitAt(plain, raw, i, to); i < to; ) {
    const next = unitAt(plain, raw, i + 1, to);
    if (kindsAt(kinds, pairs, unit, next) !== 0) break;
    const joins = areBoth(single, unit, last);
    length -= joins;
    out[length] = unit;
    i++;
    if (places !== null) {
      places.ends[length] = i;
      if (joins === 0) places.starts[length] = i - 1;
    }
    const written = (unit + 0xffff) >>> 16;
    length += written;
    last = unit | (last & (written - 1));
    unit = next;
  }
  writing.length = length;
  writing.last = last;
  return i;
}

/** Writes a unit, which comes from raw units `start` to `end`, in place of the `joins` before it, which it makes one mask with. 0 is not written. */
function put(writing: Writing, unit: number, joins: number, start: number, end: number): void {
  if (unit === 0) return;
  const { out, places } = writing;
  const at = writing.length - joins;
  out[at] = unit;
  if (places !== null) places.ends[at] = end;
  if (places !== null && joins === 0) places.starts[at] = start;
  writing.length = at + 1;
  writing.last = unit;
}

/** Ends a sentence before raw unit `end`, by a unit of its own if it is wanted and something stands before it. */
function endSentence(writing: Writing, unit: number, end: number, isWanted: boolean): void {
  const { out, at, length } = writing;
  if (isWanted && length > at && out[length - 1] !== unit) put(writing, unit, 0, end - 1, end);
  writing.sentence = writing.length;
  writing.sentenceFrom = end;
  writing.last = 0;
}
