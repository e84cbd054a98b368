import { isTitle, matchEnd, sentenceEndFrom } from "./raw-match.js";
import { stepTo } from "./trie.js";
import { number, plainUnits, special } from "./units.js";
import { coversSentence, mustBeTitle, pairHash, type Wording } from "./wording.js";

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
export const kind = { term: 1, name: 2, digit: 4, dateWord: 8, boundary: 16 } as const;

/** What is looked up to find masks. `found` is the last one found. */
export interface Masks {
  readonly wording: Wording;
  readonly masked: boolean;
  /** Per unit what it may be the start of: bits of {@link kind}. */
  readonly kinds: Uint8Array;
  readonly found: Mask;
}

/** The masks of a wording; numbers, dates and agencies' names among them when `masked`. */
export function createMasks(wording: Wording, masked: boolean): Masks {
  const kinds = wording.first.slice();
  for (let unit = 1; unit <= special.gap; unit++) kinds[unit] = kind.boundary;
  const mark = (text: string, bit: number) => {
    for (let i = 0; i < text.length; i++) kinds[text.charCodeAt(i)] = (kinds[text.charCodeAt(i)] as number) | bit;
  };
  if (masked) mark("0123456789", kind.digit);
  if (masked) mark("年月日", kind.dateWord);
  return { wording, masked, kinds, found: { end: 0, code: 0, isSentence: false } };
}

/** Marks the first units of an agency's names, or takes the marks away again. */
export function flagNames({ kinds }: Masks, names: Uint16Array, on: boolean): void {
  for (let at = 0; at < names.length; at += (names[at] as number) + 1) {
    const unit = names[at + 1] as number;
    kinds[unit] = on ? (kinds[unit] as number) | kind.name : (kinds[unit] as number) & ~kind.name;
  }
}

/**
 * Whether something masked starts with `unit` of these `bits` at raw unit `i`: one of the agency's names, else a listed term, the longest, else
 * a digit. It is left in `found`. Marks and spaces inside are passed over.
 */
export function maskAt(masks: Masks, { raw, to, names }: RawText, i: number, unit: number, bits: number): boolean {
  if ((bits & kind.name) !== 0 && nameAt(masks.found, raw, i, to, names)) return true;
  if ((bits & kind.term) !== 0 && mayStartTerm(masks.wording, raw, i, to, unit) && termAt(masks, raw, i, to))
    return true;
  return (bits & kind.digit) !== 0 && leave(masks.found, i + 1, number, false);
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

/** By the next letter: false only when no term starts so. */
function mayStartTerm({ pairs }: Wording, raw: Uint16Array, i: number, to: number, unit: number): boolean {
  const next = i + 1 < to ? (plainUnits[raw[i + 1] as number] as number) : 0;
  return next === 0 || pairs[pairHash(unit, next)] !== 0;
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
