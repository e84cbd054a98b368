import { type Library, rawText, type Texts } from "./library.js";
import { createNormaliser, type Normaliser, type Places } from "./normalise.js";

/** A document's normalised text with the place in the raw text that each unit comes from. */
export interface Reading extends Places {
  readonly units: Uint16Array;
}

const keptReadings = 256;

/** A reader of documents that keeps the last few readings. */
export function createReader({ texts }: Pick<Library, "texts">): (document: number) => Reading {
  const normaliser = createNormaliser(texts.wording, { masked: true, sentences: false });
  const readings = new Map<number, Reading>();
  return (document) => {
    const known = readings.get(document);
    if (known !== undefined) return known;
    if (readings.size >= keptReadings) readings.delete(readings.keys().next().value as number);
    const made = readRange(texts, normaliser, document, texts.from[document] as number, texts.to[document] as number);
    readings.set(document, made);
    return made;
  };
}

/** The reading of a part of a document's raw text. */
export function readRange(texts: Texts, normaliser: Normaliser, document: number, from: number, to: number): Reading {
  const length = to - from;
  const units = new Uint16Array(length);
  const places = { starts: new Uint32Array(length), ends: new Uint32Array(length) };
  const count = normaliser.run({ ...rawText(texts, document), from, to }, units, 0, places);
  return {
    units: units.subarray(0, count),
    starts: places.starts.subarray(0, count),
    ends: places.ends.subarray(0, count),
  };
}
