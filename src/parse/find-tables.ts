import type { Table } from "../model/report.js";
import type { TableName } from "../model/template.js";
import type { Span } from "../text/span.js";

/** The tables of a text, and every range that belongs to a table (a table may be broken over pages). */
export interface FoundTables {
  readonly tables: { readonly [name in TableName]: Table | null };
  /** Ranges of the text that are table, in order, not overlapping: head, label and value lines. */
  readonly regions: readonly Span[];
}

/** Finds and reads the three tables of a text. Never throws; what is not certain is `unreadable` with a doubt. */
export function findTables(_text: string): FoundTables {
  return { tables: { disclosure: null, requests: null, reviewAndLitigation: null }, regions: [] };
}
