import { isTitle, matchEnd, sentenceEndFrom } from "./raw-match.js";
import { number, plainUnits, special } from "./units.js";
import { coversSentence, mustBeTitle, pairHash, type Wording } from "./wording.js";

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
   * Writes the normalised form of `raw[from, to)` to `out` from `at` on and returns where it ends. `names` are masked as the agency's own.
   * `places`, when given, gets the origin of every unit written, at the same index. Never longer than the raw text.
   */
  run(
    raw: Uint16Array,
    from: number,
    to: number,
    names: readonly Uint16Array[],
    out: Uint16Array,
    at: number,
    places: Places | null,
  ): number;
}

/** What a plain unit may be the start of, as bits: with none set it is written as it is. The first is that of {@link Wording.first}. */
const kind = { term: 1, name: 2, digit: 4, dateWord: 8, boundary: 16, nothing: 32 } as const;

function kindsFor({ first }: Wording, masked: boolean): Uint8Array {
  const kinds = first.slice();
  kinds[0] = kind.nothing;
  for (let unit = 1; unit <= special.gap; unit++) kinds[unit] = kind.boundary;
  const mark = (text: string, bit: number) => {
    for (let i = 0; i < text.length; i++) kinds[text.charCodeAt(i)] = (kinds[text.charCodeAt(i)] as number) | bit;
  };
  if (masked) mark("0123456789", kind.digit);
  if (masked) mark("年月日", kind.dateWord);
  return kinds;
}

/** A normaliser for this wording: everything but letters and digits left out, mandated wording one unit, the rest as the options say. */
export function createNormaliser(wording: Wording, { masked, sentences }: NormaliseOptions): Normaliser {
  const { units, starts, byPair, pairs } = wording;
  const kinds = kindsFor(wording, masked);
  const found = { end: 0, code: 0, wholeSentence: false };

  /** Whether one of the agency's names or a listed term starts at raw unit `i`; leaves the longest in `found`. Marks and spaces inside are passed over. */
  function maskAt(raw: Uint16Array, i: number, to: number, bits: number, names: readonly Uint16Array[]): boolean {
    found.wholeSentence = false;
    if ((bits & kind.name) !== 0)
      for (const name of names) {
        found.end = matchEnd(raw, i, to, name, 0, name.length);
        found.code = special.ownName;
        if (found.end >= 0) return true;
      }
    return (bits & kind.term) !== 0 && termAt(raw, i, to);
  }

  function termAt(raw: Uint16Array, i: number, to: number): boolean {
    let next = i + 1;
    while (next < to && plainUnits[raw[next] as number] === 0) next++;
    if (next >= to) return false;
    const one = plainUnits[raw[i] as number] as number;
    const two = plainUnits[raw[next] as number] as number;
    if (pairs[pairHash(one, two)] === 0) return false;
    for (const term of byPair.get(one * 65536 + two) ?? []) {
      found.code = wording.codes[term] as number;
      if (!masked && found.code === special.ownName) continue;
      found.end = matchEnd(raw, i, to, units, starts[term] as number, starts[term + 1] as number);
      if (found.end < 0 || (mustBeTitle(wording, term) && !isTitle(raw, i, found.end))) continue;
      found.wholeSentence = coversSentence(wording, term);
      return true;
    }
    return false;
  }

  function flagNames(names: readonly Uint16Array[], on: boolean): void {
    for (const name of names) {
      const unit = name[0] as number;
      kinds[unit] = on ? (kinds[unit] as number) | kind.name : (kinds[unit] as number) & ~kind.name;
    }
  }

  return {
    run(raw, from, to, allNames, out, at, places) {
      const names = masked ? allNames : [];
      flagNames(names, true);
      const state = { length: at, sentence: at, sentenceFrom: from };
      let i = from;
      while (i < to) {
        const plain = plainUnits[raw[i] as number] as number;
        const bits = kinds[plain] as number;
        if (bits === 0) put(out, places, state, plain, i, ++i);
        else if (bits === kind.nothing) i++;
        else i = step(raw, i, to, plain, bits, names, out, at, places, state);
      }
      flagNames(names, false);
      return state.length;
    },
  };

  /** Writes what stands at raw unit `i`, which is more than a letter; returns where it ends. */
  function step(
    raw: Uint16Array,
    i: number,
    to: number,
    plain: number,
    bits: number,
    names: readonly Uint16Array[],
    out: Uint16Array,
    at: number,
    places: Places | null,
    state: Written,
  ): number {
    if (bits === kind.boundary) {
      const written = (sentences || plain === special.gap) && state.length > at && out[state.length - 1] !== plain;
      if (written) put(out, places, state, plain, i, i + 1);
      state.sentence = state.length;
      state.sentenceFrom = i + 1;
      return i + 1;
    }
    if ((bits & (kind.term | kind.name)) !== 0 && maskAt(raw, i, to, bits, names)) {
      if (!found.wholeSentence) {
        putOrWiden(out, places, state, found.code, i, found.end);
        return found.end;
      }
      const end = sentenceEndFrom(raw, found.end, to);
      state.length = state.sentence;
      put(out, places, state, found.code, state.sentenceFrom, end);
      return end;
    }
    const last = state.length > state.sentence ? (out[state.length - 1] as number) : 0;
    if ((bits & kind.digit) !== 0) putOrWiden(out, places, state, number, i, i + 1);
    else if ((bits & kind.dateWord) !== 0 && last === number) {
      if (state.length - 1 > state.sentence && out[state.length - 2] === special.date) state.length--;
      out[state.length - 1] = special.date;
      if (places !== null) places.ends[state.length - 1] = i + 1;
    } else put(out, places, state, plain, i, i + 1);
    return i + 1;
  }
}

/** How far a text is written: where the next unit goes, and where its sentence began, in units and in the raw text. */
interface Written {
  length: number;
  sentence: number;
  sentenceFrom: number;
}

function put(out: Uint16Array, places: Places | null, state: Written, unit: number, start: number, end: number): void {
  const at = state.length++;
  out[at] = unit;
  if (places === null) return;
  places.starts[at] = start;
  places.ends[at] = end;
}

/** Within a sentence, the same mask twice in a row is one. */
function putOrWiden(
  out: Uint16Array,
  places: Places | null,
  state: Written,
  unit: number,
  start: number,
  end: number,
): void {
  const last = state.length - 1;
  if (last < state.sentence || out[last] !== unit) put(out, places, state, unit, start, end);
  else if (places !== null) places.ends[last] = end;
}
