/** A document as sentences of tokens (words, or characters one by one). */
export type Sentences = readonly (readonly string[])[];

/** Documents that are looked at one at a time, so that not all need be cut at once. */
export interface Documents {
  readonly length: number;
  readonly at: (document: number) => Sentences;
}

/** Parameters of the boilerplate measure, with the published values for words. */
export interface BoilerplateParameters {
  /** Tokens per phrase: 4 words; 8 characters are about as long. */
  readonly length: number;
  /** A phrase in at least this share of the documents is a candidate, … */
  readonly share: number;
  /** … and so is one that occurs at least so often per document on average, over all documents. */
  readonly perDocument: number;
  /** A phrase in at least this share of the documents is plain language or law, and no boilerplate. Above 1: no ceiling. */
  readonly ceiling: number;
}

/** As published. Source: Lang & Stice-Lawrence 2015, Journal of Accounting and Economics 60, by two public re-implementations. */
export const published: BoilerplateParameters = { length: 4, share: 0.3, perDocument: 5, ceiling: 0.75 };

/** Phrases are sought in so many documents, and counted in all: more would not fit a table of strings. */
const sampledDocuments = 2000;
/** A phrase as frequent as asked for is missed by the sample less than once in a million: five standard deviations. */
const deviations = 5;

/**
 * Boilerplate of each document: B(d) = Σ_k w_k · 1[sentence k holds a boilerplate phrase] / Σ_k w_k, w_k the tokens of sentence k. Boilerplate
 * phrases are in at least `share` of the documents or occur at least `perDocument` times per document on average, and are in less than
 * `ceiling` of them. Phrases lie within sentences. Unit: share; null for a document without tokens. Needs documents of one kind, 30 or more
 * to mean anything; unlike mingjian's own measure an agency's other years count as documents, and law and format are not left out.
 */
export function boilerplate(
  documents: Documents | readonly Sentences[],
  parameters: BoilerplateParameters = published,
): readonly (number | null)[] {
  const phrases = boilerplatePhrases(documents, parameters);
  return Array.from({ length: documents.length }, (_, d) => {
    let all = 0;
    let boiler = 0;
    for (const sentence of sentencesOf(documents, d)) {
      all += sentence.length;
      if (phrasesOf(sentence, parameters.length).some((phrase) => phrases.has(phrase))) boiler += sentence.length;
    }
    return all === 0 ? null : boiler / all;
  });
}

/**
 * The boilerplate phrases of these documents, tokens joined by a space. Of more than 2,000 documents an even sample proposes phrases, which are
 * then counted in all; a phrase that few documents repeat very often (five times per document on average over all) may be passed over there.
 */
export function boilerplatePhrases(
  documents: Documents | readonly Sentences[],
  parameters: BoilerplateParameters,
  sampled: number = sampledDocuments,
): ReadonlySet<string> {
  const { share, perDocument, ceiling, length } = parameters;
  const total = documents.length;
  const all = Array.from({ length: total }, (_, d) => d);
  const step = Math.max(1, Math.ceil(total / sampled));
  const proposed =
    step === 1
      ? null
      : proposals(
          documents,
          all.filter((d) => d % step === 0),
          parameters,
        );
  const found = countPhrases(documents, all, length, proposed);
  const phrases = [...found].filter(
    ([, { documents: of, times }]) => (of >= share * total || times >= perDocument * total) && of < ceiling * total,
  );
  return new Set(phrases.map(([phrase]) => phrase));
}

/** What may be a boilerplate phrase, judged by a sample. */
function proposals(
  documents: Documents | readonly Sentences[],
  sample: readonly number[],
  { share, perDocument, length }: BoilerplateParameters,
): ReadonlySet<string> {
  const { length: n } = sample;
  const least = (share - deviations * Math.sqrt((share * (1 - share)) / n)) * n;
  const found = countPhrases(documents, sample, length, null);
  const likely = [...found].filter(([, one]) => one.documents >= least || one.times >= (perDocument / 2) * n);
  return new Set(likely.map(([phrase]) => phrase));
}

interface Count {
  documents: number;
  times: number;
  last: number;
}

/** How many of some documents have each phrase, and how often it occurs in them; only proposed phrases when such are given. */
function countPhrases(
  documents: Documents | readonly Sentences[],
  some: readonly number[],
  length: number,
  proposed: ReadonlySet<string> | null,
): ReadonlyMap<string, Count> {
  const found = new Map<string, Count>();
  for (const d of some)
    for (const sentence of sentencesOf(documents, d))
      for (const phrase of phrasesOf(sentence, length)) {
        if (proposed !== null && !proposed.has(phrase)) continue;
        let count = found.get(phrase);
        if (count === undefined) {
          count = { documents: 0, times: 0, last: -1 };
          found.set(phrase, count);
        }
        if (count.last !== d) count.documents += 1;
        count.last = d;
        count.times += 1;
      }
  return found;
}

function sentencesOf(documents: Documents | readonly Sentences[], d: number): Sentences {
  return documents.at(d) ?? [];
}

function phrasesOf(sentence: readonly string[], length: number): string[] {
  const phrases: string[] = [];
  for (let i = 0; i + length <= sentence.length; i++) phrases.push(sentence.slice(i, i + length).join(" "));
  return phrases;
}
