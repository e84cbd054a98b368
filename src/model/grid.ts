import type { Span } from "../text/span.js";

/** One cell of a table as its container lays it out: where its upper left corner stands, how far it is merged, where its text stands. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** At least 1; a merged cell never reaches over the table's edge or into another cell. */
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Into `Source.text`, without surrounding white space; empty for a blank cell. */
  readonly span: Span;
}

/** A table whose geometry the container states (HTML, Word) or draws (PDF, OFD). */
export interface Grid {
  /** From the first to the last character of its lines in `Source.text`. */
  readonly span: Span;
  readonly rows: number;
  readonly columns: number;
  /** In reading order, each merged cell once. A place that no cell covers is no cell. */
  readonly cells: readonly GridCell[];
}
