/** How finely passages are looked for. Lengths are in normalised characters. */
export interface Preset {
  /** Length of the grams that are fingerprinted: nothing shorter is ever found. */
  readonly gram: number;
  /** One gram is kept of every so many in a row: every repeat of `gram + window − 1` characters is found. */
  readonly window: number;
}

/**
 * `standard` finds every repeat of 27 characters; `fast` every repeat of 43 in two thirds of the time; `sensitive` every repeat of 17
 * and most heavily edited copies, in one and two thirds of the time. Source: winnowing, Schleimer, Wilkerson & Aiken 2003.
 */
export const presets = {
  fast: { gram: 12, window: 32 },
  standard: { gram: 12, window: 16 },
  sensitive: { gram: 10, window: 8 },
} as const satisfies Record<string, Preset>;
export type PresetName = keyof typeof presets;

/** What makes an alignment a passage. */
export interface Thresholds {
  /** Characters that are the same on both sides. */
  readonly matched: number;
  /** Of these, characters that are not common to many reports. */
  readonly novel: number;
  /** Matched characters per character of the longer side. */
  readonly density: number;
  /** A gram in more places than this is common text, not a trace of copying. */
  readonly common: number;
}

/** With fewer reports nothing can be called common. Source: the method note on minimum sizes. */
const leastReports = 30;
/** Common is what stands in three tenths of the reports (Lang & Stice-Lawrence's share), but no more than 64 places until the corpus is very large. */
const commonShare = 0.3;
const commonPlaces = 64;
const commonShareOfMany = 0.0005;

/**
 * The thresholds for a corpus of so many reports. Below 24 matched or 28 novel characters, set phrases of the genre meet by chance; of
 * passages with 28 novel characters nine in ten lie in planted copies, with 48 all but one in two hundred (`npm run accuracy -- --reuse`).
 */
export function thresholdsFor(reports: number): Thresholds {
  const some = Math.min(commonPlaces, Math.ceil(commonShare * reports));
  const common = reports < leastReports ? reports : Math.max(some, Math.floor(commonShareOfMany * reports));
  return { matched: 24, novel: 28, density: 0.5, common };
}
