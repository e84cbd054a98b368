/** Where the parts of a report stand on its page, as indices of lines. */
export interface Outline {
  /** The first line of the title; 0 when there is none. */
  readonly title: number;
  readonly afterTitle: number;
  /** The offset behind the title's last word; null when there is none. */
  readonly titleEnd: number | null;
  /** The first section heading. */
  readonly firstHeading: number;
  /** The line behind the last section heading. */
  readonly afterHeadings: number;
  /** The first line below the report: behind the signature, or where the page's own closing lines begin. */
  readonly end: number;
}
