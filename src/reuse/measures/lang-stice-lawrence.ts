/** A document as sentences of tokens (words, or characters one by one). */
export type Sentences = readonly (readonly string[])[];

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

/**
 * Boilerplate of each document: B(d) = Σ_k w_k · 1[sentence k holds a boilerplate phrase] / Σ_k w_k, w_k the tokens of sentence k. Boilerplate
 * phrases are in at least `share` of the documents or occur at least `perDocument` times per document on average, and are in less than
 * `ceiling` of them. Phrases lie within sentences. Unit: share; null for a document without tokens. Needs documents of one kind, 30 or more
 * to mean anything; unlike mingjian's own measure an agency's other years count as documents, and law and format are not left out.
 */
export function boilerplate(
  documents: readonly Sentences[],
  parameters: BoilerplateParameters = published,
): readonly (number | null)[] {
  const phrases = boilerplatePhrases(documents, parameters);
  return documents.map((sentences) => {
    let all = 0;
    let boiler = 0;
    for (const sentence of sentences) {
      all += sentence.length;
      if (phrasesOf(sentence, parameters.length).some((phrase) => phrases.has(phrase))) boiler += sentence.length;
    }
    return all === 0 ? null : boiler / all;
  });
}

/** The boilerplate phrases of these documents, tokens joined by a space. */
export function boilerplatePhrases(
  documents: readonly Sentences[],
  { length, share, perDocument, ceiling }: BoilerplateParameters,
): ReadonlySet<string> {
  const found = new Map<string, { documents: number; times: number; last: number }>();
  documents.forEach((sentences, d) => {
    for (const phrase of sentences.flatMap((sentence) => phrasesOf(sentence, length))) {
      const known = found.get(phrase) ?? { documents: 0, times: 0, last: -1 };
      const documentsWith = known.documents + (known.last === d ? 0 : 1);
      found.set(phrase, { documents: documentsWith, times: known.times + 1, last: d });
    }
  });
  const { length: total } = documents;
  const phrases = [...found].filter(
    ([, { documents: of, times }]) => (of >= share * total || times >= perDocument * total) && of < ceiling * total,
  );
  return new Set(phrases.map(([phrase]) => phrase));
}

function phrasesOf(sentence: readonly string[], length: number): string[] {
  const phrases: string[] = [];
  for (let i = 0; i + length <= sentence.length; i++) phrases.push(sentence.slice(i, i + length).join(" "));
  return phrases;
}
