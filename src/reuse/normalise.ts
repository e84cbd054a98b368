import { createMasks, flagNames, kind, type Masks, maskAt, type RawText } from "./masks.js";
import { number, plainUnits, special } from "./units.js";
import type { Wording } from "./wording.js";

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
      const end = write(masks, text, sentences, { out, at, places });
      flagNames(masks, names, false);
      return end;
    },
  };
}

/** Where a text is written to: see {@link Normaliser.run}. */
interface Target {
  readonly out: Uint16Array;
  readonly at: number;
  readonly places: Places | null;
}

/**
 * As {@link Normaliser.run}, once the names are flagged. Each turn writes one unit, in place of the `joins` before it when it makes one mask with
 * them. A mark or space writes 0, which the next turn overwrites: a jump at each would cost more than all the rest.
 */
function write(masks: Masks, text: RawText, sentences: boolean, { out, at, places }: Target): number {
  const { kinds, found } = masks;
  const { raw, from, to } = text;
  let length = at;
  let sentence = at;
  let sentenceFrom = from;
  for (let i = from, end = from; i < to; i = end) {
    let unit = plainUnits[raw[i] as number] as number;
    const bits = kinds[unit] as number;
    let start = i;
    let joins = 0;
    end = i + 1;
    if (bits === kind.boundary) {
      const isWritten = (sentences || unit === special.gap) && length > at && out[length - 1] !== unit;
      if (!isWritten) unit = 0;
      sentence = isWritten ? length + 1 : length;
      sentenceFrom = end;
    } else if (bits !== 0) {
      const last = length > sentence ? out[length - 1] : 0;
      if (maskAt(masks, text, i, unit, bits)) {
        ({ end, code: unit } = found);
        if (found.isSentence) {
          length = sentence;
          start = sentenceFrom;
        } else joins = last === unit ? 1 : 0;
      } else if ((bits & kind.dateWord) !== 0 && last === number) {
        unit = special.date;
        joins = length - 1 > sentence && out[length - 2] === special.date ? 2 : 1;
      }
    }
    length -= joins;
    out[length] = unit;
    if (places !== null) places.ends[length] = end;
    if (places !== null && joins === 0) places.starts[length] = start;
    length += (unit + 0xffff) >>> 16;
  }
  return length;
}
