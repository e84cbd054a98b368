import type { SourceFormat } from "../model/source.js";
import type { CorpusEntry } from "./list-corpus.js";

/** A report of a corpus before it is judged: as much as it takes to find the same agency's report of the year before. */
export interface IndexedReport {
  readonly entry: CorpusEntry;
  /** The report's id. */
  readonly id: string;
  /** See {@link agencyKey}. */
  readonly agency: string | null;
  readonly year: number | null;
  readonly format: SourceFormat;
  /** How many of the three tables were read with enough confidence to be judged. */
  readonly tablesRead: number;
}
