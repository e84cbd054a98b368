/** The two modules of `natural` in use. They are imported by path: the whole package prints to standard output and reads `.env` files. */
declare module "natural/lib/natural/tfidf/tfidf.js" {
  class TfIdf {
    /** Adds a document of words. */
    addDocument(words: readonly string[]): void;
    /** 1 + ln(N / (1 + documents with the word)). */
    idf(word: string): number;
  }
  export = TfIdf;
}

declare module "natural/lib/natural/distance/dice_coefficient.js" {
  /** Twice the bigrams two strings share over the bigrams of both, 0–1. */
  function diceCoefficient(one: string, other: string): number;
  export = diceCoefficient;
}
