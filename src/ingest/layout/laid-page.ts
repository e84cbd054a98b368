/** One printed character (or ligature) where it stands on its page, in points from the upper left corner of the page as it is read. */
export interface Glyph {
  /** As Unicode; never empty. White space stands for itself. */
  readonly text: string;
  /** Left edge. */
  readonly x: number;
  /** Half the height of its letters, not its baseline: what is on one line has about the same. */
  readonly middle: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
}

/** A printed straight line: a stroke, or a rectangle too thin to be anything else. */
export interface Rule {
  readonly direction: "horizontal" | "vertical";
  /** Its distance from the top (horizontal) or from the left (vertical). */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A page of a document that says where its characters stand and not what they belong to (PDF, OFD), turned so that its text is upright. */
export interface LaidPage {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
}
