import { gramLength } from "./boilerplate.js";
import { commonGrams } from "./common-grams.js";
import { createCrew } from "./crew.js";
import { type CommonGrams, packed } from "./grams.js";
import type { Library, Texts } from "./library.js";
import { boilerplate, type Documents, published, type Sentences } from "./measures/lang-stice-lawrence.js";
import { type Stratum, strataOf } from "./strata.js";
import { wordingOf } from "./wording.js";

/** Cuts a text into words that join back to it. */
export type CutWords = (text: string) => readonly string[];

/**
 * Phrases that fewer documents have are not looked at: to occur five times per document on average they would have to stand a hundred times
 * in each that has them.
 */
const leastShare = published.perDocument / 100;

/**
 * Boilerplate after Lang & Stice-Lawrence of every document, by its number, phrases being runs of eight characters: within the stratum the
 * document is judged in, every document counting for itself; numbers, dates and own names one character each, prescribed wording left in.
 * Null where there is no stratum or no text.
 */
export async function characterBoilerplate(library: Library, threads: number): Promise<readonly (number | null)[]> {
  const shares: (number | null)[] = library.documents.map(() => null);
  const strata = strataOf(library.documents);
  if (strata.length === 0) return shares;
  const texts = documentwise(library.texts);
  const crew = createCrew({ texts, work: null }, threads);
  try {
    for (const { documents, judged } of strata) {
      const members = shared(documents);
      const least = Math.max(1, Math.ceil(leastShare * members.length));
      const candidates = await commonGrams(crew, texts, members, gramLength, least);
      const [times] = await crew.perform([{ stage: "times", documents: members, grams: candidates }]);
      const grams = phrasesAmong(candidates, times as Float64Array, members.length);
      const [values] = await crew.perform([{ stage: "share", documents: shared(judged), grams }]);
      judged.forEach((d, i) => {
        const share = (values as Float64Array)[i] as number;
        shares[d] = Number.isNaN(share) ? null : share;
      });
    }
  } finally {
    await crew.close();
  }
  return shares;
}

/** The same texts, every document an agency of its own and nothing prescribed. */
function documentwise(texts: Texts): Texts {
  return { ...texts, agency: shared(Array.from({ length: texts.count }, (_, d) => d)), wording: wordingOf([]) };
}

function shared(numbers: readonly number[]): Uint32Array {
  const array = new Uint32Array(new SharedArrayBuffer(4 * numbers.length));
  array.set(numbers);
  return array;
}

/** Those of the grams that are boilerplate phrases among so many documents. `agencies` of a gram are the documents that have it. */
function phrasesAmong(grams: CommonGrams, times: Float64Array, documents: number): CommonGrams {
  const { share, perDocument, ceiling } = published;
  const kept = Array.from({ length: grams.count }, (_, i) => i).filter((i) => {
    const of = grams.agencies[i] as number;
    return (of >= share * documents || (times[i] as number) >= perDocument * documents) && of < ceiling * documents;
  });
  return packed(
    grams.length,
    kept.map((i) => ({
      hash: grams.hashes[i] as number,
      units: grams.units.subarray(i * grams.length, (i + 1) * grams.length),
    })),
    Uint32Array.from(kept, (i) => grams.agencies[i] as number),
  );
}

/** The same by words, four to a phrase as published, cut by `cut`; numbers count as one word whatever they are. */
export function wordBoilerplate(library: Library, cut: CutWords): readonly (number | null)[] {
  const shares: (number | null)[] = library.documents.map(() => null);
  const strata = strataOf(library.documents);
  const texts = new Map<number, string>();
  for (const d of new Set(strata.flatMap(({ documents }) => documents)))
    texts.set(d, cutText(library.narrativeOf(d).text, cut));
  for (const stratum of strata) judge(stratum, texts, shares);
  return shares;
}

function judge({ documents, judged }: Stratum, texts: ReadonlyMap<number, string>, shares: (number | null)[]): void {
  const members: Documents = {
    length: documents.length,
    at: (i) => sentencesIn(texts.get(documents[i] as number) ?? ""),
  };
  const values = boilerplate(members);
  const mine = new Set(judged);
  documents.forEach((d, i) => {
    if (mine.has(d)) shares[d] = values[i] ?? null;
  });
}

const sentenceEnds = /[。！？；!?;｡\u2028\u2029\n]+/;
const hasLetter = /[\p{L}\d]/u;

/** A text as words parted by spaces and sentences parted by line feeds: a tenth of the memory of arrays of words. */
function cutText(text: string, cut: CutWords): string {
  return text
    .split(sentenceEnds)
    .map((sentence) =>
      cut(sentence)
        .map((word) => word.trim())
        .filter((word) => hasLetter.test(word))
        .map((word) => word.replace(/[\d０-９][\d０-９,.，．]*/g, "0"))
        .join(" "),
    )
    .filter((sentence) => sentence !== "")
    .join("\n");
}

function sentencesIn(text: string): Sentences {
  return text === "" ? [] : text.split("\n").map((sentence) => sentence.split(" "));
}
