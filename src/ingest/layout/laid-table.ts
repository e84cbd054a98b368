import type { BlockCell } from "../blocks.js";

/** A table on one page (or put together from several), with where its columns stand. */
export interface LaidTable {
  readonly top: number;
  readonly bottom: number;
  /** The vertical edges of its columns, ascending; one more than columns. */
  readonly edges: readonly number[];
  readonly rows: number;
  /** In reading order, none over another; together they cover the table. */
  readonly cells: readonly BlockCell[];
}
