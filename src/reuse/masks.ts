import { isTitle, matchEnd, sentenceEndFrom } from "./raw-match.js";
import { stepTo } from "./trie.js";
import { maskedUnits, number, plainUnits, special } from "./units.js";
import { coversSentence, mayGoOn, mustBeTitle, type Wording } from "./wording.js";

/** A raw text, `raw[from, to)`, and the names that its agency goes by, as `packedNames` gives them. */
export interface RawText {
  readonly raw: Uint16Array;
  readonly from: number;
  readonly to: number;
  readonly names: Uint16Array;
}

/** What is masked at a place: where it ends in the raw text, the unit that stands for it, and whether its sentence up to it goes with it. */
export interface Mask {
  end: number;
  code: number;
  isSentence: boolean;
}

/** What a unit may be the start of, as bits: with none set it is written as it is. The first is that of {@link Wording.first}. */
export const kind = { term: 1, name: 2, dateWord: 4, boundary: 8 } as const;

/** What is looked up to find masks. `found` is the last one found. */
export interface Masks {
  readonly wording: Wording;
  readonly masked: boolean;
  /** From UTF-16 code unit to the unit that is written where nothing is found: that of `plainUnits` or `maskedUnits`. */
  readonly plain: Uint16Array;
  /** The unit of which a run is one, or {@link noUnit}. */
  readonly single: number;
  /** Per unit what it may be the start of: bits of {@link kind}. */
  readonly kinds: Uint8Array;
  /** {@link Wording.pairs}. */
  readonly pairs: Uint8Array;
  readonly found: Mask;
}

/** No unit is as large. */
const noUnit = 0x10000;

/** The masks of a wording; numbers, dates and agencies' names among them when `masked`. */
export function createMasks(wording: Wording, masked: boolean): Masks {
  const kinds = wording.first.slice();
  for (let unit = 1; unit <= special.gap; unit++) kinds[unit] = kind.boundary;
  for (const word of masked ? "年月日" : "")
    kinds[word.charCodeAt(0)] = (kinds[word.charCodeAt(0)] as number) | kind.dateWord;
  const plain = masked ? maskedUnits : plainUnits;
  const found = { end: 0, code: 0, isSentence: false };
  return { wording, masked, plain, single: masked ? number : noUnit, kinds, pairs: wording.pairs, found };
}

/** Marks the first units of an agency's names, or takes the marks away again. */
export function flagNames({ kinds, plain }: Masks, names: Uint16Array, on: boolean): void {
  for (let at = 0; at < names.length; at += (names[at] as number) + 1) {
    const unit = plain[names[at + 1] as number] as number;
    kinds[unit] = on ? (kinds[unit] as number) | kind.name : (kinds[unit] as number) & ~kind.name;
  }
}

/**
 * Whether something masked starts with a unit of these `bits` at raw unit `i`: one of the agency's names, else a listed term, the longest. It is
 * left in `found`. Marks and spaces inside are passed over.
 */
export function maskAt(masks: Masks, { raw, to, names }: RawText, i: number, bits: number): boolean {
  if ((bits & kind.name) !== 0 && nameAt(masks.found, raw, i, to, names)) return true;
  return (bits & kind.term) !== 0 && mayStartTerm(masks, raw, i, to) && termAt(masks, raw, i, to);
}

function leave(found: Mask, end: number, code: number, isSentence: boolean): true {
  found.end = end;
  found.code = code;
  found.isSentence = isSentence;
  return true;
}

function nameAt(found: Mask, raw: Uint16Array, i: number, to: number, names: Uint16Array): boolean {
  for (let at = 0; at < names.length; at += (names[at] as number) + 1) {
    const end = matchEnd(raw, i, to, names, at + 1, at + 1 + (names[at] as number));
    if (end >= 0) return leave(found, end, special.ownName, false);
  }
  return false;
}

/** By the first three letters: false only when no term starts so. */
function mayStartTerm({ plain, wording }: Masks, raw: Uint16Array, i: number, to: number): boolean {
  if (i + 2 >= to) return true;
  const second = plain[raw[i + 1] as number] as number;
  const third = plain[raw[i + 2] as number] as number;
  return second === 0 || third === 0 || mayGoOn(wording, plain[raw[i] as number] as number, second, third);
}

function termAt({ wording, masked, found }: Masks, raw: Uint16Array, i: number, to: number): boolean {
  const { terms, codes } = wording;
  let last = -1;
  let end = i;
  for (let at = i, node = 0; at < to; at++) {
    const unit = plainUnits[raw[at] as number] as number;
    if (unit === 0) continue;
    node = stepTo(terms, node, unit);
    if (node === 0) break;
    for (let next = terms.word[node] as number; next !== 0; next = terms.same[next - 1] as number) {
      const term = next - 1;
      if (!masked && codes[term] === special.ownName) continue;
      if (mustBeTitle(wording, term) && !isTitle(raw, i, at + 1)) continue;
      last = term;
      end = at + 1;
      break;
    }
  }
  if (last < 0) return false;
  const isSentence = coversSentence(wording, last);
  return leave(found, isSentence ? sentenceEndFrom(raw, end, to) : end, codes[last] as number, isSentence);
}
