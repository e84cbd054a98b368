/** The lexicon files, in the order their hits are listed. `user-dictionary` teaches the tokenizer, `commonplace` is what is left out of account in a problem: neither is matched. */
export const lexiconNames = [
  "stock-phrases",
  "hedges",
  "remedies",
  "problems",
  "topics",
  "specifics",
  "aspects",
  "statements",
  "mandated",
  "commonplace",
  "user-dictionary",
] as const;
export type LexiconName = (typeof lexiconNames)[number];

/** One reviewed line of a lexicon. */
export interface LexiconEntry {
  readonly lexicon: LexiconName;
  /** Folded, without white space: as the flow of a text shows it. */
  readonly term: string;
  /** 0–1: how far one occurrence settles the matter by itself. */
  readonly weight: number;
  readonly category: string;
  readonly note: string;
  readonly source: string;
  /** 1-based line of its file. */
  readonly line: number;
}

/** All lexicons of a directory. `sha256` (hex) changes when any byte of any file does. */
export interface Lexicons {
  readonly entries: readonly LexiconEntry[];
  readonly sha256: string;
}

/** The entries of one lexicon, in file order. */
export function entriesOf(lexicons: Lexicons, lexicon: LexiconName): readonly LexiconEntry[] {
  return lexicons.entries.filter((entry) => entry.lexicon === lexicon);
}

/** The words that a tokenizer is to know besides its dictionary. */
export function dictionaryWords(lexicons: Lexicons): readonly string[] {
  return entriesOf(lexicons, "user-dictionary").map(({ term }) => term);
}
