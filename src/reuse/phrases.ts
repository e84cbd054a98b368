import { boilerplateThreshold, gramLength } from "./boilerplate.js";
import { commonGrams } from "./common-grams.js";
import { eachDocument } from "./count-grams.js";
import { createCrew } from "./crew.js";
import { type CommonGrams, gramAt } from "./grams.js";
import type { Library } from "./library.js";
import { createNormaliser } from "./normalise.js";
import { readRange } from "./reading.js";
import { eachShingle, sentenceRanges } from "./shingles.js";

/** A phrase that several agencies use, as long as they have it in common. */
export interface StockPhrase {
  /** As the earliest report known to have it prints it, without white space. */
  readonly text: string;
  readonly agencies: number;
  readonly reports: number;
  /** Report years, ascending. */
  readonly years: readonly number[];
  /** The first two digits of the region codes, ascending: provinces. */
  readonly provinces: readonly string[];
  /** Number of the earliest report known to have it. */
  readonly first: number;
}

/** A phrase is part of a longer one when nearly all who use it use the longer one. */
const sameUsers = 0.8;
/** More candidates than this are not looked through for longer phrases around them. */
const mostPhrases = 3000;

interface Found {
  readonly document: number;
  readonly from: number;
  readonly agencies: Set<number>;
  readonly reports: Set<number>;
}

/**
 * The maximal stock phrases of a corpus: the longest runs of text every eight characters of which at least three agencies, and one in twenty,
 * have, the run as a whole too. Mandated wording is in none. Most widely used first. None in a corpus of fewer than three known agencies.
 */
export async function stockPhrases(library: Library, threads = 1): Promise<readonly StockPhrase[]> {
  const { texts, documents } = library;
  const known = Uint32Array.from(documents.map((_, d) => d).filter((d) => documents[d]?.agency !== null));
  const agencies = new Set([...known].map((d) => texts.agency[d])).size;
  const least = boilerplateThreshold(agencies);
  if (agencies < least) return [];
  const crew = createCrew({ texts, work: null }, threads);
  const grams = await commonGrams(crew, texts, known, gramLength, least).finally(crew.close);
  const runs = runsOf(library, known, grams);
  const wide = [...runs].filter(([, { agencies: users }]) => users.size >= least);
  wide.sort(([x, a], [y, b]) => b.agencies.size - a.agencies.size || y.length - x.length || (x < y ? -1 : 1));
  return maximal(wide.slice(0, mostPhrases)).map(([units, found]) => phraseOf(library, units.length, found));
}

/** Every maximal run of common grams within a sentence, with who has it. */
function runsOf({ texts }: Library, known: Uint32Array, grams: CommonGrams): ReadonlyMap<string, Found> {
  const runs = new Map<string, Found>();
  eachDocument(texts, known, (units, document) => {
    const common = new Uint8Array(units.length);
    eachShingle(units, grams.length, (at, hash) => {
      if (gramAt(grams, units, at, hash) >= 0) common[at] = 1;
    });
    for (const [from, to] of sentenceRanges(units))
      for (let start = from; start < to; start++) {
        if (common[start] === 0) continue;
        let last = start;
        while (last + 1 < to && common[last + 1] === 1) last++;
        note(runs, String.fromCharCode(...units.subarray(start, last + grams.length)), document, start, texts.agency);
        start = last;
      }
  });
  return runs;
}

function note(runs: Map<string, Found>, key: string, document: number, from: number, agency: Uint32Array): void {
  let found = runs.get(key);
  if (found === undefined) {
    found = { document, from, agencies: new Set(), reports: new Set() };
    runs.set(key, found);
  }
  found.agencies.add(agency[document] as number);
  found.reports.add(document);
}

function maximal(phrases: readonly (readonly [string, Found])[]): readonly (readonly [string, Found])[] {
  return phrases.filter(
    ([phrase, { agencies }]) =>
      !phrases.some(
        ([longer, found]) =>
          longer.length > phrase.length && found.agencies.size >= sameUsers * agencies.size && longer.includes(phrase),
      ),
  );
}

function phraseOf(library: Library, length: number, { document, from, agencies, reports }: Found): StockPhrase {
  const { texts, documents } = library;
  const normaliser = createNormaliser(texts.wording, { masked: true, sentences: true });
  const { starts, ends } = readRange(
    texts,
    normaliser,
    document,
    texts.from[document] as number,
    texts.to[document] as number,
  );
  const raw = texts.raw.subarray(starts[from] as number, ends[from + length - 1] as number);
  const members = [...reports].map((d) => documents[d]);
  const years = members.flatMap((member) => member?.year ?? []);
  const provinces = members.flatMap((member) => member?.regionCode?.slice(0, 2) ?? []);
  return {
    text: String.fromCharCode(...raw).replace(/\s+/g, ""),
    agencies: agencies.size,
    reports: reports.size,
    years: [...new Set(years)].sort((a, b) => a - b),
    provinces: [...new Set(provinces)].sort(),
    first: document,
  };
}
